import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/destinations/ranking/record.ts'
import { reasonsOf, shortfallOf } from '../../../src/model/telling/findings.ts'
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

describe('a need that no fact can judge', () => {
  it('is named, so that it can be asked for before booking', async () => {
    const said = async (language: string) =>
      shortfallOf(await phrasesIn(language), { need: 'unjudged', wanted: 'halal' }, 'USD')
    expect(await said('en')).toBe('What I cannot check: halal food. Please ask before you book.')
    expect(await said('de')).toBe('Nicht prüfen kann ich: Halal-Essen. Bitte vor dem Buchen fragen.')
  })
})

describe('a place that is not crowded', () => {
  it('is off the beaten track only for who wants it unknown', async () => {
    const phrases = await phrasesIn('en')
    const said = (wanted: 'quiet' | 'hidden') => reasonsOf(phrases, [{ need: 'crowds', wanted, found: 3 }])
    expect(said('quiet')).toEqual(['Not overrun.'])
    expect(said('hidden')).toEqual(['Off the beaten track.'])
  })
})

describe('what a place is good for', () => {
  const good = (theme: 'beach' | 'islands' | 'food', found: number[]): Finding => ({
    ...{ need: 'activity', theme, wanted: [2], found, strength: 1 },
  })
  const inFebruary: Finding = { need: 'months', wanted: [2], found: [1, 2, 3] }
  const saidOf = async (...findings: Finding[]) => reasonsOf(await phrasesIn('en'), findings)

  it('is told in one sentence with the season', async () => {
    expect(await saidOf(inFebruary, good('beach', [2]), good('islands', [2]))).toEqual([
      'Good for beaches and islands in February.',
    ])
  })

  it('is good in the season, too, where it is good all year', async () => {
    expect(await saidOf(inFebruary, good('beach', [2]), good('food', []))).toEqual([
      'Good for beaches and food in February.',
    ])
  })

  it('says nothing of months where none are known, and of the months alone where nothing else was wished for', async () => {
    expect(await saidOf(good('food', []))).toEqual(['Good for food.'])
    expect(await saidOf(inFebruary)).toEqual(['Good in February.'])
  })
})
