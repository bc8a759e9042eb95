import type { HTTPTransactionOptions, NeonQueryFunction, NeonQueryPromise } from '@neondatabase/serverless'
import { noteWrite, takeWrite, type WriteCount } from './writes.ts'

/** Whose rights the statements have, whoever the connection string logs in. */
export type Role = 'wanderline_request' | 'wanderline_cron'

/** For whom statements run: a user, nobody yet, or the holder of a link. */
export type Reader = { kind: 'user'; id: number | null } | { kind: 'link'; hash: string }

type Client = NeonQueryFunction<false, false>

// Neon reads from memory or flash: with the price of a disk that has to seek, small tables would be read whole for each
// search. Here and not with the database, so that it holds behind a pooler and in every copy.
const entering = (setting: string): string =>
  `select set_config('role', $1, true), set_config('${setting}', $2, true), set_config('random_page_cost', '1.1', true)`

/** The first statement of every transaction of a user: takes the role $1, and says that it is for the user $2. */
export const enterAsUser = entering('app.user_id')
const enterByLink = entering('app.link')

/**
 * Gives every transaction a first statement that takes the role and names the user, for that transaction alone; and, where
 * writes are counted, a second one that takes one of them.
 */
export function withRights(
  client: Client,
  { role, traceparent }: { role: Role; traceparent?: string | null },
  reader: Reader,
  count: WriteCount | null,
): Client {
  const isLink = reader.kind === 'link'
  const enter = isLink ? enterByLink : enterAsUser
  const rights = isLink ? ['wanderline_shared', reader.hash] : [role, reader.id?.toString() ?? '']
  const writer = isLink ? null : reader.id
  const transaction = async (
    queries: NeonQueryPromise<false, false>[],
    options: HTTPTransactionOptions<boolean, boolean>,
  ) => {
    const entering = client.query(enter, rights)
    if (count === null || writer === null) {
      const [, ...results] = await client.transaction([entering, ...queries], options)
      return results
    }
    const taking = client.query(takeWrite, [writer, count.most, count.periodSeconds])
    const [, taken, ...results] = await client.transaction([entering, taking, ...queries], options)
    noteWrite(count, taken)
    return results
  }
  const told = { transaction, ...(traceparent ? { query: withComment(client, traceparent) } : {}) }
  return new Proxy(client, {
    get: (target, name): unknown => Reflect.get(Object.hasOwn(told, name) ? told : target, name),
  })
}

/** What PostgreSQL logs of a slow statement, and shows while it runs, says so which request it is of (sqlcommenter). */
const withComment =
  (client: Client, traceparent: string): Client['query'] =>
  (text, ...rest) =>
    client.query(`${text} /*traceparent='${traceparent}'*/`, ...rest)
