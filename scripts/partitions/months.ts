import { type Client, escapeIdentifier } from 'pg'
import { LocalFailure } from '../local/failure.ts'

/** What a partition of messages has. */
interface Month {
  /** Such as 2024-01, or what else the partition is called. */
  month: string
  messages: number
  archived: number
  /** With its indexes, as PostgreSQL words it. */
  size: string
}

const DEFAULT = 'messages_default'

/** Every month there is, and what it has. Each is counted on its own, and no lock is held for longer than that. */
export async function listMonths(client: Client): Promise<Month[]> {
  const { rows } = await client.query<{ name: string; size: string }>(
    `select relname as name, pg_size_pretty(pg_total_relation_size(pg_class.oid)) as size
     from pg_inherits join pg_class on pg_class.oid = inhrelid
     where inhparent = 'public.messages'::regclass order by relname`,
  )
  const months: Month[] = []
  for (const { name, size } of rows) {
    const month = name.replace(/^messages_/, '').replace('_', '-')
    months.push({ month, ...(await countOf(client, name === DEFAULT ? null : month)), size })
  }
  return months
}

/**
 * Forced policies hide the rows of users from the owner, so that a plain count would say 0. The role of the schedule may
 * count them, through the table; those of the DEFAULT partition there.
 */
export async function countOf(client: Client, month: string | null): Promise<Pick<Month, 'messages' | 'archived'>> {
  const counts = 'select count(*) as messages, count(*) filter (where is_archived) as archived'
  await client.query('begin')
  try {
    await client.query(`select set_config('role', 'wanderline_cron', true), set_config('timezone', 'UTC', true)`)
    const { rows } = await (month === null
      ? client.query<Record<'messages' | 'archived', string>>(`${counts} from ${escapeIdentifier(DEFAULT)}`)
      : client.query<Record<'messages' | 'archived', string>>(
          `${counts} from messages where created_at >= $1::timestamptz and created_at < $1::timestamptz + interval '1 month'`,
          [`${month}-01`],
        ))
    const [found] = rows
    if (found === undefined) throw new LocalFailure('The messages cannot be counted.')
    return { messages: Number(found.messages), archived: Number(found.archived) }
  } finally {
    await client.query('rollback')
  }
}

/** The months as lines of a table. */
export function tableOf(months: Month[]): string {
  const lines = [
    ['month', 'messages', 'archived', 'size'],
    ...months.map(({ month, messages, archived, size }) => [
      month,
      messages.toLocaleString('en'),
      shareOf(archived, messages),
      size,
    ]),
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n')
}

/** All is said only of what is all. */
function shareOf(archived: number, messages: number): string {
  if (messages === 0) return '-'
  return `${(Math.floor((archived / messages) * 1_000) / 10).toFixed(1)} %`
}
