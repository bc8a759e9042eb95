import { rows } from './world.ts'

/** The partition of this month, or of one so many months ahead. */
export async function partitionOf(monthsAhead: number): Promise<string> {
  const [found] = await rows`
    select maintenance.partition_name(
      (date_trunc('month', now() at time zone 'UTC') + ${monthsAhead} * interval '1 month')::date
    ) as name`
  return String(found?.['name'])
}

/** Every partition of messages there is. */
export async function partitions(): Promise<string[]> {
  const found = await rows`
    select inhrelid::regclass::text as name from pg_inherits where inhparent = 'messages'::regclass order by 1`
  return found.map(({ name }) => String(name))
}

/** Makes sure that there is a partition for each month since this moment. */
export async function haveMonthsSince(moment: string): Promise<void> {
  await rows`
    select maintenance.create_month(month::date)
    from generate_series(
      date_trunc('month', ${moment}::timestamptz at time zone 'UTC'), now() at time zone 'UTC', '1 month'
    ) month
    where to_regclass(maintenance.partition_name(month::date)) is null`
}
