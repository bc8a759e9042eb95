import { daysBetween, monthsBetween } from '../../days.ts'
import type { StandingPreferences, TripFacts } from '../../model.ts'
import type { Said, Wishes } from '../../wishes.ts'
import { detect } from './detection.ts'
import { join } from './merging.ts'
import { read } from './reading.ts'
import { type Statement, understand } from './statement.ts'
import { tokensOf } from './text.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What the fields of a trip are heard with. */
export interface TripHearing {
  /** What is known so far; what was said before a field changed gives way to the field. */
  wishes: Wishes
  /** The fields as they were when they were last heard; null for a trip that is heard for the first time. */
  before: TripFacts | null
  /** The number of the statement as which a change counts. */
  from: number
  /** `YYYY-MM-DD` */
  today: string
}

const emptyTrip: TripFacts = {
  title: '',
  description: '',
  startDate: null,
  endDate: null,
  budget: null,
  travelersCount: 1,
}

/** The wishes after the fields of a trip are heard: those that changed, and all of them the first time. */
export async function listenToTrip(trip: TripFacts, { wishes, before, from, today }: TripHearing): Promise<Wishes> {
  const known = before ?? emptyTrip
  let heard = wishes
  if (trip.title !== known.title || trip.description !== known.description) {
    heard = await withWords(heard, `${trip.title}.\n${trip.description}`, from, today, (statement) => statement)
  }
  if (trip.startDate !== known.startDate || trip.endDate !== known.endDate) heard = withDates(heard, trip, from)
  if (trip.budget !== known.budget) heard = withBudget(heard, trip, from)
  // One traveller is also what a trip has when nobody said anything.
  return trip.travelersCount === known.travelersCount ? heard : withTravellers(heard, trip, from)
}

/** What somebody always wants: their taste is a mild wish, and what they need they need on every trip. */
export async function listenToPreferences(
  wishes: Wishes,
  preferences: StandingPreferences,
  today: string,
): Promise<Wishes> {
  const { text, budgetMin, budgetMax } = preferences
  const heard = await withWords(wishes, text, 0, today, (statement) => ({
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
  return hasBudget ? { ...heard, budget: { value: dollars(budgetMin, budgetMax), from: 0 } } : heard
}

async function withWords(
  wishes: Wishes,
  text: string,
  from: number,
  today: string,
  adapt: (statement: Statement) => Statement,
): Promise<Wishes> {
  const tokens = tokensOf(text)
  const detected = await detect(text, tokens, wishes.language)
  if (detected.kind === 'foreign') return wishes
  const reading = read(tokens, await vocabularyOf(detected.code), [])
  const statement = understand(reading, { today, topic: null, wishes })
  return join(wishes, adapt(statement), { from, replaces: false })
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

const longest = 730

function withDates(wishes: Wishes, { startDate: start, endDate: end }: TripFacts, from: number): Wishes {
  if (start === null) {
    // What was taken out of the fields is taken back, but not what was said in words.
    return wishes.when?.value.start == null ? wishes : { ...wishes, when: null, length: null }
  }
  const said = <Value>(value: Value): Said<Value> => ({ value, from })
  const when = said({ months: monthsBetween(start, end ?? start), start, end })
  if (end === null) return { ...wishes, when }
  const days = Math.min(longest, daysBetween(start, end))
  return { ...wishes, when, length: said({ least: days, most: days }) }
}

const withBudget = (wishes: Wishes, { budget }: TripFacts, from: number): Wishes => ({
  ...wishes,
  budget: budget === null ? null : { value: dollars(null, budget), from },
})

function withTravellers(wishes: Wishes, { travelersCount }: TripFacts, from: number): Wishes {
  const known = wishes.party?.value
  const children = (known?.children ?? []).slice(0, Math.max(0, travelersCount - 1))
  const kind = known?.kind ?? (travelersCount === 1 ? 'alone' : null)
  return { ...wishes, party: { value: { adults: travelersCount - children.length, children, kind }, from } }
}
