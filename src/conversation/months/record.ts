/** What became of the partitions that were missing. */
export interface MonthsAhead {
  created: string[]
  failed: { partition: string; reason: string }[]
  /** Whether there are messages of a time that has no partition of its own. */
  hasStrays: boolean
}
