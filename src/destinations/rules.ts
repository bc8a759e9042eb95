import { monthNames, runsOfMonths } from '../model/months.ts'

/** When to go to a place that is best in these months (1–12), such as `April to October`; empty when none are known. */
export function bestTimeInWords(months: readonly number[]): string {
  const count = new Set(months).size
  if (count === 12) return 'All year round'
  const name = (month: number) => monthNames('en')[month - 1] ?? ''
  const runs = runsOfMonths(months).map(({ first, last }) =>
    first === last ? name(first) : `${name(first)} ${count === 2 ? 'and' : 'to'} ${name(last)}`,
  )
  const final = runs.pop() ?? ''
  return runs.length === 0 ? final : `${runs.join(', ')} and ${final}`
}
