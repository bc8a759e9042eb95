import { describe, expect, it } from 'vitest'
import { readDocument } from '../support/document.ts'
import {
  type Belongings,
  type Endpoint,
  endpointsOf,
  nothing,
  requestAbout,
  wellEquipped,
} from '../support/resources.ts'
import { tablesOfUsers, rowsOf } from '../support/tables-of-users.ts'
import { publicRoutes } from '../support/routes.ts'
import { type Client, rows, type Traveller, visitor } from '../support/world.ts'

const document = await readDocument()
const endpoints = endpointsOf(document)
const guarded = endpoints.filter(({ isPublic }) => !isPublic)
const asked = (endpoint: Endpoint, things: Belongings) =>
  JSON.stringify(requestAbout(document, endpoint, things, false))
const something = { ...nothing, trip: 1, session: 1, preferences: 1, message: 1 }
const about = guarded.filter((endpoint) => asked(endpoint, something) !== asked(endpoint, nothing))

async function call(endpoint: Endpoint, things: Belongings, client: Client, isOwn = false) {
  const { path, body } = requestAbout(document, endpoint, things, isOwn)
  const response = await client.send(endpoint.method, path, body)
  const text = await response.text()
  return { status: response.status, headers: response.headers, text }
}

/** All that is stored of somebody, for comparing before and after. */
async function everythingOf(who: Traveller): Promise<string> {
  const tables = await tablesOfUsers()
  const stored = await Promise.all(tables.map(async (table) => [table, (await rowsOf(table, who)).map(inOneOrder)]))
  return JSON.stringify([await rows`select * from users where id = ${who.id}`, stored])
}
const inOneOrder = (row: Record<string, unknown>) => JSON.stringify(row)

/** What was answered, without what differs from request to request and the ids that were asked for. */
const answerWithout = (text: string, things: Belongings) =>
  Object.values(things).reduce<string>(
    (rest, id) => rest.replaceAll(new RegExp(`\\b${id}\\b`, 'g'), '#'),
    text.replace(/"request_id":"[^"]*"|"status":\d+/g, ''),
  )

/** Whose things are shown: whatever somebody has here has their name in it. */
const namesIn = (text: string) => text.match(/traveller-[0-9a-f-]{36}/g) ?? []

describe('every operation of the document', () => {
  it('is either meant to be public or asks who is there', () => {
    const open = endpoints.filter(({ isPublic }) => isPublic).map(({ name }) => name)
    expect(open.sort()).toEqual([...publicRoutes].sort())
    expect(guarded.length).toBeGreaterThan(20)
  })
})

describe.each(guarded)('$name', (endpoint) => {
  it('does something for who has what it is about, and shows nothing of anybody else', async () => {
    const [{ who, has }] = await Promise.all([wellEquipped(), wellEquipped()])
    const { status, text } = await call(endpoint, has, who, true)
    expect(namesIn(text).filter((name) => name !== who.username)).toEqual([])
    // 409 where an example asks for what the state of a fresh trip does not allow.
    expect([200, 201, 204, 409]).toContain(status)
  })

  it('does nothing for who is not logged in, before the database is asked', async () => {
    const { who, has } = await wellEquipped()
    const before = await everythingOf(who)
    const { status, headers } = await call(endpoint, has, visitor())
    expect(status).toBe(401)
    expect(headers.get('Server-Timing')).toContain('desc="0 round trips"')
    expect(await everythingOf(who)).toBe(before)
  })

  it('does nothing for who was deleted', async () => {
    const [{ who: gone, has: hadOnce }, { who, has }] = await Promise.all([wellEquipped(), wellEquipped()])
    const before = await everythingOf(who)
    await rows`delete from users where id = ${gone.id}`
    for (const things of [hadOnce, has]) {
      const { status, text } = await call(endpoint, things, gone, true)
      if (status < 300) {
        // An empty list, or what is everybody's, is all that a token alone gets.
        expect(endpoint.method).toBe('GET')
        expect(namesIn(text)).toEqual([])
      } else expect([400, 401, 404]).toContain(status)
    }
    expect(await everythingOf(who)).toBe(before)
    for (const table of await tablesOfUsers()) expect([table, await rowsOf(table, gone)]).toEqual([table, []])
  })
})

describe.each(about)('$name, about what is somebody else’s,', (endpoint) => {
  it('is answered like what does not exist, and neither shows nor changes anything', async () => {
    const [{ who: owner, has }, { who: other }] = await Promise.all([wellEquipped(), wellEquipped()])
    const before = await everythingOf(owner)
    const missing = await call(endpoint, nothing, other)
    const foreign = await call(endpoint, has, other)
    expect(foreign.status).toBe(missing.status)
    expect(answerWithout(foreign.text, has)).toBe(answerWithout(missing.text, nothing))
    expect(foreign.headers.get('ETag')).toBe(missing.headers.get('ETag'))
    expect(foreign.text).not.toContain(owner.username)
    expect(await everythingOf(owner)).toBe(before)
  })
})

const withId = guarded.filter(({ template }) => template.includes('{'))

describe.each(withId)('$name, about what cannot exist,', ({ method, template }) => {
  it.each([
    '9007199254740992',
    '9223372036854775808',
    '18446744073709551616',
    '0',
    '-1',
    '1.0',
    '0x1',
    '%00',
    '1%00',
    'é',
  ])('is a 404 without asking the database: %s', async (id) => {
    const { who } = await shared()
    const response = await who.send(method, template.replace(/\{\w+\}/, id), method === 'GET' ? undefined : {})
    expect(response.status).toBe(404)
    expect(response.headers.get('Server-Timing')).toContain('desc="0 round trips"')
  })
})

let somebody: ReturnType<typeof wellEquipped> | undefined
const shared = () => (somebody ??= wellEquipped())
