import type { MonthsAhead } from './record.ts'

/** What the log says of a run. Throws when somebody has to look after the partitions. */
export function monthsReport({ created, failed, hasStrays }: MonthsAhead): Record<string, unknown> {
  const troubles = failed.map(({ partition, reason }) => `${partition} could not be made: ${reason}.`)
  if (hasStrays) {
    troubles.push('messages_default is not empty: no partition can be made for the months of its messages.')
  }
  if (troubles.length > 0) throw new Error([...troubles, `Months made: ${created.length}.`].join(' '))
  return { created: created.length, has_strays: false }
}
