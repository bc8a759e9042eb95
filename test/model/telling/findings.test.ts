import { describe, expect, it } from 'vitest'
import { reasonOf, shortfallOf } from '../../../src/model/telling/findings.ts'
import { phrasesIn } from '../../../src/model/telling/languages.ts'

describe('what a place lacks of an activity', () => {
  const activity = { need: 'activity', theme: 'beach' } as const

  it('is its season only where the months of the trip are not among the good ones', async () => {
    const phrases = await phrasesIn('en')
    const said = (found: number[]) => shortfallOf(phrases, { ...activity, wanted: [8], found, strength: 1 }, 'USD')
    expect(said([6, 7, 8])).toBe('Not known for beaches.')
    expect(said([1, 2])).toBe('Out of season for beaches in August; better January and February.')
  })
})

describe('a place that is not crowded', () => {
  it('is off the beaten track only for who wants it unknown', async () => {
    const phrases = await phrasesIn('en')
    const said = (wanted: 'quiet' | 'hidden') => reasonOf(phrases, { need: 'crowds', wanted, found: 3 })
    expect(said('quiet')).toBe('Not overrun.')
    expect(said('hidden')).toBe('Off the beaten track.')
  })
})
