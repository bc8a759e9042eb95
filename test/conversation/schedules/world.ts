import { inject } from 'vitest'
import { newClaims, signToken } from '../../../src/auth/tokens.ts'
import type { ChatAnswer } from '../../../src/conversation/turn/schema.ts'
import type { Deps } from '../../../src/deps.ts'
import type { Model } from '../../../src/model/model.ts'
import type { Fault } from '../../support/faults.ts'
import { passwordHash } from '../../support/passwords.ts'
import { createDatabase, ModelError } from '../../support/product.ts'
import { otherPlaces, scriptedModel, threePlaces } from '../../support/scripted-model.ts'
import { type Client, depsWith, rows, visitor } from '../../support/world.ts'

/** A message that the model fails at. */
export const failing = 'fail'

/** What a client was told is stored. */
interface Acknowledgement {
  wave: number
  key: string | null
  answer: ChatAnswer
}

/** One trip, the clients that talk about it, and what they were told. */
export interface ScheduleWorld {
  userId: number
  tripId: number
  /** Sessions of the trip's owner; the network of the last one can be spoiled. */
  clients: [Client, Client]
  unlucky: Client
  spoil(fault: Fault | null): Promise<void>
  /** Makes a message whose turn the model answers once `until` is over. */
  hold(until: Promise<unknown>): string
  acknowledged: Acknowledgement[]
  wave: number
  /** The last wave with something in it that takes turns back. */
  undoneIn: number
  /** Resolves when nothing of this world runs any more. */
  settled(): Promise<void>
}

/** What the schedules of one lane share: routing an app takes longer than a schedule. */
interface Lane {
  sound: Deps
  unlucky: Deps
  control: (action: string, body?: unknown) => Promise<void>
}

const spoiledTimeoutMilliseconds = 500
const held = new Map<string, Promise<unknown>>()

export function openLane(): Lane {
  const endpoint = `${inject('faultyEndpoint')}/${crypto.randomUUID()}`
  const sound = depsWith({ openModel })
  const openDatabase = () =>
    createDatabase({
      url: sound.config.databaseUrl,
      role: 'wanderline_request',
      fetchEndpoint: `${endpoint}/sql`,
      timeoutMilliseconds: spoiledTimeoutMilliseconds,
      now: sound.clock.now,
    })
  return {
    sound,
    unlucky: depsWith({ openModel, openDatabase }),
    control: async (action, body = null) => {
      await fetch(`${endpoint}/${action}`, { method: 'POST', body: JSON.stringify(body) })
    },
  }
}

export async function openWorld({ sound, unlucky, control }: Lane): Promise<ScheduleWorld> {
  const username = `traveller-${crypto.randomUUID()}`
  const [created] = await rows`
    with owner as (insert into users (username, password_hash) values (${username}, ${passwordHash}) returning id),
      preferences as (insert into user_preferences (user_id) select id from owner)
    insert into trips (user_id, title) select id, 'Somewhere' from owner returning id, user_id`
  const userId = Number(created?.['user_id'])
  const session = async (deps: Deps) => {
    const claims = newClaims('access', { id: userId, username }, deps.clock.now())
    return visitor(deps, { Authorization: `Bearer ${await signToken(deps.config.jwtSecret, claims)}` })
  }
  const clients: [Client, Client] = [await session(sound), await session(sound)]
  const spoiled = await session(unlucky)
  return {
    userId,
    tripId: Number(created?.['id']),
    clients,
    unlucky: spoiled,
    spoil: (fault) => control('fault', fault),
    hold: (until) => {
      const message = `Let me think, ${crypto.randomUUID()}`
      held.set(message, until)
      return message
    },
    acknowledged: [],
    wave: 0,
    undoneIn: -1,
    settled: async () => {
      await Promise.all([...clients, spoiled].map((client) => client.settled()))
      await control('settle')
      held.clear()
    },
  }
}

/** Deterministic: what a message means depends on its words alone. */
function openModel() {
  const think = async (message: string | undefined) => {
    await held.get(message ?? '')
    if (message === failing) throw new ModelError({ kind: 'unavailable', retryAfterSeconds: 1 }, 'down')
  }
  const model = scriptedModel({
    questions: () => Promise.resolve([{ topic: 'place', text: 'Where?' }]),
    act: ({ message }) => {
      if (message === 'The second') return Promise.resolve({ kind: 'choose', choice: 1 })
      return Promise.resolve(
        message === 'Show me others' ? { kind: 'refine' } : { kind: 'ask', topic: 'general', choices: [] },
      )
    },
    places: ({ offeredBefore }) => Promise.resolve(offeredBefore.length > 0 ? otherPlaces : threePlaces),
  })
  const listen: Model['listen'] = async (listening, call) => {
    await think(listening.message)
    return model.listen(listening, call)
  }
  return { ...model, listen }
}
