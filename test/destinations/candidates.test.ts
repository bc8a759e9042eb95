import { describe, expect, test } from 'vitest'
import type { Brief, Statement, Suggestion } from '../../src/model/model.ts'
import { brief, call, offered } from '../support/model.ts'
import { depsWith, rows } from '../support/world.ts'

interface Row {
  themes: unknown
  continent: unknown
  climate: unknown
}

/** What the keyless model offers out of the real catalogue, and what it took to find it. */
async function offer(known: Brief) {
  const deps = depsWith()
  const database = deps.openDatabase()
  const model = await deps.openModel(database)
  const suggestions = await model.draftDestinations(known, { feedback: null }, call())
  return { suggestions, names: suggestions.map(({ name }) => name), roundTrips: database.meter.roundTrips }
}

const wishing = (...texts: string[]): Brief =>
  brief({ statements: texts.map((text): Statement => ({ kind: 'wish', text })) })

async function rowOf({ name, country }: Suggestion): Promise<Row> {
  const [row] =
    await rows`select themes, continent, climate from destinations where name = ${name} and country = ${country}`
  return { themes: row?.['themes'], continent: row?.['continent'], climate: row?.['climate'] }
}

describe('the catalogue', () => {
  test('two weeks of diving in February under 2000 dollars finds cheap diving in season, in one query', async () => {
    const { suggestions, roundTrips } = await offer(wishing('two weeks of diving in February under 2000 dollars'))
    expect(roundTrips).toBe(1)
    expect(suggestions).toHaveLength(3)
    for (const suggestion of suggestions) {
      expect(suggestion.averageCostPerDay).toBeLessThanOrEqual(2000 / 14)
      expect(suggestion.bestMonths).toContain(2)
      expect((await rowOf(suggestion)).themes).toContain('diving')
      expect(suggestion.country).not.toBe('Norway')
    }
  })

  test.each<[string, string]>([
    ['skiing in July', 'skiing'],
    ['surfing in Portugal', 'surfing'],
    ['northern lights in January', 'northern_lights'],
    ['a safari in August', 'wildlife'],
    ['a beach holiday in October', 'beach'],
    ['a city break in April', 'city'],
  ])('%s', async (text, theme) => {
    const { suggestions } = await offer(wishing(text))
    for (const suggestion of suggestions) expect((await rowOf(suggestion)).themes).toContain(theme)
  })

  test('a place that is named comes first, in any spelling that can be told', async () => {
    expect((await offer(wishing('I want to go to bali'))).names[0]).toBe('Bali')
    expect((await offer(wishing('sao tome? no, the Serengeti!'))).names[0]).toBe('Serengeti National Park')
    expect((await offer(wishing('a honeymoon on Santorni'))).names).toContain('Santorini')
  })

  test('a region keeps to its countries', async () => {
    const { suggestions } = await offer(wishing('Scandinavia in June'))
    const nordic = ['Norway', 'Sweden', 'Denmark', 'Finland', 'Iceland', 'Faroe Islands']
    for (const { country } of suggestions) expect(nordic).toContain(country)
  })

  test('what is refused is not found', async () => {
    const { suggestions, names } = await offer(
      wishing('beaches in January, anywhere but Asia, not Cape Verde, not Zanzibar'),
    )
    for (const suggestion of suggestions) {
      expect((await rowOf(suggestion)).continent).not.toBe('asia')
      expect(suggestion.country).not.toBe('Cape Verde')
    }
    expect(names).not.toContain('Zanzibar')
  })

  test('warm in January is not the Mediterranean', async () => {
    const { suggestions } = await offer(wishing('somewhere warm in January'))
    for (const suggestion of suggestions) expect((await rowOf(suggestion)).climate).not.toBe('mediterranean')
  })

  test('five dollars a day finds the cheapest there is', async () => {
    const { suggestions } = await offer(wishing('diving for 5 dollars a day'))
    for (const { averageCostPerDay } of suggestions) expect(averageCostPerDay).toBeLessThan(60)
  })

  test('a refinement leaves out what was offered, and keeps what is to stay', async () => {
    const refining = (text: string): Brief => brief({ statements: [{ kind: 'refinement', offered, text }] })
    const others = (await offer(refining('other ideas'))).names
    for (const { name } of offered) expect(others).not.toContain(name)
    expect((await offer(refining('something else instead of Bali'))).names).toEqual(
      expect.arrayContaining(['Kyoto', 'Lima']),
    )
    const cheaper = (await offer(refining('show me cheaper options'))).suggestions
    for (const { averageCostPerDay } of cheaper) expect(averageCostPerDay).toBeLessThan(55)
  })

  test('whatever is refused, and whatever is written, three are found', async () => {
    const nowhere =
      'not Africa, not Asia, not Europe, not Oceania, not North America, not South America, not Antarctica'
    expect((await offer(wishing(nowhere))).suggestions).toHaveLength(3)
    const hostile = `'; drop table destinations; -- " \\ {} %_ ${'🏝️'.repeat(50)} & | ! <-> :*`
    expect((await offer(wishing(hostile))).suggestions).toHaveLength(3)
    expect((await offer(wishing('word '.repeat(800), 'Bali and '.repeat(400)))).suggestions).toHaveLength(3)
  })
})
