const namesByLocale = new Map<string, readonly string[]>()

/** The twelve months in full, January first, as a language (BCP 47) names them. */
export function monthNames(locale: string): readonly string[] {
  const known = namesByLocale.get(locale)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 15)))
  namesByLocale.set(locale, names)
  return names
}

/** The first and the last of each run of months (1–12): December and January are one run; all twelve are none. */
export function runsOfMonths(months: readonly number[]): { first: number; last: number }[] {
  const known = new Set(months)
  if (known.size === 12) return []
  return [...known]
    .filter((month) => !known.has(before(month)))
    .sort((one, other) => one - other)
    .map((first) => {
      let last = first
      while (known.has(after(last))) last = after(last)
      return { first, last }
    })
}

const after = (month: number): number => (month % 12) + 1
const before = (month: number): number => ((month + 10) % 12) + 1
