import { daysBetween } from '../model/days.ts'
import { type ClosedStatus, closedStatuses, type TripStatus, tripStatuses } from './statuses.ts'

const whilePlanned: readonly TripStatus[] = tripStatuses.filter((status) => status !== 'completed')

/** Which status may follow which. Plans change: a trip that is still being planned may go back as well as on. */
export const followingStatuses: Readonly<Record<TripStatus, readonly TripStatus[]>> = {
  planning: whilePlanned,
  ai_chat_active: whilePlanned,
  destinations_selected: whilePlanned,
  hotels_selected: whilePlanned,
  flights_selected: whilePlanned,
  activities_planned: whilePlanned,
  itinerary_complete: whilePlanned,
  booked: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
}

export const isEnded = (status: TripStatus): boolean => followingStatuses[status].length === 0

/** How many days a trip lasts, both ends included; null unless both are set. Days are `YYYY-MM-DD`. */
export function durationInDays(startDate: string | null, endDate: string | null): number | null {
  if (startDate === null || endDate === null) return null
  return daysBetween(startDate, endDate)
}

export const isClosed = (status: TripStatus): status is ClosedStatus =>
  closedStatuses.some((closed) => closed === status)

/**
 * The status of a trip after a turn of its conversation: never further back than it was, unless its choice is taken back
 * or goes elsewhere. `planned` is what its planning has reached in that turn.
 */
export function statusAfterTurn(
  status: TripStatus,
  choice: 'kept' | 'taken' | 'cleared',
  { isElsewhere, planned }: { isElsewhere: boolean; planned: TripStatus | null },
): TripStatus {
  const reached = planned ?? (choice === 'taken' ? 'destinations_selected' : 'ai_chat_active')
  const isBack = choice === 'cleared' || isElsewhere
  return isBack || tripStatuses.indexOf(status) < tripStatuses.indexOf(reached) ? reached : status
}
