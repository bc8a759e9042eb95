import type { Wishes } from './wishes.ts'

/** `HH:MM` */
export const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/

const millisecondsPerDay = 24 * 60 * 60 * 1000

/** How many days there are from one to another, both included. Days are `YYYY-MM-DD`. */
export const daysBetween = (start: string, end: string): number =>
  Math.round((Date.parse(end) - Date.parse(start)) / millisecondsPerDay) + 1

/** The months (1–12) that two days and all between them lie in. */
export function monthsBetween(start: string, end: string): number[] {
  const index = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const [first, last] = [index(start), Math.max(index(start), index(end))]
  const months = Array.from({ length: Math.min(12, last - first + 1) }, (_, step) => ((first + step) % 12) + 1)
  return months.sort((one, other) => one - other)
}

/** The months (1–12) of a trip: those that were said, else those of its days, said or set; none where any will do. */
export function monthsOf({ when }: Wishes, trip?: { start: string | null; end: string | null }): number[] {
  const months = when?.value.months ?? []
  const start = when?.value.start ?? trip?.start ?? null
  const end = when?.value.end ?? trip?.end ?? start
  return months.length > 0 || start === null || end === null ? months : monthsBetween(start, end)
}
