import { neon, NeonDbError } from '@neondatabase/serverless'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runJobs } from '../../src/scheduled.ts'
import { tablesOfUsers } from '../support/tables-of-users.ts'
import type { TokenPair } from '../support/tokens.ts'
import { depsWith, password, rows, traveller, tripOf, visitor } from '../support/world.ts'

/** What SECURITY.md recommends for production: a role to log in with that is only a member of the two of the Worker. */
const role = 'wanderline_worker'
const url = new URL(inject('databaseUrl'))
url.username = role
url.password = 'its own'
const deps = depsWith({}, { DATABASE_URL: url.href })
const database = neon(url.href)
const tables = await tablesOfUsers()

beforeAll(async () => {
  await rows`create role wanderline_worker login noinherit password 'its own' in role wanderline_request, wanderline_cron`
})

afterAll(async () => {
  await rows`drop role wanderline_worker`
})

/** The SQLSTATE with which a statement is refused; null when it is not. */
async function refusalOf(...statements: string[]): Promise<string | null> {
  try {
    await database.transaction(statements.map((statement) => database.query(statement)))
    return null
  } catch (error) {
    if (error instanceof NeonDbError && error.code !== undefined) return error.code
    throw error
  }
}

describe('a Worker that logs in as a role that owns nothing', () => {
  it('serves a traveller from the first request to the last', async () => {
    const guest = visitor(deps)
    const username = `worker-${crypto.randomUUID()}`
    expect((await guest.post('/api/user/register', { username, password })).status).toBe(201)
    const pair = await guest.post<TokenPair>('/api/token', { username, password })
    expect(pair.status).toBe(200)
    const refreshed = await guest.post<TokenPair>('/api/token/refresh', { refresh: pair.body.refresh })
    const who = visitor(deps, { Authorization: `Bearer ${refreshed.body.access}` })
    const trip = await who.post<{ id: number }>('/api/trips', { title: 'Away' })
    expect(trip.status).toBe(201)
    const said = await who.post('/destination_search/chat', { trip_id: trip.body.id, message: 'Somewhere warm' })
    expect(said.status).toBe(200)
    expect((await who.get(`/destination_search/conversations/${trip.body.id}`)).status).toBe(200)
    expect((await who.get('/api/user/me/export')).status).toBe(200)
    expect((await who.delete('/api/user/me', { password })).status).toBe(204)
  })

  it('does the daily jobs', async () => {
    await expect(runJobs(deps)).resolves.toBeUndefined()
  })
})

describe('the role that it logs in as', () => {
  it('owns nothing, and is nothing but a member of the two', async () => {
    const [found] = await rows`
      select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as "mayMore",
        (select array_agg(roleid::regrole::text order by roleid::regrole::text) from pg_auth_members where member = pg_roles.oid) as "memberOf",
        (select count(*)::int from pg_shdepend where refobjid = pg_roles.oid) as "owned"
      from pg_roles where rolname = ${role}`
    expect(found).toEqual({ mayMore: false, memberOf: ['wanderline_cron', 'wanderline_request'], owned: 0 })
  })

  it.each([new URL(inject('databaseUrl')).username, 'wanderline_identity', 'pg_read_all_data'])(
    'cannot become %s',
    async (other) => {
      expect(await refusalOf(`set role ${other}`)).toBe('42501')
      expect(await refusalOf(`set session authorization ${other}`)).toBe('42501')
    },
  )

  it.each(['users', ...tables])('sees nothing of %s until it takes a role', async (table) => {
    expect(await refusalOf(`select from ${table}`)).toBe('42501')
  })

  it.each(['alter table trips disable row level security', 'create table public.mine ()', 'create schema mine'])(
    'cannot do this, whatever role it takes: %s',
    async (statement) => {
      for (const taken of ['none', 'wanderline_request', 'wanderline_cron']) {
        expect(await refusalOf(`set local role ${taken}`, statement)).toBe('42501')
      }
    },
  )

  it('sees the rows of one user once it has taken the role and named them', async () => {
    const [ada, bob] = [await traveller(), await traveller()]
    await tripOf(ada)
    await tripOf(bob)
    const [, seen] = await database.transaction([
      database.query(`select set_config('role', 'wanderline_request', true), set_config('app.user_id', $1, true)`, [
        String(ada.id),
      ]),
      database.query('select user_id from trips'),
    ])
    expect(seen).toEqual([{ user_id: String(ada.id) }])
  })
})
