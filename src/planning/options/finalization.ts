import type { CautionKind } from '../../destinations/facts.ts'
import { type OpenPoint, openPoints } from '../../model/plan/record.ts'
import type { Briefing } from '../briefing/record.ts'
import { daysOf } from '../briefing/rules.ts'

export interface CautionAdvice {
  kind: CautionKind
  advice: string
}

const advice: Record<CautionKind, string> = {
  hurricanes: 'Hurricane season: take insurance that covers it, and fares that can be changed.',
  monsoon: 'Heavy rain: plan indoors as well, and leave time between connections.',
  extreme_heat: 'Great heat: be out early and late, drink a lot, rest at noon.',
  extreme_cold: 'Great cold: dress in layers and keep skin covered.',
  malaria: 'Malaria occurs: see a travel clinic four weeks ahead; repellent and a net every night.',
  dengue: 'Dengue occurs: repellent by day as well.',
  altitude: 'High altitude: take the first two days slowly and drink enough.',
  crowds: 'Very crowded: book the famous sights ahead and go early.',
  no_alcohol: 'Alcohol is forbidden or hard to find: ask before you bring any.',
  political: 'Read the official travel advice before you book and before you leave.',
  crime: 'Leave valuables at home, and take a taxi at night.',
  wildfire: 'Fire season: follow local warnings and keep a way out in mind.',
  air_pollution: 'The air can be bad: bring a mask if you are sensitive.',
  jellyfish: 'Jellyfish: ask locally before you swim.',
  storms: 'Storms are possible: boats and flights may not go.',
  remote: 'Help is far: bring medicines, and insurance that pays for rescue.',
}

/** What to beware of in the months of the trip, and what to do about it. */
export function cautionsOf(briefing: Briefing): CautionAdvice[] {
  const months = new Set(daysOf(briefing).map(({ month }) => month))
  return (briefing.destination?.cautions ?? [])
    .filter((caution) => caution.months.length === 0 || caution.months.some((month) => months.has(month)))
    .map(({ kind }) => ({ kind, advice: advice[kind] }))
}

const hot = 28
const warm = 20
const mild = 10
const rainy = 9

/** What to pack, by the weather of those months and by what is in the plan. */
export function packingOf(briefing: Briefing): string[] {
  const { destination, choices } = briefing
  if (destination === null) return []
  const months = [...new Set(daysOf(briefing).map(({ month }) => month))]
  const highs = months.flatMap((month) => destination.monthlyHigh?.[month - 1] ?? [])
  const high = highs.length === 0 ? null : Math.max(...highs)
  const wet = Math.max(0, ...months.map((month) => destination.wetDays?.[month - 1] ?? 0))
  const planned = new Set(choices.itinerary?.days.flatMap(({ items }) => items.map(({ title }) => title)) ?? [])
  const kinds = new Set(
    destination.highlights.filter(({ name }) => planned.size === 0 || planned.has(name)).map(({ kind }) => kind),
  )
  const has = (...wanted: string[]) => wanted.some((kind) => [...kinds].some((one) => one === kind))
  return [
    'Passport or identity card, insurance papers',
    'Medicines, a charger and an adapter',
    ...clothesFor(high),
    ...(wet >= rainy ? ['Rain jacket'] : []),
    ...(has('beach', 'swim', 'snorkel', 'dive', 'surf', 'boat', 'wellness') ? ['Swimwear and a towel'] : []),
    ...(has('hike', 'adventure') ? ['Walking boots and a day pack'] : []),
    ...(has('snow') ? ['Snow clothes and gloves'] : []),
    ...(has('wildlife') ? ['Binoculars'] : []),
    ...(has('religious') ? ['Something that covers shoulders and knees'] : []),
    ...(has('show', 'nightlife') ? ['Something to wear in the evening'] : []),
  ]
}

function clothesFor(high: number | null): string[] {
  if (high === null) return ['Clothes in layers', 'Comfortable shoes']
  if (high >= hot) return ['Light clothes, a hat and sun cream', 'Sandals and comfortable shoes']
  if (high >= warm) return ['Summer clothes and a light jacket', 'Comfortable shoes, sun cream']
  if (high >= mild) return ['Clothes in layers, a warm jumper', 'Sturdy shoes']
  return ['A warm coat, hat, gloves and thermal layers', 'Warm shoes with grip']
}

/** What is still to be decided before a plan is whole. */
export function openPointsOf({ trip, choices, origin, destination }: Briefing): OpenPoint[] {
  const isOpen: Record<OpenPoint, boolean> = {
    destination: destination === null,
    dates: trip.startDate === null || trip.endDate === null,
    stay: choices.stay === undefined,
    origin: origin === null,
    journey: choices.journey === undefined,
    itinerary: choices.itinerary === undefined,
  }
  return openPoints.filter((point) => isOpen[point])
}

const tasks: Record<OpenPoint, string> = {
  destination: 'Choose a destination.',
  dates: 'Set the dates of the trip.',
  stay: 'Choose an area to stay in.',
  origin: 'Say where you start from.',
  journey: 'Choose how to get there.',
  itinerary: 'Make the plan of the days.',
}

/** What of a plan is still open, in words. */
export function openOf(briefing: Briefing): string[] {
  const { choices } = briefing
  return [
    ...openPointsOf(briefing).map((point) => tasks[point]),
    ...(choices.itinerary?.broken ?? []).map(({ message }) => message),
  ]
}
