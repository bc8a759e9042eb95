import { type Frame, plainItem } from './day.ts'
import type { Item, Setting } from './record.ts'

/** Shorter than this, it is a break and needs no name. */
const shortest = 3 * 60
/** What is left of a day from here on needs no plan. */
const eveningFrom = 18 * 60

/** Says where a day has hours of its own: the longest stretch of it, when it is long. */
export function withFreeTime(frame: Frame, items: Item[], setting: Setting): Item[] {
  const occupied = [...items.filter(({ start, end }) => end > frame.from && start < frame.to)]
  const evening = Math.max(frame.from, Math.min(frame.to, eveningFrom))
  const edges = [
    { start: frame.from, end: frame.from },
    ...occupied.sort((one, other) => one.start - other.start).filter(({ start }) => start < evening),
    { start: evening, end: evening },
  ]
  let longest = { start: 0, end: 0 }
  let reached = frame.from
  for (const { start, end } of edges) {
    if (start - reached > longest.end - longest.start) longest = { start: reached, end: start }
    reached = Math.max(reached, end)
  }
  const until = Math.min(longest.end, longest.start + 5 * 60)
  if (until - longest.start < shortest) return items
  const start = Math.ceil((longest.start + 15) / 15) * 15
  const where = areaFor(setting.areas, frame.number) ?? setting.place
  const free = plainItem(`free-${frame.number}`, 'free', `Free time: ${where}`, start, until - 15)
  return [...items, free].sort((one, other) => one.start - other.start)
}

/** Free time is spent in one area after the other, also where it is every so many days; null where no areas are known. */
export function areaFor(areas: readonly string[], day: number): string | null {
  const count = Math.max(1, areas.length)
  return areas[(day + Math.floor(day / count)) % count] ?? null
}
