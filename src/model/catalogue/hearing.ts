import type { Listening } from '../model.ts'
import type { Offer } from '../offer.ts'
import { standingsOf } from '../ordering.ts'
import { noWishes, type Wishes } from '../wishes.ts'
import type { Listened, ListeningInput, OfferedPlace } from './listening/input.ts'
import { listen } from './listening/listen.ts'
import { listenToPreferences, listenToTrip } from './listening/trip.ts'

/** What a message does and what is wished for after it, by rules; what the trip itself says is heard before it. */
export async function hear(listening: Listening): Promise<Listened> {
  const { trip, tripBefore: before, number: from, today } = listening
  const wishes =
    listening.wishes === null
      ? await heardAnew(listening)
      : before === null
        ? listening.wishes
        : await listenToTrip(trip, { wishes: listening.wishes, before, from, today })
  return listen(inputFor(listening, { wishes }))
}

/** All that was said before anybody listened to it: the preferences, the trip, and the statements in their order. */
async function heardAnew(listening: Listening): Promise<Wishes> {
  const { trip, preferences, statements, today } = listening
  const standing = await listenToPreferences(noWishes, preferences, today)
  let wishes = await listenToTrip(trip, { wishes: standing, before: null, from: 0, today })
  for (const { text, number, to } of statements) {
    const isAnswer = to !== 'wish' && to !== 'offer'
    const stage = isAnswer ? 'asking_clarifications' : 'initial'
    const question = isAnswer ? { topic: to } : null
    const said = { ...firstWords, stage, question, wishes, message: text, statement: number } as const
    ;({ wishes } = await listen(inputFor(listening, said)))
  }
  return wishes
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

function inputFor(listening: Listening, changed: Partial<ListeningInput> & { wishes: Wishes }): ListeningInput {
  return {
    message: listening.message,
    statement: listening.number,
    stage: listening.stage,
    question: listening.question,
    pending: listening.pending,
    offered: listening.offered.map((offer) => offeredPlace(offer, changed.wishes)),
    earlier: listening.earlier,
    chosen: listening.chosen,
    today: listening.today,
    planItems: listening.planItems,
    ...changed,
  }
}

const offeredPlace = (offer: Offer, wishes: Wishes): OfferedPlace => ({
  name: offer.name,
  country: offer.country,
  countryCode: offer.countryCode,
  description: offer.description,
  averageCostPerDay: offer.costPerDay,
  themes: offer.themes,
  standings: standingsOf(offer, wishes),
})
