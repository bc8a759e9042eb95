import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../src/destinations/ranking/record.ts'
import { noWishes } from '../../src/model/wishes.ts'
import { from, journey, place, ranked, said } from './ranked.ts'

const needsLacking = ({ lacks }: Candidate) => lacks.map(({ need }) => need)

describe('the ranking of a season and a sum', () => {
  it('finds Queenstown in season for who comes to ski, mild as it is down in the town', async () => {
    const winter = {
      places: { ...noWishes.places, wanted: [said(place('Queenstown'))] },
      when: said({ months: [7], start: null, end: null }),
    }
    const skiing = said({ theme: 'skiing', weight: 'essential' } as const)
    const snow = said({ least: null, most: 5, snow: true })
    const [toSki] = (await ranked({ ...winter, activities: [skiing], climate: snow })).best
    expect(toSki).toMatchObject({ name: 'Queenstown', lacks: [] })
    const [toHike] = (await ranked(winter)).best
    expect(toHike && needsLacking(toHike)).toEqual(['months'])
  })

  it('finds dry heat in season for who comes for the sun, and no rain', async () => {
    const inJuly = async (name: string, least: number | null) => {
      const { best } = await ranked({
        places: { ...noWishes.places, wanted: [said(place(name))] },
        when: said({ months: [7], start: null, end: null }),
        ...(least === null ? {} : { climate: said({ least, most: null, snow: false }) }),
      })
      return best[0] && needsLacking(best[0])
    }
    expect(await inJuly('Barcelona', null)).toEqual(['months'])
    expect(await inJuly('Barcelona', 21)).toEqual([])
    expect(await inJuly('Goa', 21)).toEqual(['months'])
  })

  it('takes the way there from a sum for the whole trip, unless they say that it is for the stay', async () => {
    const fits = async (withJourney: boolean | null) => {
      const { best } = await ranked({
        ...journey({ from: from('Lyon', 'FR') }),
        places: { ...noWishes.places, wanted: [said(place('Hamburg', 'DE'))] },
        length: said({ least: 5, most: 5 }),
        budget: said({ least: null, most: 360, currency: 'USD', per: 'person', span: 'trip', withJourney }),
      })
      return best[0] && !needsLacking(best[0]).includes('budget')
    }
    expect(await fits(null)).toBe(false)
    expect(await fits(true)).toBe(false)
    expect(await fits(false)).toBe(true)
  })
})
