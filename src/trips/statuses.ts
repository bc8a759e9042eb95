/** The life of a trip, in order; a cancelled one leaves it. */
export const tripStatuses = [
  'planning',
  'ai_chat_active',
  'destinations_selected',
  'hotels_selected',
  'flights_selected',
  'activities_planned',
  'itinerary_complete',
  'booked',
  'completed',
  'cancelled',
] as const

export type TripStatus = (typeof tripStatuses)[number]

/** A trip in one of these is over: nothing follows them. */
export const endedStatuses = ['completed', 'cancelled'] as const satisfies readonly TripStatus[]

/** A trip in one of these has left the assistant's hands. */
export const closedStatuses = ['booked', 'completed', 'cancelled'] as const satisfies readonly TripStatus[]

export type ClosedStatus = (typeof closedStatuses)[number]
