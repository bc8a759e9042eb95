export interface TimeContext {
  /** `YYYY-MM-DD` */
  today: string
  isSouthern: boolean
  /** The months that are known already, so that "the 15th" can be a day of one of them. */
  known: readonly number[]
  /** A sum was asked for, so that "2.5" is no day. */
  isSumAsked: boolean
}

export const monthsOf = (start: string, end: string | null): number[] => between(monthIn(start), monthIn(end ?? start))

export const monthIn = (date: string): number => Number(date.slice(5, 7))

/** The months from one to another, over the turn of the year. */
export const between = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, offset) => ((first + offset - 1) % 12) + 1)

export const isRealDate = (date: string): boolean => {
  const time = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)
}

/** The day of a month and day on or after a date, or in a year that was said. */
export function onOrAfter(date: string, month: number, day: number, year: number | null): string | null {
  const first = year ?? Number(date.slice(0, 4))
  for (const candidate of year === null ? [first, first + 1] : [first]) {
    const written = `${candidate}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if (isRealDate(written) && (year !== null || written >= date)) return written
  }
  return null
}
