import type { Climate } from '../../destinations/vocabulary.ts'

const climateWords: Record<Climate, string> = {
  tropical: 'The climate is tropical and warm all year',
  arid: 'The climate is dry, with hot days and cool nights',
  mediterranean: 'The climate is Mediterranean: dry warm summers, mild wet winters',
  temperate: 'The climate is temperate, with something of every season',
  continental: 'The climate is continental: warm summers, cold winters',
  polar: 'The climate is polar: cold, whatever the season',
  highland: 'The climate is that of high mountains: strong sun, cold nights',
}

export const climateSentence = (climate: Climate): string => `${climateWords[climate]}.`

// How to tell the climate from a description that was not written for it.
const signs: [Climate, RegExp][] = [
  ['polar', /\b(?:polar|arctic|antarctic|glaciers?|icebergs?)\b/],
  ['tropical', /\b(?:tropical|rainforests?|jungles?|palms?|coral|mangroves?)\b/],
  ['arid', /\b(?:deserts?|dunes?|oasis|arid)\b/],
  ['highland', /\b(?:alpine|himalaya\w*|andes|andean|altitude|ski\w*)\b/],
  ['mediterranean', /\b(?:mediterranean|olives?|adriatic|aegean)\b/],
]
const climates: Climate[] = ['tropical', 'arid', 'mediterranean', 'temperate', 'continental', 'polar', 'highland']

/** The climate that a description speaks of, be it ours or another's. */
export function climateIn(description: string): Climate | null {
  const ours = climates.find((climate) => description.includes(climateWords[climate]))
  return ours ?? signs.find(([, sign]) => sign.test(description.toLowerCase()))?.[0] ?? null
}

const luggage: Record<Climate, string> = {
  tropical: 'light clothes that dry fast, a rain jacket, sun cream, mosquito repellent and sandals',
  arid: 'loose long sleeves, a hat, sun cream and lip balm, a warm layer for the night and a large water bottle',
  mediterranean: 'light clothes, sunglasses and sun cream, comfortable shoes, and a jacket outside the summer',
  temperate: 'layers, a rain jacket and shoes that survive a wet day',
  continental: 'layers: light ones for the summer, a real coat, gloves and warm shoes for the winter',
  polar: 'thermal underwear, windproof outer layers, gloves, a hat and waterproof boots',
  highland: 'layers for warm days and cold nights, a windproof jacket, strong sun cream and sturdy shoes',
}

/** What to wear in a climate. */
export const luggageFor = (climate: Climate): string => luggage[climate]
