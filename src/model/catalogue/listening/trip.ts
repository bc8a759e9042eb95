import type { Wishes } from '../../wishes.ts'
import { detect } from './detection.ts'
import { join } from './merging.ts'
import { read } from './reading.ts'
import { type Statement, understand } from './statement.ts'
import { tokensOf } from './text.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What a trip itself says. */
export interface TripFields {
  title: string
  description: string
  /** `YYYY-MM-DD` */
  startDate: string | null
  endDate: string | null
  /** US dollars for the whole trip and everybody on it. */
  budget: number | null
  travelersCount: number
}

/** What somebody always wants; budgets are US dollars for a whole trip. */
export interface StandingWishes {
  text: string
  budgetMin: number | null
  budgetMax: number | null
  groupSize: number
}

export interface TripHearing {
  /** What is known so far; what was said before a field changed gives way to the field. */
  wishes: Wishes
  /** The fields that changed since they were last heard, or all of a trip that is heard for the first time. */
  changed: 'all' | readonly (keyof TripFields)[]
  /** `YYYY-MM-DD` */
  today: string
}

/** The wishes after the fields of a trip are heard as statement 0. A default of one traveller says nothing. */
export function listenToTrip(
  trip: TripFields,
  standing: StandingWishes,
  { wishes, changed, today }: TripHearing,
): Wishes {
  const isFirst = changed === 'all'
  const isHeard = (...fields: (keyof TripFields)[]): boolean =>
    isFirst || fields.some((field) => changed.includes(field))
  let heard = isFirst ? withStandingWishes(wishes, standing, today) : wishes
  if (isHeard('title', 'description')) heard = withWords(heard, wordsOf(trip), today, (statement) => statement)
  if (isHeard('startDate', 'endDate')) heard = withDates(heard, trip, isFirst)
  if (isHeard('budget')) heard = withBudget(heard, trip, isFirst)
  return isHeard('travelersCount') ? withTravellers(heard, trip, isFirst) : heard
}

const wordsOf = ({ title, description }: TripFields): string =>
  description === '' ? title : `${title}.\n${description}`

function withWords(wishes: Wishes, text: string, today: string, adapt: (statement: Statement) => Statement): Wishes {
  const tokens = tokensOf(text)
  const detected = detect(text, tokens, wishes.language)
  if (detected.kind === 'foreign') return wishes
  const reading = read(tokens, vocabularyOf(detected.code), [])
  const statement = understand(reading, { today, topic: null, wishes, currency: 'USD' })
  const language = detected.isSure ? detected.code : wishes.language
  return join({ ...wishes, language }, adapt(statement), { from: 0, replaces: false })
}

/** Taste is a mild wish; what somebody needs, they need on every trip. */
function withStandingWishes(
  wishes: Wishes,
  { text, budgetMin, budgetMax, groupSize }: StandingWishes,
  today: string,
): Wishes {
  const heard = withWords(wishes, text, today, (statement) => ({
    ...statement,
    places: { ...statement.places, wanted: [], like: [] },
    time: null,
    length: null,
    budget: null,
    occasion: null,
    activities: statement.activities.map(({ theme, weight }) => ({
      theme,
      weight: weight === 'refused' ? weight : 'mild',
    })),
  }))
  const hasBudget = budgetMin !== null || budgetMax !== null
  return {
    ...heard,
    language: wishes.language,
    budget: hasBudget ? { value: dollars(budgetMin, budgetMax), from: 0 } : heard.budget,
    party:
      groupSize > 1 && heard.party === null
        ? { value: { adults: groupSize, children: [], kind: null }, from: 0 }
        : heard.party,
  }
}

type Budget = NonNullable<Wishes['budget']>['value']

const dollars = (least: number | null, most: number | null): Budget => ({
  least,
  most,
  currency: 'USD',
  per: 'party',
  span: 'trip',
  withJourney: null,
})

const day = 24 * 60 * 60 * 1000

function withDates(wishes: Wishes, { startDate: start, endDate: end }: TripFields, isFirst: boolean): Wishes {
  if (start === null)
    return isFirst || wishes.when?.from !== 0
      ? wishes
      : { ...wishes, when: null, length: wishes.length?.from === 0 ? null : wishes.length }
  const months = monthsBetween(start, end ?? start)
  const when = { value: { months, start, end }, from: 0 }
  if (end === null) return { ...wishes, when }
  const days = Math.min(730, Math.max(1, Math.round((Date.parse(end) - Date.parse(start)) / day) + 1))
  return {
    ...wishes,
    when,
    length: { value: { least: days, most: days }, from: 0 },
    open: wishes.open.filter(({ value }) => value !== 'season' && value !== 'length'),
  }
}

function monthsBetween(start: string, end: string): number[] {
  const first = Number(start.slice(5, 7))
  const count = Math.min(
    12,
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - first + 1,
  )
  return Array.from({ length: Math.max(1, count) }, (_, offset) => ((first + offset - 1) % 12) + 1)
}

function withBudget(wishes: Wishes, { budget }: TripFields, isFirst: boolean): Wishes {
  if (budget !== null && budget > 0) return { ...wishes, budget: { value: dollars(null, budget), from: 0 } }
  return isFirst || wishes.budget?.from !== 0 ? wishes : { ...wishes, budget: null }
}

function withTravellers(wishes: Wishes, { travelersCount }: TripFields, isFirst: boolean): Wishes {
  if (travelersCount <= 1 && isFirst) return wishes
  const known = wishes.party?.value
  const children = (known?.children ?? []).slice(0, Math.max(0, travelersCount - 1))
  const kind = known?.kind ?? (travelersCount === 1 ? 'alone' : null)
  return { ...wishes, party: { value: { adults: travelersCount - children.length, children, kind }, from: 0 } }
}
