import type { Client } from 'pg'
import { withConnection } from '../../scripts/local/connection.ts'
import type { OpenTurn } from '../../src/conversation/begin/record.ts'
import { beginTurn, releaseTurn } from '../../src/conversation/begin/store.ts'
import type { FinishedTurn } from '../../src/conversation/commit/record.ts'
import { commitTurn } from '../../src/conversation/commit/store.ts'
import { initialState } from '../../src/conversation/record.ts'
import { findConversation } from '../../src/conversation/store.ts'
import { createDatabase } from '../../src/db/client.ts'
import { listTrips } from '../../src/trips/store.ts'
import { ownDatabase } from '../fill.ts'
import { sizeOf, smallMessages } from '../sizes.ts'
import { milliseconds, ratio, table, whole } from '../markdown.ts'
import { progress } from '../progress.ts'
import { type Recorder, startRecorder, statementsOf } from '../recorder.ts'
import type { Effort, Findings } from '../section.ts'
import { interleave, type Script, timed } from '../statements.ts'
import { median } from '../statistics.ts'
import type { World } from '../world.ts'
import { noReceipt } from '../../test/support/receipts.ts'

const target = 1.15

/** The statements of the product with row-level policies and without. */
export async function measureIsolation(world: World, effort: Effort): Promise<Findings> {
  const messages = effort.isShort ? smallMessages : 100_000
  const guardedUrl = await ownDatabase(world, 'isolation', messages)
  const bareUrl = await world.copy('isolation_bare', 'isolation')
  await withConnection(bareUrl, disablePolicies)
  const recorder = await startRecorder(world.endpoint.url)
  const rounds = effort.isShort ? 5 : 2_000
  try {
    const [guardedCases, bareCases] = [
      await record(guardedUrl, recorder, messages),
      await record(bareUrl, recorder, messages),
    ]
    const rows: string[][] = []
    for (const [index, { name, script }] of guardedCases.entries()) {
      progress(`isolation: ${name}`)
      const bare = bareCases[index]?.script ?? script
      rows.push([name, ...(await compare({ guardedUrl, bareUrl }, { guarded: script, bare }, rounds))])
    }
    const head = ['as owner', 'as a request, without policies', 'with policies', 'ratio', 'target', 'noise']
    return {
      markdown: [
        `${whole(sizeOf(messages).messages)} messages; medians of ${whole(rounds)} runs of each, by turns.`,
        table(['statements of', ...head], rows),
      ].join('\n\n'),
    }
  } finally {
    recorder.close()
  }
}

/** The noise is the ratio of a measure to itself, over two connections like any other two. */
function compare(
  { guardedUrl, bareUrl }: { guardedUrl: string; bareUrl: string },
  { guarded, bare }: { guarded: Script; bare: Script },
  rounds: number,
): Promise<string[]> {
  const connected = (url: string, work: (client: Client) => Promise<string[]>) => withConnection(url, work)
  return connected(guardedUrl, (first) =>
    connected(guardedUrl, (second) =>
      connected(bareUrl, async (third) => {
        const times = await interleave(rounds, [
          () => timed(first, guarded, 'none'),
          () => timed(third, bare, 'wanderline_request'),
          () => timed(first, guarded, 'wanderline_request'),
          () => timed(second, guarded, 'wanderline_request'),
        ])
        const [asOwner = NaN, without = NaN, withPolicies = NaN, again = NaN] = times.map(median)
        return [
          ...[asOwner, without, withPolicies].map(milliseconds),
          ...[ratio(withPolicies / without), `≤ ${ratio(target)}`, ratio(again / withPolicies)],
        ]
      }),
    ),
  )
}

async function disablePolicies(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select oid::regclass::text as name from pg_class where relrowsecurity',
  )
  for (const { name } of rows) await client.query(`alter table ${name} disable row level security`)
  await client.query('vacuum (analyze)')
}

interface Case {
  name: string
  script: Script
}

/** The statements that the product sends. Those of a turn are for two trips: one to begin, one to commit. */
async function record(url: string, recorder: Recorder, messages: number): Promise<Case[]> {
  const { users, conversations } = sizeOf(messages)
  const beginning = Math.floor(conversations / 2)
  const committing = beginning - users
  const user = { id: (beginning % users) + 1, username: 'traveller' }
  const db = createDatabase({
    ...{ url, role: 'wanderline_request', fetchEndpoint: recorder.url },
    ...{ timeoutMilliseconds: 8_000, now: () => Date.now() },
  }).actingAs(user)
  const turnOf = async (trip: number): Promise<OpenTurn> => {
    const found = await beginTurn(db, user, {
      tripId: trip + 1,
      message: 'Hello',
      idempotencyKey: null,
      requestHash: '',
    })
    if (found.kind !== 'ready') throw new Error(`a turn did not begin: ${found.kind}`)
    return found.turn
  }
  const cases: Case[] = []
  const keep = (name: string): void => {
    // A request that is not passed on is sent again: the latest is all of it.
    const latest = recorder.take().at(-1)
    if (latest === undefined) throw new Error(`nothing was recorded of a ${name}`)
    cases.push({ name, script: { statements: statementsOf(latest).slice(1), userId: user.id } })
  }
  await listTrips(db, user, { page: 1, page_size: 20, ordering: '-created_at' })
  keep('list of trips')
  await findConversation(db, user, beginning + 1, { limit: 50, includeArchived: false })
  keep('history')
  const begun = await turnOf(beginning)
  keep('begin of a turn')
  await releaseTurn(db, user, begun)
  const open = await turnOf(committing)
  const lengthen = `update turns set lease_expires_at = now() + interval '1 hour' where committed_at is null`
  await withConnection(url, (client) => client.query(lengthen))
  recorder.passOn(false)
  await commitTurn(db, user, finished(open)).catch(() => false)
  recorder.passOn(true)
  keep('commit of a turn')
  return cases
}

function finished(turn: OpenTurn): FinishedTurn {
  const { trip } = turn
  const said = { timestamp: new Date().toISOString(), content: 'Somewhere warm, and not too far from the sea.' }
  return {
    ...{ turn, state: initialState, status: trip.status, committedAt: new Date() },
    ...{ recommended: null, choice: { kind: 'kept' as const }, planned: null, learned: null },
    receipt: noReceipt,
    answer: {
      user_message: { ...said, id: turn.userMessageId, is_user: true },
      ai_message: { ...said, id: turn.aiMessageId, is_user: false },
      ...{ conversation_id: turn.conversationId, stage: 'initial', progress: 0 },
      metadata: { trip_status: trip.status },
    },
  }
}
