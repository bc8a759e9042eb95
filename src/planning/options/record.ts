/** What may not be known yet and would make better options. */
export const missingFacts = ['destination', 'dates', 'origin', 'budget', 'areas', 'activities', 'itinerary'] as const
export type Missing = (typeof missingFacts)[number]
