const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** When to go to a place that is best in these months (1–12), such as `April to October`; empty when none are known. */
export const bestTimeInWords = (months: readonly number[]): string =>
  isWholeYear(months) ? 'All year round' : monthsInWords(months)

/** Months (1–12) as one says them within a sentence: `November to March`, `May and June`, `the whole year`. */
export function monthsInWords(months: readonly number[]): string {
  if (isWholeYear(months)) return 'the whole year'
  const known = new Set(months)
  const isIn = (month: number) => known.has(((month + 11) % 12) + 1)
  const name = (month: number) => monthNames[(month + 11) % 12] ?? ''
  const runs = [...known]
    .filter((month) => !isIn(month - 1))
    .sort((a, b) => a - b)
    .map((first) => {
      let last = first
      while (isIn(last + 1)) last += 1
      if (last === first) return name(first)
      return `${name(first)} ${known.size === 2 ? 'and' : 'to'} ${name(last)}`
    })
  const final = runs.pop() ?? ''
  return runs.length === 0 ? final : `${runs.join(', ')} and ${final}`
}

const isWholeYear = (months: readonly number[]): boolean => new Set(months).size === 12
