import type { Listening } from '../../model/model.ts'
import { isSamePlace } from '../../model/offer.ts'
import type { OpenTurn } from '../begin/record.ts'

/** A message with all that the conversation, the trip and the traveller's preferences say about it. */
export function listeningOf(turn: OpenTurn, message: string, today: string): Listening {
  const { trip, preferences, destination, state, offered } = turn
  const [question = null] = state.stage === 'asking_clarifications' ? state.questionQueue : []
  return {
    message: message.trim(),
    number: (state.userInfo.at(-1)?.number ?? 0) + 1,
    stage: state.stage,
    question,
    pending: state.memory.pending,
    wishes: state.wishes,
    statements: state.userInfo,
    trip: {
      title: trip.title,
      description: trip.description,
      startDate: trip.startDate,
      endDate: trip.endDate,
      budget: amount(trip.budget),
      travelersCount: trip.travelersCount,
    },
    tripBefore: state.memory.trip,
    preferences: {
      text: preferences.preferencesText,
      budgetMin: amount(preferences.budgetMin),
      budgetMax: amount(preferences.budgetMax),
      groupSize: preferences.preferredGroupSize,
    },
    offered,
    earlier: state.memory.offered.filter((place) => !offered.some((offer) => isSamePlace(offer, place))),
    chosen: destination === null ? null : { name: destination.name, country: destination.country },
    planItems: turn.planItems,
    recent: turn.recent,
    today,
  }
}

const amount = (money: string | null): number | null => (money === null ? null : Number(money))
