import type { CautionKind, ComfortLevel } from '../../src/destinations/facts.ts'
import type { RegionId } from '../../src/destinations/regions.ts'
import type { Theme } from '../../src/destinations/vocabulary.ts'
import { type Means, type Need, noWishes, type PartyKind, type PlaceWish, type Wishes } from '../../src/model/wishes.ts'

/** One thing that a traveller wants, put into the wishes. */
export type Wish = (wishes: Wishes) => Wishes

const said = <Value>(value: Value) => ({ value, from: 0 })

/** All of these wishes together. */
export const wishing = (wishes: readonly Wish[]): Wishes => wishes.reduce((all, wish) => wish(all), noWishes)

const activity =
  (weight: 'essential' | 'wanted' | 'refused') =>
  (...themes: Theme[]): Wish =>
  (wishes) => ({
    ...wishes,
    activities: [...wishes.activities, ...themes.map((theme) => said({ theme, weight }))],
  })
export const comeFor = activity('essential')
export const like = activity('wanted')
export const dislike = activity('refused')

export const inMonths =
  (...months: number[]): Wish =>
  (wishes) => ({ ...wishes, when: said({ months, start: null, end: null }) })
export const forDays =
  (days: number): Wish =>
  (wishes) => ({ ...wishes, length: said({ least: days, most: days }) })

/** US dollars a person: a day, or the whole trip. */
export const forAtMost =
  (most: number, span: 'day' | 'trip' = 'day', currency = 'USD', per: 'person' | 'party' = 'person'): Wish =>
  (wishes) => ({ ...wishes, budget: said({ least: null, most, currency, per, span, withJourney: null }) })
export const inComfort =
  (level: ComfortLevel): Wish =>
  (wishes) => ({ ...wishes, comfort: said(level) })

const warmth =
  (least: number | null, most: number | null, snow = false): Wish =>
  (wishes) => ({ ...wishes, climate: said({ least, most, snow }) })
export const hot = warmth(26, null)
export const warm = warmth(21, null)
export const mild = warmth(14, 24)
export const cool = warmth(null, 20)
export const snowy = warmth(null, null, true)

export const placed = (name: string, country: string | null = null): PlaceWish => ({
  kind: 'place',
  name,
  country,
  latitude: null,
  longitude: null,
})
export const country = (code: string): PlaceWish => ({ kind: 'country', country: code })
export const region = (id: RegionId): PlaceWish => ({ kind: 'region', region: id })
const places =
  (list: keyof Wishes['places']) =>
  (...found: PlaceWish[]): Wish =>
  (wishes) => ({ ...wishes, places: { ...wishes.places, [list]: found.map(said) } })
export const into = places('wanted')
export const notTo = places('refused')
export const similarTo = places('like')
export const hasSeen = places('been')

export const from =
  (name: string, code: string | null = null): Wish =>
  (wishes) => ({
    ...wishes,
    journey: { ...wishes.journey, from: said({ name, country: code, latitude: null, longitude: null }) },
  })
export const withinHours =
  (hours: number): Wish =>
  (wishes) => ({ ...wishes, journey: { ...wishes.journey, longestHours: said(hours) } })
export const onlyBy =
  (...means: Means[]): Wish =>
  (wishes) => ({ ...wishes, journey: { ...wishes.journey, only: said(means) } })
export const neverBy =
  (...means: Means[]): Wish =>
  (wishes) => ({ ...wishes, journey: { ...wishes.journey, never: said(means) } })

export const party =
  (kind: PartyKind, adults: number, ...children: number[]): Wish =>
  (wishes) => ({ ...wishes, party: said({ adults, children, kind }) })
export const needing =
  (...needs: Need[]): Wish =>
  (wishes) => ({ ...wishes, needs: needs.map(said) })
export const avoiding =
  (...kinds: CautionKind[]): Wish =>
  (wishes) => ({ ...wishes, avoid: kinds.map(said) })
export const somewhere =
  (novelty: 'famous' | 'hidden' | 'quiet' | 'lively'): Wish =>
  (wishes) => ({ ...wishes, novelty: said(novelty) })
