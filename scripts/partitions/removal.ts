import { type Client, DatabaseError, escapeIdentifier } from 'pg'
import { LocalFailure } from '../local/failure.ts'
import { countOf } from './months.ts'

export type Removal = 'detach' | 'drop'

/** Lock not available, and deadlock: somebody was in the way, and nothing was changed. */
const inTheWay = ['55P03', '40P01']
const attempts = 20

/**
 * Detaches or drops a month of messages, once `confirm` agrees. Refuses one that is not over, or has messages that are
 * not archived, also when one of them is brought back in the last moment.
 */
export async function removeMonth(
  client: Client,
  month: string,
  removal: Removal,
  confirm: (question: string) => Promise<boolean>,
): Promise<void> {
  const partition = await partitionOf(client, month)
  const { messages, archived } = await countOf(client, month)
  if (archived < messages) throw notArchived(month, `${(messages - archived).toLocaleString('en')} of`)
  const consequence = removal === 'drop' ? 'are gone for good' : 'are in no history and export from then on'
  const all = messages.toLocaleString('en')
  if (!(await confirm(`${removal} ${month}? Its messages (${all}, all archived) ${consequence}.`))) {
    throw new LocalFailure('Nothing was changed.')
  }
  const open = await indexOfOpen(client, partition)
  try {
    await persistently(() => remove(client, partition, open, removal, month))
  } finally {
    // Left behind it would do no harm; a partition that is detached or dropped has taken it along.
    await client.query(`drop index if exists public.${open}`).catch(() => undefined)
  }
}

async function partitionOf(client: Client, month: string): Promise<string> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new LocalFailure(`${month} is not a month such as 2024-01.`)
  const name = `messages_${month.replace('-', '_')}`
  const { rows } = await client.query<{ is_over: boolean; is_there: boolean }>(
    `select $1 < to_char(now() at time zone 'UTC', 'YYYY-MM') as is_over, exists (
       select from pg_inherits
       where inhparent = 'public.messages'::regclass and inhrelid = to_regclass(format('public.%I', $2::text))
     ) as is_there`,
    [month, name],
  )
  if (rows[0]?.is_over !== true) throw new LocalFailure(`${month} is not over: its messages are still being written.`)
  if (!rows[0].is_there) throw new LocalFailure(`There is no partition of ${month}.`)
  return `public.${escapeIdentifier(name)}`
}

/**
 * An index of the messages that are not archived: of none, when all is well. It is built while everybody goes on, and lets
 * the last look, with everybody locked out, be a short one. An index knows rows that a policy hides.
 */
async function indexOfOpen(client: Client, partition: string): Promise<string> {
  const name = escapeIdentifier('messages_not_archived')
  await client.query(`drop index if exists public.${name}`)
  await client.query(`create index concurrently ${name} on ${partition} (id) where not is_archived`)
  return name
}

/** The last look and the removal, in one transaction that nothing slips into. */
async function remove(client: Client, partition: string, open: string, removal: Removal, month: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`set local lock_timeout = '500ms'`)
    // In the order of whoever deletes a conversation.
    await client.query('lock table public.trip_conversations in share row exclusive mode')
    await client.query('lock table only public.messages in access exclusive mode')
    await client.query(`lock table only ${partition} in access exclusive mode`)
    // Not forced the policies are not for the owner, and whom they would still hide something from gets an error.
    await client.query(`alter table ${partition} no force row level security`)
    await client.query('set local row_security = off')
    await client.query('set local enable_seqscan = off')
    const { rowCount } = await client.query(`select from ${partition} where not is_archived limit 1`)
    if (rowCount !== 0) throw notArchived(month, 'some of')
    await client.query(`alter table ${partition} force row level security`)
    await client.query(`drop index public.${open}`)
    await client.query(
      removal === 'drop' ? `drop table ${partition}` : `alter table public.messages detach partition ${partition}`,
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Tries again while turns are in the way: they go first. */
async function persistently(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DatabaseError && inTheWay.includes(error.code ?? ''))) throw error
      if (attempt === attempts) throw new LocalFailure('Somebody was in the way all the time. Nothing was changed.')
    }
    await new Promise((resolve) => setTimeout(resolve, 100 * attempt))
  }
}

const notArchived = (month: string, which: string) =>
  new LocalFailure(`${month} has to stay: ${which} its messages are not archived.`)
