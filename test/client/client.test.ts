import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { createClient, type ChatEvent, type Client, Refusal } from '../../src/client/client.ts'
import type { Deps } from '../../src/deps.ts'
import { createApp } from '../support/product.ts'
import { scriptedModel, threePlaces } from '../support/scripted-model.ts'
import { depsWith, password } from '../support/world.ts'

const baseUrl = 'http://wanderline.test'

function fetchFrom(deps: Deps): typeof fetch {
  const app = createApp(deps)
  const address = crypto.randomUUID()
  return async (input, init) => {
    const request = new Request(input, init)
    request.headers.set('CF-Connecting-IP', address)
    return app.fetch(request, env, createExecutionContext())
  }
}

/** Registers and logs in through the client itself. */
async function signedIn(deps: Deps = depsWith({ openModel: () => scriptedModel() })): Promise<Client> {
  const fetch = fetchFrom(deps)
  const open = createClient({ baseUrl, fetch })
  const username = `client-${crypto.randomUUID()}`
  expect((await open.api.user.register.$post({ json: { username, password } })).status).toBe(201)
  const answer = await open.api.token.$post({ json: { username, password } })
  if (answer.status !== 200) throw new Error(`no token: ${answer.status}`)
  const { access } = await answer.json()
  return createClient({ baseUrl, fetch, token: access })
}

async function newTrip(client: Client): Promise<number> {
  const answer = await client.api.trips.$post({ json: { title: 'Tea', budget: 2000 } })
  if (answer.status !== 201) throw new Error(`no trip: ${answer.status}`)
  return (await answer.json()).id
}

async function all(events: AsyncGenerator<ChatEvent, void>): Promise<ChatEvent[]> {
  const seen: ChatEvent[] = []
  for await (const event of events) seen.push(event)
  return seen
}

describe('the client', () => {
  it('does the main job: from an account to three destinations and a planned stage', async () => {
    const client = await signedIn()
    const trip_id = await newTrip(client)
    const first = await client.destination_search.chat.$post({ json: { trip_id, message: 'Somewhere with tea' } })
    if (first.status !== 200) throw new Error(`refused: ${first.status}`)
    expect(await first.json()).toMatchObject({ stage: 'asking_clarifications', progress: 50 })

    await all(client.streamChat({ trip_id, message: 'In spring' }))
    const events = await all(client.streamChat({ trip_id, message: 'Alone' }))
    expect(events[0]).toEqual({ event: 'stage', data: { stage: 'generating_destinations' } })
    const spoken = events.map(({ event, data }) => (event === 'token' ? data.text : '')).join('')
    const last = events.at(-1)
    if (last?.event !== 'turn') throw new Error('no turn')
    expect(last.data.ai_message.content).toBe(spoken)
    expect(last.data.destinations?.map(({ name }) => name)).toEqual(threePlaces.map(({ name }) => name))

    const history = await client.destination_search.conversations[':trip_id'].$get({ param: { trip_id } })
    if (history.status !== 200) throw new Error(`no history: ${history.status}`)
    expect((await history.json()).messages).toHaveLength(6)

    const session = await client.api['planning-sessions'].$post({ json: { trip: trip_id } })
    if (session.status !== 201) throw new Error(`no session: ${session.status}`)
    const { id } = await session.json()
    const advanced = await client.api['planning-sessions'][':id'].advance_stage.$post({
      param: { id },
      json: { from: 'destination' },
    })
    expect(await advanced.json()).toMatchObject({ current_stage: 'accommodation' })
  })

  it('needs no arguments where nothing is required, and takes numbers in the address', async () => {
    const client = await signedIn()
    const id = await newTrip(client)
    const page = await client.api.trips.$get()
    if (page.status !== 200) throw new Error(`no page: ${page.status}`)
    expect((await page.json()).results.map((trip) => trip.id)).toEqual([id])
    const empty = await client.api.trips.$get({ query: { page: 1, page_size: 5, status: 'booked' } })
    expect(await empty.json()).toMatchObject({ count: 0 })
    expect((await client.api.trips[':id'].$delete({ param: { id } })).status).toBe(204)
    expect((await client.api.trips[':id'].$get({ param: { id } })).status).toBe(404)
  })

  it('asks for the token anew with every call', async () => {
    const tokens = ['wrong', null]
    const client = createClient({ baseUrl, fetch: fetchFrom(depsWith()), token: () => tokens.shift() ?? null })
    const [wrong, missing] = [await client.api.trips.$get(), await client.api.trips.$get()]
    expect(await wrong.json()).toMatchObject({ status: 401, detail: 'Given token not valid for any token type.' })
    expect(await missing.json()).toMatchObject({ status: 401, detail: 'Authentication credentials were not provided.' })
  })

  it('replays a turn for the same idempotency key', async () => {
    const client = await signedIn()
    const chat = { trip_id: await newTrip(client), message: 'Tea', idempotencyKey: 'one' }
    const first = await all(client.streamChat(chat))
    const again = await all(client.streamChat(chat))
    expect(again).toEqual([first.at(-1)])
  })

  it('throws the problem when the API refuses to begin', async () => {
    const client = await signedIn()
    const refused = await all(client.streamChat({ trip_id: 2 ** 52, message: 'Tea' })).catch((error: unknown) => error)
    if (!(refused instanceof Refusal)) throw new Error('not refused')
    expect(refused.problem).toMatchObject({ status: 404, title: 'Not Found' })
  })

  it('throws the problem when the turn fails on the way', async () => {
    const broken = scriptedModel({ questions: () => Promise.reject(new Error('broken')) })
    const client = await signedIn(depsWith({ openModel: () => broken }))
    const events = client.streamChat({ trip_id: await newTrip(client), message: 'Tea' })
    await expect(all(events)).rejects.toMatchObject({ name: 'Refusal', problem: { status: 500 } })
  })

  it('says so when the stream breaks off, or when what answers is not the API', async () => {
    const answering = (body: string, status: number) =>
      createClient({ baseUrl, fetch: () => Promise.resolve(new Response(body, { status })) })
    const chat = { trip_id: 1, message: 'Tea' }
    const cut = 'event: token\ndata: {"text":"It is "}\n\nevent: turn\ndata: {"user_mess'
    await expect(all(answering(cut, 200).streamChat(chat))).rejects.toThrow('The stream broke off.')
    await expect(all(answering('<h1>Bad gateway</h1>', 502).streamChat(chat))).rejects.toThrow('status 502')
  })
})
