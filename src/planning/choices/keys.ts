/** The members of `session_data` that are chosen, and hold for one destination alone. */
export const choiceKeys = ['stay', 'journey', 'activities', 'itinerary'] as const
export type ChoiceKey = (typeof choiceKeys)[number]

/** What goes with them when the trip goes elsewhere; `last_change` is what they were before the conversation changed them. */
export const planKeys = [...choiceKeys, 'last_change'] as const
