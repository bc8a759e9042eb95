import { describe, expect, it } from 'vitest'
import { isOverLand, trainHours } from '../../src/destinations/ranking/distance.ts'

/** Kilometres of the great circle, and hours of the usual direct trains. */
const timetables: [from: string, to: string, kilometres: number, countries: [string, string], hours: number][] = [
  ['Madrid', 'Seville', 391, ['ES', 'ES'], 2.6],
  ['Madrid', 'Barcelona', 505, ['ES', 'ES'], 2.75],
  ['Paris', 'Lyon', 392, ['FR', 'FR'], 2],
  ['Rome', 'Milan', 477, ['IT', 'IT'], 3.1],
  ['Tokyo', 'Kyoto', 368, ['JP', 'JP'], 2.25],
  ['Seoul', 'Busan', 325, ['KR', 'KR'], 2.6],
  ['Berlin', 'Munich', 504, ['DE', 'DE'], 4.1],
  ['London', 'Edinburgh', 534, ['GB', 'GB'], 4.4],
  ['Vienna', 'Salzburg', 251, ['AT', 'AT'], 2.4],
  ['Paris', 'Barcelona', 831, ['FR', 'ES'], 6.8],
  ['Paris', 'London', 344, ['FR', 'GB'], 2.4],
  ['Vienna', 'Munich', 355, ['AT', 'DE'], 4],
  ['Kraków', 'Warsaw', 252, ['PL', 'PL'], 2.5],
  ['Vienna', 'Budapest', 214, ['AT', 'HU'], 2.7],
  ['Bologna', 'Alicante', 1_180, ['IT', 'ES'], 18.5],
  ['Hamburg', 'Bologna', 1_010, ['DE', 'IT'], 13.5],
]

describe('a journey by train', () => {
  it.each(timetables)(
    'from %s to %s is estimated within three tenths of its timetable',
    (_from, _to, kilometres, countries, hours) => {
      const estimate = trainHours(kilometres, ...countries)
      expect(Math.abs(estimate - hours) / hours).toBeLessThanOrEqual(0.3)
    },
  )
})

describe('a place with islands', () => {
  const to = (countryCode: string, isLinkedToMainland: boolean) => ({
    countryCode,
    themes: ['islands'],
    isLinkedToMainland,
  })

  it('is reached over land where it has a bridge or lies on the mainland, and else is not', () => {
    expect(isOverLand('DE', to('DE', true))).toBe(true)
    expect(isOverLand('DE', to('HR', true))).toBe(true)
    expect(isOverLand('ES', to('ES', false))).toBe(false)
    expect(isOverLand('DE', to('GR', false))).toBe(false)
  })
})
