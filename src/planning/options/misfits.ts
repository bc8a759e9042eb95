import type { Briefing } from '../briefing/record.ts'
import { daysOf } from '../briefing/rules.ts'
import type { ChoiceKey } from '../choices/keys.ts'
import { verify } from '../itinerary/rules.ts'
import { itineraryOf, itineraryOnWire } from '../itinerary/schema.ts'
import { settingOf } from '../itinerary/setting.ts'
import { activityOptions } from './activities.ts'
import { journeyOptions } from './journey.ts'

/** A choice that does not fit the trip any more: its dates, its party or its destination are others by now. */
export interface Misfit {
  key: ChoiceKey
  message: string
}

/** What of the choices does not fit the trip as it is. */
export function misfitsIn(briefing: Briefing): Misfit[] {
  const { choices, destination } = briefing
  const setting = settingOf(briefing)
  if (destination === null || setting === null) return []
  const found: Misfit[] = []
  const { stay, journey, activities, itinerary } = choices
  if (stay !== undefined && destination.areas.length > 0 && !destination.areas.some(({ name }) => name === stay.area)) {
    found.push({ key: 'stay', message: `${stay.area} is no area of ${destination.name}.` })
  }
  const journeys = journeyOptions(briefing)
  if (journey !== undefined && journeys.length > 0 && !journeys.some(({ id }) => id === journey.id)) {
    found.push({ key: 'journey', message: `This is no way to get to ${destination.name}.` })
  }
  const options = new Map(activityOptions(briefing).map((option) => [option.id, option]))
  for (const id of activities ?? []) {
    const option = options.get(id)
    const messages = option === undefined ? [`${id} is nothing to do in ${destination.name}.`] : option.against
    found.push(...messages.map((message): Misfit => ({ key: 'activities', message })))
  }
  if (itinerary === undefined) return found
  const days = daysOf(briefing)
  const hasMoved =
    itinerary.days.length !== days.length || itinerary.days.some(({ date }, index) => date !== days[index]?.date)
  if (hasMoved) return [...found, { key: 'itinerary', message: 'The plan is for other dates than the trip has now.' }]
  const titles = new Set(destination.highlights.map(({ name }) => name))
  const strange = itinerary.days
    .flatMap(({ items }) => items)
    .find(({ kind, title }) => kind === 'activity' && !titles.has(title))
  if (strange !== undefined) {
    return [...found, { key: 'itinerary', message: `${strange.title} is nothing to do in ${destination.name}.` }]
  }
  const plan = itineraryOf(itinerary)
  const { broken } = itineraryOnWire(plan, verify(plan, setting))
  return [...found, ...broken.map(({ message }): Misfit => ({ key: 'itinerary', message }))]
}
