import { describe, expect, it, test } from 'vitest'
import { countries } from '../../../src/model/understanding/gazetteer.ts'
import { readAreas, readLandmarks } from '../../../src/model/understanding/places.ts'
import { legible, plain } from '../../../src/model/understanding/words.ts'

const named = (text: string): string[] => readAreas(legible(plain(text))).areas.map(({ label }) => label)

describe('the countries', () => {
  test.each(Object.values(countries).flatMap((inContinent) => Object.keys(inContinent)))(
    '%s goes by its name',
    (country) => {
      expect(named(`to ${country}, please`)).toContain(country)
    },
  )
})

describe('the parts of the world', () => {
  it('are told apart by their longest name', () => {
    expect(named('South America, the South Pacific and the United States')).toEqual([
      'South America',
      'Oceania',
      'United States',
    ])
  })

  it('may have points in their name', () => {
    expect(named('the u.s.a. or the u.s.')).toEqual(['United States'])
  })

  it('are not found within a word, be it of another script', () => {
    expect(named('Romania')).toEqual(['Romania'])
    expect(named('日本japan')).toEqual([])
    expect(named('“Japan”')).toEqual(['Japan'])
  })
})

test('famous places stand for their countries', () => {
  expect(readLandmarks('bali or st. moritz').map(({ label }) => label)).toEqual(['Indonesia', 'Switzerland'])
})
