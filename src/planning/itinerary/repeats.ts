import type { HighlightKind } from '../../destinations/facts.ts'
import { firstOf, repeatMark } from './fitness.ts'
import type { Activity } from './record.ts'

/** How what one came for may be done again: on each how-many-th day, and how many times in all. */
interface Rhythm {
  every: number
  most: number
}

// One skis every day of a week in the snow; another reef or wave is for every other day; one beach is seen after a few times.
const daily: Rhythm = { every: 1, most: Infinity }
const everyOther: Rhythm = { every: 2, most: Infinity }
const nowAndThen: Rhythm = { every: 3, most: 3 }

const rhythms: Partial<Record<HighlightKind, Rhythm>> = {
  snow: daily,
  dive: everyOther,
  surf: everyOther,
  sail: everyOther,
  snorkel: nowAndThen,
  beach: nowAndThen,
  swim: nowAndThen,
}

/** Whether it can be done on several days at all. */
export const isForSeveralDays = (kind: HighlightKind): boolean => rhythms[kind] !== undefined

/**
 * What one came for, to be done once more on this day: what was done often enough, or only just before or soon after, is
 * not among it. `done` is what the days hold, `leftOut` the ids of times that were taken out.
 */
export function repeatsFor(
  index: number,
  done: readonly (readonly Activity[])[],
  leftOut: readonly string[],
): Activity[] {
  const days = new Map<string, number[]>()
  done.forEach((day, at) => {
    for (const { id } of day) days.set(firstOf(id), [...(days.get(firstOf(id)) ?? []), at])
  })
  const taken = new Set([...leftOut, ...done.flat().map(({ id }) => id)])
  const seen = new Set<string>()
  return done.flat().flatMap((one): Activity[] => {
    const first = firstOf(one.id)
    const rhythm = rhythms[one.kind]
    if (!one.isRepeatable || rhythm === undefined || seen.has(first)) return []
    seen.add(first)
    const times = days.get(first) ?? []
    const isTooSoon = times.some((at) => Math.abs(at - index) < rhythm.every)
    const id = nextTime(first, taken)
    return isTooSoon || id.time > rhythm.most ? [] : [{ ...one, id: id.name, isChosen: false }]
  })
}

function nextTime(first: string, taken: ReadonlySet<string>): { name: string; time: number } {
  let time = 2
  while (taken.has(`${first}${repeatMark}${time.toString()}`)) time += 1
  return { name: `${first}${repeatMark}${time.toString()}`, time }
}
