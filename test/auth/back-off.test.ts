import { createScheduledController } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import worker from '../support/product.ts'
import { type Client, depsWith, password, type ProblemBody, rows, traveller, visitor } from '../support/world.ts'

const unlimited = depsWith({ limiters: { register: null, token: null, shared: null } })
const logIn = (guest: Client, username: string, attempt = password, headers: Record<string, string> = {}) =>
  guest.post<ProblemBody>('/api/token', { username, password: attempt }, headers)
const fail = (guest: Client, username: string, headers: Record<string, string> = {}) =>
  logIn(guest, username, 'not my password', headers)

/** Fails as often as that, of which only the first and the last have to be worked for. */
async function failTimes(count: number, guest: Client, username: string) {
  await fail(guest, username)
  await rows`
    update log_in_failures set failures = ${count - 1}
    where user_id = (select id from users where username = ${username}) and failures = 1`
  expect((await fail(guest, username)).status).toBe(401)
}

/** Lets as much time pass for every failure as if it had happened that long ago. */
const letPass = (username: string, seconds: number) => rows`
  update log_in_failures set retry_at = retry_at - make_interval(secs => ${seconds}),
    last_failed_at = last_failed_at - make_interval(secs => ${seconds})
  where user_id = (select id from users where username = ${username})`
const failuresOf = (id: number) => rows`
  select failures, retry_at is not null as waits from log_in_failures where user_id = ${id}`

describe('whoever fails to log in again and again', () => {
  it('has to wait after ten failures, right password or not, and is told how long before any work is done', async () => {
    const ada = await traveller()
    const guest = visitor(unlimited)
    await failTimes(10, guest, ada.username)
    for (const attempt of [password, 'not my password']) {
      const answer = await logIn(guest, ada.username, attempt)
      expect(answer).toMatchObject({ status: 429, roundTrips: 1, body: { title: 'Too Many Requests' } })
      expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(20)
      expect(Number(answer.headers.get('Retry-After'))).toBeLessThanOrEqual(30)
    }
    expect(await failuresOf(ada.id)).toEqual([{ failures: 10, waits: true }])
    expect(await rows`select id from refresh_tokens where user_id = ${ada.id}`).toEqual([])
  })

  it('holds nobody else off: the owner logs in from elsewhere, and others from there', async () => {
    const [ada, bob] = [await traveller(), await traveller()]
    const attacker = visitor(unlimited)
    await failTimes(10, attacker, ada.username)
    expect((await logIn(attacker, ada.username)).status).toBe(429)
    expect((await logIn(visitor(unlimited), ada.username)).status).toBe(200)
    expect((await logIn(attacker, bob.username)).status).toBe(200)
    expect((await logIn(attacker, ada.username)).status).toBe(429)
  })

  it('waits twice as long with each further failure, and never longer than a quarter of an hour', async () => {
    const ada = await traveller()
    const guest = visitor(unlimited)
    await failTimes(10, guest, ada.username)
    const waits: number[] = []
    for (let turn = 0; turn < 7; turn += 1) {
      await letPass(ada.username, 15 * 60)
      expect((await fail(guest, ada.username)).status).toBe(401)
      waits.push(Number((await fail(guest, ada.username)).headers.get('Retry-After')))
    }
    expect(waits.map((wait) => Math.ceil(wait / 60))).toEqual([1, 2, 4, 8, 15, 15, 15])
  })

  it('starts afresh after a success, and after a day', async () => {
    const ada = await traveller()
    const guest = visitor(unlimited)
    await failTimes(9, guest, ada.username)
    const success = await logIn(guest, ada.username)
    expect(success).toMatchObject({ status: 200, roundTrips: 2 })
    expect(await failuresOf(ada.id)).toEqual([])
    await failTimes(10, guest, ada.username)
    await letPass(ada.username, 24 * 60 * 60 + 1)
    expect((await fail(guest, ada.username)).status).toBe(401)
    expect(await failuresOf(ada.id)).toEqual([{ failures: 1, waits: false }])
  })

  it('learns nothing about which names there are', async () => {
    const guest = visitor(unlimited)
    const unknown = crypto.randomUUID()
    const answers = await Promise.all(Array.from({ length: 14 }, () => fail(guest, unknown)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(4).fill(429)])
    expect((await logIn(guest, unknown)).body.detail).toMatch(/^Request was throttled\./)
  })

  it('gets ten guesses, however many it sends at once and however it spells the name', async () => {
    const ada = await traveller()
    const guest = visitor(unlimited)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) => fail(guest, turn % 2 === 0 ? ada.username : ada.username.toUpperCase())),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(40)
    expect(await failuresOf(ada.id)).toEqual([{ failures: 10, waits: true }])
  })

  it('is one client with all addresses of its IPv6 network', async () => {
    const ada = await traveller()
    const guest = visitor(unlimited)
    const from = (address: string) => ({ 'CF-Connecting-IP': address })
    await Promise.all(Array.from({ length: 10 }, (_, host) => fail(guest, ada.username, from(`2001:db8:0:7::${host}`))))
    expect((await fail(guest, ada.username, from('2001:DB8:0000:0007:a:b:c:d'))).status).toBe(429)
    expect((await fail(guest, ada.username, from('2001:db8:0:8::1'))).status).toBe(401)
  })

  it('leaves neither its address nor the name that it tried', async () => {
    const ada = await traveller()
    await fail(visitor(unlimited), ada.username, { 'CF-Connecting-IP': '192.0.2.99' })
    const stored = await rows`select * from log_in_failures where user_id = ${ada.id}`
    expect(stored).toMatchObject([{ user_id: String(ada.id), failures: 1 }])
    expect(JSON.stringify(stored)).not.toContain('192.0.2.99')
    expect(JSON.stringify(stored)).not.toContain(ada.username)
  })

  it('is forgotten by the daily clean-up once it does not count any more', async () => {
    const [ada, bob] = [await traveller(), await traveller()]
    await fail(visitor(unlimited), ada.username)
    await fail(visitor(unlimited), bob.username)
    await letPass(ada.username, 24 * 60 * 60 + 1)
    await worker.scheduled(createScheduledController(), env)
    expect(await failuresOf(ada.id)).toEqual([])
    expect(await failuresOf(bob.id)).toHaveLength(1)
  })
})

describe('whoever fails to prove who they are before deleting an account', () => {
  const from = { 'CF-Connecting-IP': '192.0.2.7' }
  const remove = (who: Client, attempt: string, headers = from) =>
    who.delete<ProblemBody>('/api/user/me', { password: attempt }, headers)

  it('has to wait after ten failures like at a log-in, and is told so in one round trip', async () => {
    const ada = await traveller(unlimited)
    expect((await remove(ada, 'not my password')).status).toBe(400)
    await rows`update log_in_failures set failures = 9 where user_id = ${ada.id}`
    expect((await remove(ada, 'not my password')).status).toBe(400)
    expect(await failuresOf(ada.id)).toEqual([{ failures: 10, waits: true }])
    for (const attempt of [password, 'not my password']) {
      const answer = await remove(ada, attempt)
      expect(answer).toMatchObject({ status: 429, roundTrips: 1, body: { title: 'Too Many Requests' } })
      expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(20)
    }
    expect((await ada.get('/api/user/me')).status).toBe(200)
  })

  it('has as many tries in all as somebody who logs in', async () => {
    const ada = await traveller(unlimited)
    const guest = visitor(unlimited, from)
    await failTimes(10, guest, ada.username)
    expect((await remove(ada, password)).status).toBe(429)
    expect((await logIn(guest, ada.username)).status).toBe(429)
  })

  it('holds nobody off who comes from elsewhere', async () => {
    const ada = await traveller(unlimited)
    await failTimes(10, visitor(unlimited, from), ada.username)
    expect((await remove(ada, password, { 'CF-Connecting-IP': '192.0.2.8' })).status).toBe(204)
  })

  it('cannot delete who has the name after them', async () => {
    const ada = await traveller(unlimited)
    await remove(ada, password)
    const registered = await visitor(unlimited).post<{ id: number }>('/api/user/register', {
      username: ada.username,
      password,
    })
    expect((await remove(ada, password)).status).toBe(401)
    expect(await rows`select id from users where id = ${registered.body.id}`).toHaveLength(1)
  })
})
