import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Client } from 'pg'
import { z } from 'zod'
import { storedState } from '../src/conversation/stored.ts'
import { type Budget, exchangeOf, recommendingTurn, type RouteCase, talkingTurn } from './cases.ts'
import { walOf } from './cost.ts'
import { startDelay } from './delay.ts'
import { addNewcomers } from './fill.ts'
import type { Exchange } from './load.ts'
import type { PeerStart } from './peer-graph.ts'
import type { Person } from './people.ts'
import type { Rows } from './stored-bytes.ts'
import { startWire } from './wire.ts'
import type { World } from './world.ts'

/** Who keeps a conversation, and the one that it keeps for a benchmark. */
export interface Keeper {
  kind: 'ours' | 'async' | 'exit'
  name: string
  databaseUrl: string
  /** The tables that a conversation is in, and which of their rows are of this one. */
  rows: Rows
  /** Says something; a model of its own would reply as ours does, and at once. */
  say: (message: string, reply: string) => Promise<Said>
  /** What it has asked of the database since this was last called: for a turn. */
  spent: () => Budget
  close: () => void
}

export interface Said {
  reply: string
  milliseconds: number
  walBytes: number
}

const answer = z.object({ ai_message: z.object({ content: z.string() }) })

/** One turn, measured: nothing else writes meanwhile. */
async function measured(client: Client, url: string, { method, path, headers, body }: Exchange): Promise<Said> {
  const walBefore = await walOf(client)
  const startedAt = performance.now()
  const response = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) })
  const text = await response.text()
  const milliseconds = performance.now() - startedAt
  if (!response.ok) throw new Error(`${path} is answered with ${response.status}: ${text}`)
  const walBytes = (await walOf(client)) - walBefore
  return { reply: answer.parse(JSON.parse(text)).ai_message.content, milliseconds, walBytes }
}

/** Ours, so far from its database, with a conversation that has come to its offer; and what that is then. */
export async function openOurs(
  client: Client,
  world: World,
  { databaseUrl, distance, spent }: { databaseUrl: string; distance: number; spent: Budget },
): Promise<{ keeper: Keeper; start: PeerStart }> {
  const [person] = await addNewcomers(client, 1)
  if (person === undefined) throw new Error('nobody came')
  const delay = await startDelay(world.endpoint.url, { roundTrip: distance })
  const worker = await world.serve(databaseUrl, { variables: { NEON_FETCH_ENDPOINT: delay.url } })
  const turn = async (route: RouteCase, message?: string): Promise<Said> => {
    // The limit of ten a minute is not what is measured.
    await client.query('delete from chat_allowances')
    return measured(client, worker.url, await exchangeOf(saying(route, message), person))
  }
  await turn(recommendingTurn)
  const keeper: Keeper = {
    ...{ kind: 'ours', name: 'ours, Hono on workerd', databaseUrl, rows: await rowsOf(client, person) },
    say: (message) => turn(talkingTurn, message),
    spent: () => spent,
    close: () => {
      worker.kill()
      delay.close()
    },
  }
  return { keeper, start: await startOf(client, person) }
}

const saying = (route: RouteCase, message: string | undefined): RouteCase =>
  message === undefined ? route : { ...route, body: ({ tripId }) => ({ trip_id: tripId, message }) }

async function rowsOf(client: Client, { tripId }: Person): Promise<Rows> {
  const { rows } = await client.query<{ id: string }>('select id from trip_conversations where trip_id = $1', [tripId])
  const tables = ['turns', 'messages', 'conversation_states', 'recommendations']
  return { tables, condition: `conversation_id = ${rows[0]?.id ?? ''}` }
}

async function startOf(client: Client, { tripId }: Person): Promise<PeerStart> {
  const { rows } = await client.query<{ state: unknown; locations: unknown }>(
    `select json_build_object('stage', stage, 'userInfo', user_info, 'wishes', wishes, 'memory', memory,
        'questionQueue', question_queue, 'questionsAsked', questions_asked) as state, locations
      from trip_conversations conversation
        join conversation_states state on state.conversation_id = conversation.id
        join recommendations offer on offer.conversation_id = conversation.id
      where trip_id = $1`,
    [tripId],
  )
  return { conversation: storedState.parse(rows[0]?.state), offered: z.array(z.unknown()).parse(rows[0]?.locations) }
}

/** LangGraph's own checkpointer in a database of its own, so far from it, in one of its modes of writing. */
export async function openPeer(
  client: Client,
  world: World,
  { durability, start, distance }: { durability: 'async' | 'exit'; start: PeerStart; distance: number },
): Promise<Keeper> {
  const databaseUrl = await world.create(`peer_${durability}`)
  const wire = await startWire(databaseUrl, distance)
  const settings = { databaseUrl: wire.url, durability, start }
  const child = fork(join(import.meta.dirname, 'peer-process.ts'), [JSON.stringify(settings)])
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(z.string().parse(message)))
    child.once('exit', () => reject(new Error('the peer ended by itself')))
  })
  const headers = { 'Content-Type': 'application/json' }
  return {
    ...{ kind: durability, name: `checkpoint-postgres, “${durability}”, Hono on Node`, databaseUrl },
    rows: { tables: ['checkpoints', 'checkpoint_blobs', 'checkpoint_writes'], condition: 'true' },
    say: (message, reply) => {
      const body = JSON.stringify({ thread: 'one', message, reply })
      return measured(client, url, { method: 'POST', path: '/chat', headers, body, expects: 200 })
    },
    spent: wire.take,
    close: () => {
      child.removeAllListeners('exit').kill('SIGKILL')
      wire.close()
    },
  }
}
