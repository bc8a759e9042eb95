/** The members of `session_data` that are chosen, and hold for one destination alone. */
export const choiceKeys = ['stay', 'journey', 'activities', 'itinerary'] as const
export type ChoiceKey = (typeof choiceKeys)[number]
