import type { Briefing } from '../briefing/record.ts'
import type { Terms } from './record.ts'
import { minutesOf } from './schema.ts'

const usualArrival = '13:00'
const usualDeparture = '17:00'

/** What may be asked of a plan. */
export interface AskedTerms {
  pace?: Terms['pace'] | undefined
  arrive_at?: string | undefined
  leave_at?: string | undefined
}

/** The terms of a plan: what is asked for now, else what was before, else what the journey and the wishes say. */
export function termsOf({ choices, wishes }: Pick<Briefing, 'choices' | 'wishes'>, asked: AskedTerms = {}): Terms {
  const { itinerary, journey } = choices
  return {
    pace: asked.pace ?? itinerary?.pace ?? wishes.pace?.value ?? 'balanced',
    arriveAt: minutesOf(asked.arrive_at ?? itinerary?.arrive_at ?? journey?.arrive_at ?? usualArrival),
    leaveAt: minutesOf(asked.leave_at ?? itinerary?.leave_at ?? journey?.leave_at ?? usualDeparture),
    leftOut: itinerary?.left_out ?? [],
  }
}
