import type { Act } from '../acts.ts'
import type { Listening, StandingPreferences, TripFacts } from '../model.ts'
import type { Offer } from '../offer.ts'
import { noWishes, type Said, type Wishes } from '../wishes.ts'
import type { ListeningInput, OfferedPlace } from './listening/input.ts'
import { listen } from './listening/listen.ts'

/** What a message does and what is wished for after it, by rules; what the trip itself says is heard before it. */
export function hear(listening: Listening): { act: Act; wishes: Wishes } {
  const before = listening.wishes ?? heardAnew(listening)
  const { trip, tripBefore, number } = listening
  const wishes = tripBefore === null ? before : withTripFields(before, trip, tripBefore, number)
  return listen(inputFor(listening, { wishes }))
}

/** All that was said before anybody listened to it: the preferences, the trip, and the statements in their order. */
function heardAnew(listening: Listening): Wishes {
  const { trip, preferences, statements } = listening
  const words = [preferences.text, trip.title, trip.description].filter((text) => text.trim() !== '')
  const said = words.reduce((wishes, message) => {
    const heard = listen(inputFor(listening, { ...firstWords, wishes, message, statement: 0 }))
    return { ...heard.wishes, language: wishes.language }
  }, noWishes)
  const planned = withTripFields(withPreferences(said, preferences), trip, emptyTrip, 0)
  return statements.reduce((wishes, { text, number, to }) => {
    const isAnswer = to !== 'wish' && to !== 'offer'
    const stage = isAnswer ? 'asking_clarifications' : 'initial'
    const question = isAnswer ? { topic: to } : null
    return listen(inputFor(listening, { ...firstWords, stage, question, wishes, message: text, statement: number }))
      .wishes
  }, planned)
}

const firstWords = {
  stage: 'initial',
  question: null,
  pending: { kind: 'nothing' },
  offered: [],
  earlier: [],
  chosen: null,
  planItems: [],
} as const satisfies Partial<ListeningInput>

const emptyTrip: TripFacts = {
  title: '',
  description: '',
  startDate: null,
  endDate: null,
  budget: null,
  travelersCount: 1,
}

function inputFor(listening: Listening, changed: Partial<ListeningInput> & { wishes: Wishes }): ListeningInput {
  return {
    message: listening.message,
    statement: listening.number,
    stage: listening.stage,
    question: listening.question,
    pending: listening.pending,
    offered: listening.offered.map(offeredPlace),
    earlier: listening.earlier,
    chosen: listening.chosen,
    today: listening.today,
    planItems: listening.planItems,
    ...changed,
  }
}

const offeredPlace = (offer: Offer): OfferedPlace => ({
  name: offer.name,
  country: offer.country,
  countryCode: offer.countryCode,
  description: offer.description,
  averageCostPerDay: offer.costPerDay,
  themes: offer.themes,
  latitude: offer.latitude,
})

const millisecondsPerDay = 86_400_000

/** A field of the trip that changed counts as said when it was changed; one that was emptied is taken back. */
function withTripFields(wishes: Wishes, trip: TripFacts, before: TripFacts, from: number): Wishes {
  const said = <Value>(value: Value): Said<Value> => ({ value, from })
  const { startDate, endDate, budget, travelersCount } = trip
  const haveDatesChanged = startDate !== before.startDate || endDate !== before.endDate
  const changed: Partial<Wishes> = {}
  if (haveDatesChanged && startDate !== null) {
    changed.when = said({ months: monthsFrom(startDate, endDate ?? startDate), start: startDate, end: endDate })
  }
  if (haveDatesChanged && startDate !== null && endDate !== null) {
    const days = Math.round((Date.parse(endDate) - Date.parse(startDate)) / millisecondsPerDay) + 1
    changed.length = said({ least: Math.min(days, 730), most: Math.min(days, 730) })
  }
  if (haveDatesChanged && startDate === null && wishes.when?.value.start != null) changed.when = null
  if (budget !== before.budget) {
    changed.budget =
      budget === null
        ? null
        : said({ least: null, most: budget, currency: 'USD', per: 'party', span: 'trip', withJourney: null })
  }
  // One traveller is also what a trip has when nobody said anything.
  if (travelersCount !== before.travelersCount && travelersCount > 1) {
    const { children = [], kind = null } = wishes.party?.value ?? {}
    changed.party = said({ adults: Math.max(0, travelersCount - children.length), children, kind })
  }
  return { ...wishes, ...changed }
}

function withPreferences(wishes: Wishes, { budgetMin, budgetMax }: StandingPreferences): Wishes {
  if (wishes.budget !== null || (budgetMin === null && budgetMax === null)) return wishes
  const value = {
    least: budgetMin,
    most: budgetMax,
    currency: 'USD',
    per: 'party',
    span: 'trip',
    withJourney: null,
  } as const
  return { ...wishes, budget: { value, from: 0 } }
}

/** The months (1–12) from one day to another, `YYYY-MM-DD`. */
function monthsFrom(start: string, end: string): number[] {
  const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const [first, last] = [index(start), Math.max(index(start), index(end))]
  const months = Array.from({ length: Math.min(12, last - first + 1) }, (_, step) => ((first + step) % 12) + 1)
  return [...new Set(months)].sort((one, other) => one - other)
}
