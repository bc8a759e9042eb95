import { describe, expect, it } from 'vitest'
import { chosenAnswer } from '../../../src/model/gemini/answers.ts'
import { rows } from '../../support/world.ts'

const kyoto = {
  ...{ candidate: null, name: 'Kyoto', country: 'Japan', description: 'Gardens.' },
  ...{ bestMonths: [4], costPerDay: 120, monthlyHigh: null },
}
const isTaken = (change: { name?: string; country?: string }) =>
  chosenAnswer.safeParse({ places: [{ ...kyoto, ...change }, kyoto, kyoto] }).success

describe('a place that Gemini names', () => {
  it.each([
    'Kyoto',
    'São Tomé',
    'Xi’an',
    "Val d'Isère",
    'St. Moritz',
    'Stoke-on-Trent',
    'Kraków (Old Town)',
    'Washington, D.C.',
    '京都',
  ])('may be called %s', (name) => expect(isTaken({ name })).toBe(true))

  it.each(['https://evil.example', 'www/evil', '<b>Kyoto</b>', 'a@b', 'Kyo\nto', 'x'.repeat(101), '🏝'])(
    'may not be called %j',
    (name) => expect(isTaken({ name })).toBe(false),
  )

  it.each(['USA', 'uk', 'Czechia', 'czech republic', 'Türkiye', 'Cote d’Ivoire', 'Saint Lucia', 'St. Lucia'])(
    'may lie in %s',
    (country) => expect(isTaken({ country })).toBe(true),
  )

  it.each(['Atlantis', 'https://evil.example', 'Japan, the land of gardens'])('may not lie in %s', (country) =>
    expect(isTaken({ country })).toBe(false),
  )

  it('may be any that the catalogue has', async () => {
    const places = await rows`select name, country from destinations where continent is not null`
    expect(places.length).toBeGreaterThan(100)
    const refused = places.filter(({ name, country }) => !isTaken({ name: String(name), country: String(country) }))
    expect(refused).toEqual([])
  })
})
