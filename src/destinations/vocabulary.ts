/** The parts of the world a destination may lie in; Central America and the Caribbean belong to `north_america`. */
export const continents = [
  'africa',
  'antarctica',
  'asia',
  'europe',
  'north_america',
  'oceania',
  'south_america',
] as const

/** What the weather of a destination is like over the year. */
export const climates = ['tropical', 'arid', 'mediterranean', 'temperate', 'continental', 'polar', 'highland'] as const

/** What a destination can be known for; `diving` includes snorkelling. */
export const themes = [
  'adventure',
  'architecture',
  'art',
  'beach',
  'city',
  'culture',
  'desert',
  'diving',
  'family',
  'festivals',
  'food',
  'hiking',
  'history',
  'islands',
  'mountains',
  'nature',
  'nightlife',
  'northern_lights',
  'road_trip',
  'romance',
  'sailing',
  'shopping',
  'skiing',
  'spirituality',
  'surfing',
  'wellness',
  'wildlife',
  'wine',
] as const

export type Continent = (typeof continents)[number]

export type Climate = (typeof climates)[number]

export type Theme = (typeof themes)[number]

/** Whether one needs a car there. */
export const cars = ['needed', 'helpful', 'unnecessary'] as const
