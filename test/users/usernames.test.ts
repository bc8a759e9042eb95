import { describe, expect, it } from 'vitest'
import { type Client, depsWith, password, type ProblemBody, rows, visitor } from '../support/world.ts'

const unlimited = depsWith({ limiters: { register: null, token: null, shared: null } })
const register = (username: string) =>
  visitor(unlimited).post<ProblemBody & { username: string }>('/api/user/register', { username, password })
const logIn = (guest: Client, username: string, attempt = password) =>
  guest.post('/api/token', { username, password: attempt })
const ending = () => crypto.randomUUID().replaceAll('-', '')
const fullwidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))

/** Names that are one, but for how they are typed. */
const spellings: [string, (end: string) => string[]][] = [
  ['a dotted capital I', (end) => [`İstanbul${end}`, `i̇stanbul${end}`, `İSTANBUL${end.toUpperCase()}`]],
  ['fullwidth letters', (end) => [fullwidth(`Ada${end}`), `ada${end}`, `ADA${end}`]],
  ['a ligature', (end) => [`ﬁnn${end}`, `FINN${end}`]],
  ['accents apart', (end) => [`Ärzte${end}`, `a\u0308rzte${end}`]],
]

describe.each(spellings)('a name with %s', (_what, spelled) => {
  it('is one name, however it is typed', async () => {
    const [first = '', ...others] = spelled(ending())
    expect((await register(first)).status).toBe(201)
    for (const other of others) {
      expect((await register(other)).body.errors).toEqual({ username: ['A user with that username already exists.'] })
    }
    for (const any of [first, ...others]) expect((await logIn(visitor(unlimited), any)).status).toBe(200)
  })

  it('has one count of failures, however it is typed', async () => {
    const names = spelled(ending())
    await register(names[0] ?? '')
    const guest = visitor(unlimited)
    for (const name of names) expect((await logIn(guest, name, 'not my password')).status).toBe(401)
    const counted = await rows`
      select failures from log_in_failures join users on users.id = user_id where username = ${(names[0] ?? '').normalize('NFKC')}`
    expect(counted).toEqual([{ failures: names.length }])
  })

  it('has one count of failures when nobody has it', async () => {
    const names = spelled(ending())
    const guest = visitor(unlimited)
    const attempts = Array.from({ length: 12 }, (_, turn) => names[turn % names.length] ?? '')
    const statuses: number[] = []
    for (const name of attempts) statuses.push((await logIn(guest, name, 'a guess')).status)
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
  })
})

describe('a new name', () => {
  it.each([
    ['a zero-width joiner', (end: string) => `ada\u200d${end}`],
    ['a zero-width space', (end: string) => `ada\u200b${end}`],
    ['a combining grapheme joiner', (end: string) => `ada\u034f${end}`],
    ['a Hangul filler', (end: string) => `ada\u3164${end}`],
    ['a variation selector', (end: string) => `ada\ufe0f${end}`],
  ])('may not have what cannot be seen: %s', async (_what, named) => {
    const answer = await register(named(ending()))
    expect(answer).toMatchObject({ status: 400, roundTrips: 0 })
    expect(Object.keys(answer.body.errors ?? {})).toEqual(['username'])
    expect(answer.body.errors?.['username']).toContain('This value may not contain characters that cannot be seen.')
  })

  it.each([
    ['a Cyrillic а among Latin letters', 'аda'],
    ['a Greek omicron', 'bοb'],
    ['an Armenian letter', 'քate'],
    ['Cherokee that looks like capitals', 'ᎪDA'],
    ['a word of each', 'ada.Иван'],
  ])('may not mix scripts that look alike: %s', async (_what, name) => {
    const answer = await register(name)
    expect(answer).toMatchObject({ status: 400, roundTrips: 0 })
    expect(answer.body.errors).toEqual({ username: ['This value may not mix letters of scripts that look alike.'] })
  })

  it.each([
    'Иван',
    'Ελένη',
    'נועה',
    'मीरा',
    '김민준',
    '山田さくら',
    'サクラ',
    'อารี',
    'Zoë',
    'Đặng',
    'ada@example.org',
    '王小明.wang',
  ])('may be in any one script, and in those that are written together: %s', async (name) => {
    const number = String(BigInt(`0x${ending().slice(0, 12)}`))
    const answer = await register(`${name}.${number}`)
    expect(answer.status).toBe(201)
    expect((await logIn(visitor(unlimited), `${name}.${number}`)).status).toBe(200)
  })
})

describe('a name from before', () => {
  it.each(['аda', 'ada\u200d'])('goes on working, and is one with itself alone: %j', async (old) => {
    const username = `${old}${ending()}`
    const [hash] =
      await rows`select password_hash from users where username = ${(await register(`ada${ending()}`)).body.username}`
    await rows`
      with created as (
        insert into users (username, password_hash) values (${username}, ${hash?.['password_hash']}) returning id
      )
      insert into user_preferences (user_id) select id from created`
    expect((await logIn(visitor(unlimited), username)).status).toBe(200)
    expect((await logIn(visitor(unlimited), username.toUpperCase())).status).toBe(200)
    expect((await logIn(visitor(unlimited), username.replace(old, 'ada'))).status).toBe(401)
  })
})
