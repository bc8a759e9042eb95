import { describe, expect, it } from 'vitest'
import { readDocument } from '../support/document.ts'
import type { Fault } from '../support/faults.ts'
import { databaseThrough, unreliableEndpoint } from '../support/idle.ts'
import { newDestination, newWord } from '../support/destinations.ts'
import { type Endpoint, endpointsOf, requestAbout, wellEquipped } from '../support/resources.ts'
import { type Client, depsWith, type ProblemBody, traveller, visitor } from '../support/world.ts'

const document = await readDocument()
const endpoints = endpointsOf(document)
const forever = 1_000_000
/** Each of them waits for its whole deadline. */
const long = { timeout: 60_000 }

/** Somebody who has something of everything, and a database that can be dead for them. */
async function acquainted() {
  const { who, has } = await wellEquipped()
  const { endpoint, spoil } = unreliableEndpoint()
  const deps = depsWith({
    openDatabase: () => databaseThrough('wanderline_request', endpoint),
    limiters: { register: null, token: null, shared: null },
  })
  const client = visitor(deps, { Authorization: `Bearer ${who.token}` })
  const call = (called: Endpoint) => answerOf(client, called, requestAbout(document, called, has, true))
  return { call, die: (kind: Fault['kind']) => spoil({ first: 1, count: forever, kind }), revive }
  function revive() {
    return spoil({ first: forever, count: 1, kind: 'refused' })
  }
}

async function answerOf(client: Client, { name, method }: Endpoint, { path, body }: ReturnType<typeof requestAbout>) {
  const response = await client.send(method, path, body)
  await response.text()
  const roundTrips = Number(/"(\d+) round trips"/.exec(response.headers.get('Server-Timing') ?? '')?.[1])
  return { name, status: response.status, retryAfter: response.headers.get('Retry-After'), roundTrips }
}

describe.each(['refused', 'silent', 'compute gone'] as const)('while every round trip is %s', (kind) => {
  it('every route that needs the database is a 503 that says when to come back, and recovers', long, async () => {
    const { call, die, revive } = await acquainted()
    await die(kind)
    const answers = await Promise.all(endpoints.map(call))
    const asking = answers.filter(({ roundTrips }) => roundTrips > 0)
    expect(asking.length).toBeGreaterThan(30)
    for (const answer of asking) expect(answer).toMatchObject({ status: 503, retryAfter: '5' })
    for (const answer of answers) expect(answer.roundTrips).toBeLessThanOrEqual(3)
    expect(answers.filter(({ status }) => status === 500)).toEqual([])

    await revive()
    const reads = endpoints.filter(({ method, isPublic }) => method === 'GET' && !isPublic)
    for (const read of reads) expect((await call(read)).status, read.name).toBeLessThan(500)
  })
})

describe('destinations that somebody has asked for nearby', () => {
  it('stay readable while the database is dead, for a day, and are new again afterwards', async () => {
    const { endpoint, spoil } = unreliableEndpoint()
    const sound = depsWith()
    let later = 0
    const deps = depsWith({
      openDatabase: () => databaseThrough('wanderline_request', endpoint),
      clock: { now: () => sound.clock.now() + later },
    })
    const name = newWord()
    const id = await newDestination({ name })
    const { token } = await traveller()
    const who = visitor(deps, { Authorization: `Bearer ${token}` })
    const addresses = [`/api/destinations/${id}`, `/api/destinations?search=${name}`]
    const before = [await who.get(addresses[0] ?? ''), await who.get(addresses[1] ?? '')]
    later = 61_000
    await spoil({ first: 1, count: forever, kind: 'compute gone' })
    for (const [index, address] of addresses.entries()) {
      expect(await who.get(address)).toMatchObject({ status: 200, body: before[index]?.body, roundTrips: 2 })
    }
    expect((await who.get<ProblemBody>(`/api/destinations?search=${newWord()}`)).status).toBe(503)
    await spoil({ first: forever, count: 1, kind: 'refused' })
    for (const address of addresses) {
      expect(await who.get(address)).toMatchObject({ status: 200, roundTrips: 1 })
      expect(await who.get(address)).toMatchObject({ status: 200, roundTrips: 0 })
    }
  })
})
