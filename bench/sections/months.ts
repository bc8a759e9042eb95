import { withConnection } from '../../scripts/local/connection.ts'
import { history } from '../cases.ts'
import { fill, type Filled } from '../fill.ts'
import { openFloorRecorder } from '../floor.ts'
import { milliseconds, ratio, table } from '../markdown.ts'
import { withoutMonths } from '../months.ts'
import { type Person, somePeople } from '../people.ts'
import { progress } from '../progress.ts'
import { type RecordedStatement, statementsOf } from '../recorder.ts'
import type { Effort } from '../section.ts'
import { interleave, type Script, timed } from '../statements.ts'
import { median } from '../statistics.ts'
import type { World } from '../world.ts'

const target = 1.5

/** What one would ask a table without partitions. */
const plainPage = `
  select id, is_user, content, created_at from messages
  where conversation_id = (select id from trip_conversations where trip_id = $1 and user_id = $2)
    and user_id = $2 and not is_archived
  order by id desc limit 201`

/** The product's history on its months, against the plain query on a plain table with the same messages. */
export async function measureMonths(world: World, large: Filled, effort: Effort): Promise<string[]> {
  const plainUrl = await world.database(`plain_${large.messages}`, async (client) => {
    await withoutMonths(client)
    await fill(client, { messages: large.messages, withTurns: false })
  })
  progress('scale: history with and without months')
  const people = somePeople(large.messages, effort.isShort ? 3 : 1_000)
  const scripts = await scriptsOf(world, large.url, people)
  const times = await withConnection(large.url, (months) =>
    withConnection(plainUrl, async (plain) => {
      const next = (scripts: readonly Script[], client: typeof plain) => {
        let index = 0
        return () =>
          timed(client, scripts[index++ % scripts.length] ?? { statements: [], userId: 0 }, 'wanderline_request')
      }
      const plainScripts = scripts.map((script, index) => plainScriptOf(script, people[index]))
      // To record the scripts was to read these months from the disk; the same has to be in memory of the plain table.
      for (const script of plainScripts) await timed(plain, script, 'wanderline_request')
      return interleave(scripts.length, [next(scripts, months), next(plainScripts, plain)])
    }),
  )
  const [months = NaN, plain = NaN] = times.map(median)
  return [
    table(
      ['history, statements alone', 'p50 by month', 'p50 on a plain table', 'ratio', 'target'],
      [['', milliseconds(months), milliseconds(plain), ratio(months / plain), `≤ ${ratio(target)}`]],
    ),
  ]
}

async function scriptsOf(world: World, url: string, people: readonly Person[]): Promise<Script[]> {
  const recorder = await openFloorRecorder(world, url, url)
  const { floor } = await recorder.record(history, people)
  recorder.close()
  return floor.map(([exchange], index) => ({
    statements: statementsOf({ headers: {}, body: exchange?.body ?? '' }).slice(1),
    userId: people[index]?.id ?? 0,
  }))
}

/** The product's first statement, of the conversation, and the plain query for its page. */
function plainScriptOf({ statements, userId }: Script, person: Person | undefined): Script {
  const page: RecordedStatement = { query: plainPage, params: [person?.tripId, userId] }
  return { statements: [...statements.slice(0, 1), page], userId }
}
