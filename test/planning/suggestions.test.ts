import { afterEach, describe, expect, inject, it, vi } from 'vitest'
import { modelDeadlineMilliseconds } from '../../src/model/deadline.ts'
import { geminiScenario } from '../support/gemini.ts'
import { destinationNamed, type Options, optionsAt, plannedLisbon, planningLisbon } from '../support/planned.ts'
import { type Session, storedSession } from '../support/planning.ts'
import { captured } from '../support/capture.ts'
import { gate, scriptedModel } from '../support/scripted-model.ts'
import { depsWith, type ProblemBody, rows, traveller } from '../support/world.ts'

/** A traveller who plans Lisbon, and a Gemini that can be asked for more. */
async function withGemini() {
  const scenario = geminiScenario(inject('geminiUrl'))
  const deps = depsWith({}, { GEMINI_API_KEY: 'a-key', GEMINI_BASE_URL: scenario.baseUrl })
  const world = await planningLisbon({}, await traveller(deps))
  const more = (stage: string, headers: Record<string, string> = {}) =>
    world.who.post<Options>(`${world.path}/options?stage=${stage}`, undefined, headers)
  const says = (json: unknown) => scenario.script([{ kind: 'answer', json, to: 'suggesting' }])
  return { ...world, scenario, more, says }
}

const marvila = {
  name: 'Marvila',
  character: 'old warehouses and breweries',
  price_level: 2,
  latitude: 38.74,
  longitude: -9.1,
}
const tiles = {
  name: 'Tile workshop',
  kind: 'tour',
  hours: 2,
  cost: 35,
  latitude: 38.72,
  longitude: -9.13,
  indoors: true,
  effort: 'easy',
  suits: ['step_free'],
  months: [],
}
const letters = (number: number) => String.fromCharCode(65 + Math.floor(number / 6), 97 + (number % 6))
const namesOf = ({ options }: Options) => options.flatMap((one) => ('name' in one ? [one.name] : []))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('asking the model for more to choose from', () => {
  it('adds to the current stage when none is named', async () => {
    const { who, path, says } = await withGemini()
    await who.patch(path, { current_stage: 'activities' })
    await says({ activities: [{ ...tiles, for_children: true }] })
    const { body } = await who.post<Options>(`${path}/options`)
    expect(body.stage).toBe('activities')
    expect(body.options).toContainEqual(expect.objectContaining({ name: 'Tile workshop', for_children: true }))
  })

  it('adds its areas, marked as nobody’s but its own, in two round trips', async () => {
    const { who, path, says, more } = await withGemini()
    const before = await optionsAt(who, path, 'accommodation')
    await says({ areas: [marvila] })
    const { status, body, headers, roundTrips } = await more('accommodation')
    expect({ status, roundTrips }).toEqual({ status: 200, roundTrips: 2 })
    expect(headers.get('Server-Timing')).toContain('llm;dur=')
    expect(namesOf(body)).toEqual([...namesOf(before.body), 'Marvila'])
    const verified = body.options.map((one) => 'verified' in one && one.verified)
    expect(verified).toEqual([...namesOf(before.body).map(() => true), false])
    expect((await optionsAt(who, path, 'accommodation')).body).toEqual(body)
  })

  it('leaves the catalogue its word for what has the name of something suggested', async () => {
    const { who, path, says, more } = await withGemini()
    const [sight = ''] = namesOf((await optionsAt(who, path, 'activities')).body)
    await says({ areas: [{ ...marvila, name: sight }] })
    expect(namesOf((await more('accommodation')).body)).toContain(sight)
    const { options } = (await optionsAt(who, path, 'activities')).body
    expect(options).toContainEqual(expect.objectContaining({ name: sight, verified: true }))
  })

  it('lets what it adds be chosen, planned and shown', async () => {
    const { who, path, tripId, says, more } = await withGemini()
    await says({ activities: [tiles] })
    const { body } = await more('activities')
    expect(body.options).toContainEqual(
      expect.objectContaining({ kind: 'activity', id: 'tile-workshop', cost: '70.00', fits: true, verified: false }),
    )
    await who.patch(path, { session_data: { activities: ['tile-workshop'] } })
    await who.post<Session>(`${path}/itinerary`, {})
    const { body: plan } = await who.get<{ days: { items: { id: string }[] }[] }>(`/api/trips/${tripId}/plan`)
    expect(plan.days.flatMap(({ items }) => items.map(({ id }) => id))).toContain('tile-workshop')
    expect((await optionsAt(who, path, 'activities')).body.misfits).toEqual([])
  })

  it.each([
    ['known already, in another spelling', { ...marvila, name: 'ALFAMA' }],
    ['told twice', marvila],
    ['far away', { ...marvila, name: 'Porto', latitude: 41.15, longitude: -8.61 }],
    ['a link', { ...marvila, name: 'Book at evil.example' }],
    ['an address', { ...marvila, name: 'https://evil.example' }],
    ['markup', { ...marvila, character: '<b>quiet</b>' }],
    ['endless', { ...marvila, name: 'x'.repeat(81) }],
    ['of an unknown price', { ...marvila, name: 'Cheap place', price_level: 9 }],
  ])('leaves out an area that is %s', async (_what, area) => {
    const { who, path, says, more } = await withGemini()
    const before = await optionsAt(who, path, 'accommodation')
    await says({ areas: [marvila, area] })
    expect(namesOf((await more('accommodation')).body)).toEqual([...namesOf(before.body), 'Marvila'])
  })

  it('leaves out something to do that takes longer than a day', async () => {
    const { says, more } = await withGemini()
    await says({ activities: [tiles, { ...tiles, name: 'Flight to the moon', hours: 99 }] })
    const names = namesOf((await more('activities')).body)
    expect(names).toContain('Tile workshop')
    expect(names).not.toContain('Flight to the moon')
  })

  it.each([-35, 1_000_000])('believes no price of %i, and says that it is not known', async (cost) => {
    const { says, more } = await withGemini()
    await says({ activities: [{ ...tiles, cost }] })
    expect((await more('activities')).body.options).toContainEqual(
      expect.objectContaining({ name: 'Tile workshop', cost: null }),
    )
  })

  it('asks with what is known and wished, and never asks twice for a key', async () => {
    const { says, more, scenario } = await withGemini()
    await says({ areas: [marvila] })
    const key = { 'Idempotency-Key': crypto.randomUUID() }
    const first = await more('accommodation', key)
    const again = await more('accommodation', key)
    expect([first.roundTrips, again.roundTrips]).toEqual([3, 2])
    expect(again.headers.get('Idempotency-Replayed')).toBe('true')
    expect(again.body).toEqual(first.body)
    const requests = await scenario.requests()
    expect(requests.map(({ kind }) => kind)).toEqual(['suggesting'])
    expect(requests[0]?.body.contents[0]?.parts[0]?.text).toContain('"known":["')
    expect((await more('activities', key)).status).toBe(422)
  })

  it('keeps no transaction open while the model thinks: a change meanwhile wins, and nothing of it is overwritten', async () => {
    const thinking = gate()
    const suggest = async () => {
      await thinking.wait()
      return [{ of: 'area' as const, area: marvila }]
    }
    const someone = await traveller(
      depsWith({ openModel: () => ({ ...scriptedModel(), suggest }) }, { GEMINI_API_KEY: 'a-key' }),
    )
    const { who, path, session } = await planningLisbon({}, someone)
    const asking = who.post(`${path}/options?stage=accommodation`)
    await thinking.reached
    expect((await who.patch(path, { session_data: { selected_hotel_ids: [7] } })).status).toBe(200)
    thinking.open()
    expect((await asking).status).toBe(409)
    expect((await storedSession(session.id))?.['session_data']).toEqual({ selected_hotel_ids: [7] })
  })

  it('fails plainly while the model is out or refuses, and stores nothing', async () => {
    const { scenario, more, session } = await withGemini()
    await scenario.script([{ kind: 'blocked prompt' }])
    expect((await more('accommodation')).status).toBe(422)
    await scenario.script(Array.from({ length: 10 }, () => ({ kind: 'status', status: 429, retryDelay: '60s' })))
    const out = await more('activities')
    expect(out.status).toBe(503)
    expect(Number(out.headers.get('Retry-After'))).toBeGreaterThanOrEqual(60)
    expect((await storedSession(session.id))?.['session_data']).toEqual({})
  })

  it('is possible six times in a session', async () => {
    const { more, scenario } = await withGemini()
    const answers: number[] = []
    for (let times = 0; times < 7; times += 1) answers.push((await more('activities')).status)
    expect(answers).toEqual([200, 200, 200, 200, 200, 200, 409])
    expect(await scenario.requests()).toHaveLength(6)
  })

  it('is counted no higher by the database', async () => {
    const { session } = await withGemini()
    const count = (times: number) =>
      rows`update planning_sessions set asked_for_more = ${times} where id = ${session.id} returning asked_for_more`
    expect(await count(6)).toEqual([{ asked_for_more: 6 }])
    await expect(count(7)).rejects.toMatchObject({ constraint: 'planning_sessions_asked_for_more_check' })
  })

  it('reaches the model no more than six times however many ask at once', async () => {
    const { more, scenario } = await withGemini()
    await Promise.all(Array.from({ length: 10 }, () => more('activities')))
    expect(await scenario.requests()).toHaveLength(6)
    expect((await more('activities')).status).toBe(409)
  })

  it('counts what failed and what the client wrote over, too', async () => {
    const { who, path, more, scenario } = await withGemini()
    for (let times = 0; times < 6; times += 1) {
      await scenario.script([{ kind: 'blocked prompt' }])
      expect((await more('activities')).status).toBe(422)
      await who.put(path, { current_stage: 'destination', session_data: {} })
    }
    expect((await more('activities')).status).toBe(409)
    expect(await scenario.requests()).toHaveLength(6)
  })

  it('answers a repeated key for the stage of the session while that can be asked about', async () => {
    const { who, path } = await withGemini()
    await who.patch(path, { current_stage: 'accommodation' })
    const key = { 'Idempotency-Key': crypto.randomUUID() }
    const again = () => who.post<Options>(`${path}/options`, undefined, key)
    expect((await again()).body.stage).toBe('accommodation')
    expect((await again()).body.stage).toBe('accommodation')
    await who.patch(path, { current_stage: 'flights' })
    expect((await again()).status).toBe(409)
  })

  it('keeps what is stored readable, however much of it there is', async () => {
    const { who, path, says, more, session } = await withGemini()
    const { body } = await optionsAt(who, path, 'accommodation')
    const areas = Array.from({ length: 36 }, (_, index) => ({ ...marvila, name: `Quarter ${letters(index)}` }))
    const destination = await destinationNamed('Lisbon')
    const stored = { suggested_options: { destination_id: destination, asked: 6, areas, activities: [] } }
    await rows`update planning_sessions set session_data = ${JSON.stringify(stored)} where id = ${session.id}`
    await says({ areas: [marvila] })
    expect(namesOf((await more('accommodation')).body)).toEqual([...namesOf(body), ...areas.map(({ name }) => name)])
    expect(namesOf((await optionsAt(who, path, 'accommodation')).body)).toHaveLength(namesOf(body).length + 36)
    expect((await storedSession(session.id))?.['session_data']).toHaveProperty('suggested_options.areas.35')
  })

  it('is given up when the model takes too long, and the log says so', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) =>
      milliseconds === modelDeadlineMilliseconds ? AbortSignal.abort() : timeout(milliseconds),
    )
    const suggest = (_about: unknown, { signal }: { signal: AbortSignal }) =>
      signal.aborted ? Promise.reject(new Error('aborted')) : Promise.resolve([])
    const someone = await traveller(
      depsWith({ openModel: () => ({ ...scriptedModel(), suggest }) }, { GEMINI_API_KEY: 'a-key' }),
    )
    const { who, path } = await planningLisbon({}, someone)
    const { status, headers } = await who.post(`${path}/options?stage=accommodation`)
    expect({ status, retryAfter: headers.get('Retry-After') }).toEqual({ status: 503, retryAfter: '5' })
    expect(captured.join('\n')).toContain('"message":"the model took too long"')
  })

  it('is not possible without such a model, and says so', async () => {
    const openModel = () => Promise.reject(new Error('a model was opened'))
    const { who, path } = await planningLisbon({}, await traveller(depsWith({ openModel })))
    const { status, body } = await who.post<ProblemBody>(`${path}/options?stage=activities`)
    expect({ status, detail: body.detail }).toEqual({
      status: 409,
      detail: 'There is no model here that could add to the options.',
    })
  })

  it('is about areas and things to do alone', async () => {
    const { who, path } = await planningLisbon()
    expect((await who.post<ProblemBody>(`${path}/options?stage=flights`)).body.errors).toHaveProperty('stage')
    expect((await who.post(`${path}/options`)).status).toBe(409)
  })

  it('is for the owner of the session alone', async () => {
    const { path } = await withGemini()
    const stranger = await traveller()
    expect((await stranger.post(`${path}/options?stage=activities`)).status).toBe(404)
  })

  it('is forgotten when the trip goes elsewhere', async () => {
    const { who, path, tripId, says, more } = await withGemini()
    await says({ areas: [marvila] })
    await more('accommodation')
    const { body: places } = await who.get<{ id: number }[]>('/api/destinations?search=Madeira')
    await who.patch(`/api/trips/${tripId}`, { destination: places[0]?.id })
    expect(namesOf((await optionsAt(who, path, 'accommodation')).body)).not.toContain('Marvila')
  })

  it('is kept to what can be when a client writes it itself', async () => {
    const { who, path } = await plannedLisbon()
    const link = { ...marvila, name: 'evil.example' }
    const suggested = { destination_id: 1, areas: [link], activities: [] }
    expect((await who.patch(path, { session_data: { suggested_options: suggested } })).status).toBe(400)
  })
})
