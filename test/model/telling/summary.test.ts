import { describe, expect, it } from 'vitest'
import { phrasesIn, spokenLanguages } from '../../../src/model/telling/languages.ts'
import { summaryOf } from '../../../src/model/telling/summary.ts'
import { needs, noWishes, type Wishes } from '../../../src/model/wishes.ts'

const said = <Value>(value: Value) => ({ value, from: 1 })

const wishes: Wishes = {
  ...noWishes,
  activities: [said({ theme: 'beach', weight: 'essential' })],
  climate: said({ least: 21, most: 27, snow: false }),
  journey: {
    ...noWishes.journey,
    from: said({ name: 'Cologne', country: 'DE', latitude: 50.9, longitude: 7 }),
    longestHours: said(4),
    only: said(['train']),
    never: said(['plane']),
  },
  needs: [said('step_free'), said('gluten_free')],
  avoid: [said('crowds')],
  novelty: said('quiet'),
}

describe('what was understood', () => {
  it('names where they start, how they travel, the weather and what they need', async () => {
    expect(summaryOf(await phrasesIn('en'), wishes)).toBe(
      'beaches, from Cologne, by train, no flying, at most 4 hours away, 21 to 27 °C, step-free, gluten-free food, no crowds, quiet',
    )
    expect(summaryOf(await phrasesIn('de'), wishes)).toBe(
      'Strände, ab Köln, mit dem Zug, ohne Flug, höchstens 4 Stunden entfernt, 21 bis 27 °C, stufenlos, glutenfreies Essen, ohne Menschenmassen, ruhig',
    )
  })

  it('calls a country that they start from as their language does', async () => {
    const journey = {
      ...noWishes.journey,
      from: said({ name: 'Germany', country: 'DE', latitude: null, longitude: null }),
    }
    expect(summaryOf(await phrasesIn('fr'), { ...noWishes, journey })).toBe('départ Allemagne')
  })

  it.each(spokenLanguages)('has a word of its own for each need in %s', async (language) => {
    const phrases = await phrasesIn(language)
    const words = needs.map((need) => summaryOf(phrases, { ...noWishes, needs: [said(need)] }))
    expect(new Set(words).size).toBe(needs.length)
    expect(words).not.toContain('')
  })
})
