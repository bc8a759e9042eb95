import { describe, expect, it } from 'vitest'
import type { Offer } from '../../../src/model/offer.ts'
import { sayIt } from '../../../src/model/telling/tell.ts'
import type { PlaceWish, Wishes } from '../../../src/model/wishes.ts'
import { coupleInMay, lisbon, offerOfLisbon } from './samples.ts'

const toldOf = (offer: Partial<Offer>, wishes: Partial<Wishes> = {}) =>
  sayIt({
    ...offerOfLisbon,
    ...{ offers: [{ ...lisbon, ...offer }], language: 'en', wishes: { ...coupleInMay, ...wishes }, message: '' },
  })

describe('a place that is offered', () => {
  it('says how long the way is from where they start', async () => {
    expect(await toldOf({})).toContain('About 3.5 hours by plane from Berlin.')
    expect(await toldOf({ journey: null })).not.toContain('by plane')
  })
})

describe('a country that is asked about', () => {
  const about = (place: PlaceWish) =>
    sayIt({
      ...{ kind: 'about_place', offer: lisbon, place, topic: null, text: null },
      ...{ language: 'en', wishes: coupleInMay, message: '' },
    })

  it('is answered with the place in it that fits best, by its name', async () => {
    expect(await about({ kind: 'country', country: 'PT' })).toMatch(
      /^Of what I know there, Lisbon fits you best\. Hills/,
    )
  })

  it('is no place, which is told of at once', async () => {
    const place = { kind: 'place', name: 'Lisbon', country: 'PT', latitude: null, longitude: null } as const
    expect(await about(place)).toMatch(/^Hills/)
  })
})
