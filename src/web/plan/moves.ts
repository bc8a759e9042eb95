import type { Itinerary } from '../../client/client.ts'
import type { Place } from '../map/local-frame.ts'
import { lastMinute, minutesOf, timeOf } from './dates.ts'

type Day = Itinerary['days'][number]
export type Item = Day['items'][number]

/** What is being dragged: something of a day, or something that is in no day yet. */
export interface Dragged {
  id: string
  title: string
  day: number | null
}

/** Where something is wanted; without a start the first gap of the day takes it. */
export interface Target {
  day: number
  start?: string
}

const stride = 30

/** Where something is, counted from 1; null when it is in no day. */
export function find({ days }: Itinerary, id: string): { day: number; item: Item } | null {
  for (const [index, { items }] of days.entries()) {
    const item = items.find((one) => one.id === id)
    if (item !== undefined) return { day: index + 1, item }
  }
  return null
}

/** Where the keys take something: half an hour up or down, a day back or on; null for where there is no way. */
export function targetOf(itinerary: Itinerary, id: string, key: string): Target | null {
  const at = find(itinerary, id)
  if (at === null) return null
  const { day, item } = at
  switch (key) {
    case 'ArrowUp':
      return shifted(day, item, -stride)
    case 'ArrowDown':
      return shifted(day, item, stride)
    case 'ArrowLeft':
      return day > 1 ? { day: day - 1 } : null
    case 'ArrowRight':
      return day < itinerary.days.length ? { day: day + 1 } : null
    default:
      return null
  }
}

function shifted(day: number, item: Item, minutes: number): Target | null {
  const start = minutesOf(item.start) + minutes
  const end = minutesOf(item.end) + minutes
  return start < 0 || end > lastMinute ? null : { day, start: timeOf(start) }
}

/** The places of all days, each with the number of its day; those of the day that is looked at are marked. */
export function placesOf(days: Day[], shown: number | null): Place[] {
  return days.flatMap(({ items }, index) =>
    items.flatMap(({ latitude, longitude }) => {
      if (latitude === null || longitude === null) return []
      const number = index + 1
      return [{ latitude, longitude, label: String(number), isMarked: shown === null || shown === number }]
    }),
  )
}
