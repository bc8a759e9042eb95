/** How warm the places were that somebody chose. */
export const warmths = ['warm', 'cold'] as const

export type Warmth = (typeof warmths)[number]
