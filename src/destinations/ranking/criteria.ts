import { daysBetween, monthsOf } from '../../model/days.ts'
import type { Need, PlaceWish, Wishes } from '../../model/wishes.ts'
import type { CautionKind, ComfortLevel, TravellerKind } from '../facts.ts'
import { outside, type Region, regions } from '../regions.ts'
import type { Theme } from '../vocabulary.ts'
import { nameInUse } from '../other-names.ts'
import { plainName } from '../plain-name.ts'
import type { Allowance } from './allowance.ts'
import { dollarsOf } from './currencies.ts'
import { type AcceptedMeans, acceptedMeans } from './distance.ts'
import type { RankingRequest } from './record.ts'

/** A part of a country, but for what lies in its box and does not belong to it, by plain names. */
type Box = NonNullable<Region['within']> & { except: readonly string[] }

/** A place or a part of the world as it can be looked up. */
export interface Area {
  countries: readonly string[]
  within: Box | null
  /** A plain name; null for a whole country or region. */
  name: string | null
}

/** What candidates are held against: all that is wished for, in the terms of the facts. */
export interface Criteria extends AcceptedMeans {
  wanted: Area[]
  like: Area[]
  refused: Area[]
  been: Area[]
  offeredBefore: { name: string; country: string }[]
  /** 1–12; empty for any time. */
  months: number[]
  essential: Theme[]
  desired: Theme[]
  mild: Theme[]
  /** What they liked before, and did not ask for. */
  taste: Theme[]
  refusedThemes: Theme[]
  /** What a person may spend; null where nothing was said. */
  allowance: Allowance | null
  comfort: ComfortLevel | null
  costBelow: number | null
  costAbove: number | null
  climate: { least: number | null; most: number | null; snow: boolean } | null
  origin: { name: string; country: string | null; latitude: number | null; longitude: number | null } | null
  longestHours: number | null
  suits: TravellerKind[]
  isSafetyWanted: boolean
  /** Cautions that rule a place out when they hold in the months of the trip. */
  avoid: CautionKind[]
  noCar: boolean
  unjudged: Need[]
  novelty: 'famous' | 'hidden' | 'quiet' | 'lively' | null
  days: number | null
  people: number | null
  seed: string
}

/** Hours that somebody means by "not too far". */
const notTooFarHours = 4
/** Only for the sake of a daily budget: where nothing was said, nothing is held against a place. */
const assumedDays = 7
const assumedPeople = { alone: 1, couple: 2, family: 4, friends: 4, relatives: 4, group: 8 } as const
const comfortableHeat = 25
const mildestCold = 5

/** What a request asks, in the terms of the facts. */
export function criteriaOf(request: RankingRequest): Criteria {
  const { wishes } = request
  const { journey, places } = wishes
  const needs = wishes.needs.map(({ value }) => value)
  const has = (need: Need) => needs.includes(need)
  const themesOf = (weight: 'essential' | 'wanted' | 'refused') =>
    wishes.activities.filter(({ value }) => value.weight === weight).map(({ value }) => value.theme)
  // What nobody said in this conversation comes from what is known of them.
  const taste = wishes.activities.flatMap(({ value: { theme, weight }, from }) =>
    weight === 'mild' && from === 0 ? [theme] : [],
  )
  const days = daysOf(request)
  const people = request.people
  return {
    wanted: places.wanted.map(({ value }) => areaOf(value)),
    like: places.like.map(({ value }) => areaOf(value)),
    refused: places.refused.map(({ value }) => areaOf(value)),
    // Nobody travels to where they live.
    been: [...places.been.map(({ value }) => areaOf(value)), ...homeOf(journey)],
    offeredBefore: request.offeredBefore,
    months: monthsOf(wishes, request),
    essential: themesOf('essential'),
    desired: themesOf('wanted'),
    mild: mildThemes(wishes).filter((theme) => !taste.includes(theme)),
    taste,
    refusedThemes: themesOf('refused'),
    allowance: allowanceOf(wishes, days, people),
    comfort: wishes.comfort?.value ?? null,
    costBelow: wishes.dailyCost.below?.value ?? null,
    costAbove: wishes.dailyCost.above?.value ?? null,
    climate: climateOf(wishes, has),
    origin: journey.from?.value ?? null,
    longestHours: journey.longestHours?.value ?? (journey.near === null ? null : notTooFarHours),
    ...acceptedMeans(wishes),
    suits: suitedKinds(wishes, needs),
    isSafetyWanted: has('safety'),
    avoid: [
      ...wishes.avoid.map(({ value }) => value),
      ...(has('pregnant') ? (['malaria', 'dengue', 'altitude', 'extreme_heat'] as const) : []),
      ...(has('avoid_heat') ? (['extreme_heat'] as const) : []),
    ],
    noCar: has('no_car'),
    unjudged: needs.filter((need) => unjudged.includes(need)),
    novelty: wishes.novelty?.value ?? null,
    days,
    people,
    seed: request.seed,
  }
}

const ofTwo = ['honeymoon', 'anniversary', 'proposal']

/** What they like a little; a honeymoon has a little of romance, unless they said how much. */
function mildThemes({ activities, occasion }: Wishes): Theme[] {
  const mild = activities.filter(({ value }) => value.weight === 'mild').map(({ value }) => value.theme)
  const isForTwo = occasion !== null && ofTwo.includes(occasion.value)
  const isSaid = activities.some(({ value }) => value.theme === 'romance')
  return isForTwo && !isSaid ? [...mild, 'romance'] : mild
}

/** Needs that none of our facts can judge: they are told, and left to whoever books. */
const unjudged: readonly Need[] = [
  'halal',
  'kosher',
  'gluten_free',
  'vegan',
  'vegetarian',
  'pet',
  'visa_free',
  'english_spoken',
]

function areaOf(place: PlaceWish): Area {
  switch (place.kind) {
    case 'country':
      return { countries: [place.country], within: null, name: null }
    case 'region': {
      const { countries, within }: Region = regions[place.region]
      const box = within === undefined ? null : { ...within, except: outside[place.region] ?? [] }
      return { countries, within: box, name: null }
    }
    case 'place':
      return { countries: place.country === null ? [] : [place.country], within: null, name: nameOf(place.name) }
  }
}

const homeOf = ({ from }: Wishes['journey']): Area[] =>
  from === null ? [] : [areaOf({ kind: 'place', ...from.value })]

function nameOf(name: string): string {
  const plain = plainName(name)
  return nameInUse(plain) ?? plain
}

function daysOf({ wishes, start, end }: RankingRequest): number | null {
  if (wishes.length !== null) return wishes.length.value.most
  if (start === null || end === null) return null
  return daysBetween(start, end)
}

/** What a person may spend, by what was said of money; null where nothing was. */
export function allowanceOf(
  { budget, party, journey }: Wishes,
  days: number | null,
  people: number | null,
): Allowance | null {
  if (budget?.value.most == null) return null
  const { most, currency, per, span, withJourney } = budget.value
  const travellers = people ?? (party?.value.kind == null ? 1 : assumedPeople[party.value.kind])
  const whole = dollarsOf(most, currency)
  return {
    dollars: per === 'party' ? whole / travellers : whole,
    days: span === 'day' ? 1 : span === 'week' ? 7 : (days ?? assumedDays),
    // A sum for the whole trip pays the way there, too, unless they say otherwise.
    paysJourney: span === 'trip' && (withJourney ?? journey.from !== null),
  }
}

function climateOf({ climate }: Wishes, has: (need: Need) => boolean): Criteria['climate'] {
  const { least, most, snow } = climate?.value ?? { least: null, most: null, snow: false }
  const bearable = has('avoid_heat') ? Math.min(most ?? comfortableHeat, comfortableHeat) : most
  const warmest = has('avoid_cold') ? Math.max(least ?? mildestCold, mildestCold) : least
  return bearable === null && warmest === null && !snow ? null : { least: warmest, most: bearable, snow }
}

const smallUpTo = 6
const teenFrom = 12

function suitedKinds({ party }: Wishes, needs: readonly Need[]): TravellerKind[] {
  const ages = party?.value.children ?? []
  const kinds: TravellerKind[] = []
  const hasFamily = party?.value.kind === 'family' && ages.length === 0
  if (hasFamily || needs.includes('small_children') || ages.some((age) => age !== null && age <= smallUpTo)) {
    kinds.push('small_children')
  }
  if (needs.includes('teenagers') || ages.some((age) => age !== null && age >= teenFrom)) kinds.push('teenagers')
  for (const kind of ['step_free', 'older_people', 'solo_women', 'same_sex_couples'] as const) {
    if (needs.includes(kind)) kinds.push(kind)
  }
  return kinds
}
