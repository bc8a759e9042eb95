import type { Briefing } from '../briefing/record.ts'
import type { Terms } from './record.ts'
import { minutesOf } from './schema.ts'

const usualArrival = '13:00'
const usualDeparture = '17:00'

/** The terms of a plan: what is asked for now, else what was before, else what the journey and the wishes say. */
export function termsOf(
  { choices, wishes }: Pick<Briefing, 'choices' | 'wishes'>,
  asked: { pace?: Terms['pace'] | undefined; arrive_at?: string | undefined; leave_at?: string | undefined } = {},
): Terms {
  const { itinerary, journey } = choices
  return {
    pace: asked.pace ?? itinerary?.pace ?? wishes.pace?.value ?? 'balanced',
    arriveAt: minutesOf(asked.arrive_at ?? itinerary?.arrive_at ?? journey?.arrive_at ?? usualArrival),
    leaveAt: minutesOf(asked.leave_at ?? itinerary?.leave_at ?? journey?.leave_at ?? usualDeparture),
  }
}
