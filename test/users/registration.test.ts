import { describe, expect, it } from 'vitest'
import { expectLimit } from '../support/limited.ts'
import { aMoment, aNumber } from '../support/shapes.ts'
import { sql } from 'drizzle-orm'
import type { Database } from '../../src/db/client.ts'
import type { TokenPair } from '../support/tokens.ts'
import { depsWith, password, type ProblemBody, rows, traveller, visitor } from '../support/world.ts'

interface AccountBody {
  id: number
  username: string
  email: string
  first_name: string
  last_name: string
  preferences: Record<string, unknown>
}

const newName = () => `ada-${crypto.randomUUID()}`
const register = <Body = AccountBody>(body: unknown) => visitor().post<Body>('/api/user/register', body)
const stored = (username: string) => rows`
  select username, email, first_name, last_name, preferences_text, budget_min, budget_max, preferred_group_size
  from users join user_preferences on user_id = users.id where lower(username) = lower(${username})`

describe('registering', () => {
  it('creates a user and their preferences in one round trip', async () => {
    const username = newName()
    const answer = await register({
      username,
      password,
      email: 'ada@example.org',
      first_name: ' Ada ',
      last_name: 'Lovelace',
    })
    expect(answer.status).toBe(201)
    expect(answer.roundTrips).toBe(1)
    expect(answer.body).toEqual({
      id: aNumber,
      username,
      email: 'ada@example.org',
      first_name: 'Ada',
      last_name: 'Lovelace',
      preferences: {
        id: aNumber,
        preferences_text: '',
        budget_min: null,
        budget_max: null,
        preferred_group_size: 2,
        taste: null,
        updated_at: aMoment,
      },
    })
    expect(await stored(username)).toEqual([
      {
        username,
        email: 'ada@example.org',
        first_name: 'Ada',
        last_name: 'Lovelace',
        preferences_text: '',
        budget_min: null,
        budget_max: null,
        preferred_group_size: 2,
      },
    ])
  })

  it('needs no more than a name and a password, and ignores what it does not know', async () => {
    const username = newName()
    const answer = await register({ username, password, id: 7, is_staff: true, preferences: { budget_max: 1 } })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ username, email: '', first_name: '', last_name: '' })
    expect(answer.body.id).not.toBe(7)
    expect(await stored(username)).toMatchObject([{ budget_max: null }])
  })

  it('never gives away or stores the password itself', async () => {
    const username = newName()
    const answer = await register({ username, password })
    expect(JSON.stringify(answer.body)).not.toMatch(/password|scrypt/)
    const [user] = await rows`select password_hash from users where username = ${username}`
    expect(user?.['password_hash']).toMatch(/^scrypt\$/)
    expect(user?.['password_hash']).not.toContain(password)
  })

  it('lets the new user log in', async () => {
    const username = newName()
    await register({ username, password })
    const { body } = await visitor().post<TokenPair>('/api/token', { username, password })
    const me = await visitor(depsWith(), { Authorization: `Bearer ${body.access}` }).get<AccountBody>('/api/user/me')
    expect(me.body.username).toBe(username)
  })

  it('refuses a name that is taken, whatever its case', async () => {
    const ada = await traveller()
    for (const username of [ada.username, ada.username.toUpperCase()]) {
      const answer = await register<ProblemBody>({ username, password })
      expect(answer.status).toBe(400)
      expect(answer.roundTrips).toBe(1)
      expect(answer.body.errors).toEqual({ username: ['A user with that username already exists.'] })
    }
    expect(await stored(ada.username)).toHaveLength(1)
  })

  it('gives a name to one of those who want it at the same moment', async () => {
    const username = newName()
    const spellings = Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? username : username.toUpperCase()))
    const answers = await Promise.all(spellings.map((spelling) => register({ username: spelling, password })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400, 400])
    expect(await stored(username)).toHaveLength(1)
  })

  it('stores nothing of a user when their preferences cannot be stored', async () => {
    const deps = depsWith()
    const spoiled = visitor({ ...deps, openDatabase: () => spoilTransactions(deps.openDatabase()) })
    const username = newName()
    expect((await spoiled.post('/api/user/register', { username, password })).status).toBe(500)
    expect(await rows`select id from users where username = ${username}`).toEqual([])
  })

  it.each([
    ['a name of 150 characters beyond the basic plane', { username: `${'𠀀'.repeat(114)}${crypto.randomUUID()}` }],
    ['every sign that a name may have', { username: `@.+-_${crypto.randomUUID()}` }],
    ['a password of 128 characters beyond the basic plane', { password: '🏝'.repeat(128) }],
    ['an empty address', { email: '' }],
  ])('takes %s', async (_what, fields) => {
    expect((await register({ username: newName(), password, ...fields })).status).toBe(201)
  })

  it.each([
    ['no name', { username: undefined }, { username: ['This field is required.'] }],
    ['null for a name', { username: null }, { username: ['This field may not be null.'] }],
    ['a number for a name', { username: 7 }, { username: ['Not a valid string.'] }],
    ['an empty name', { username: '' }, { username: ['This field may not be blank.'] }],
    [
      'a long name',
      { username: 'a'.repeat(151) },
      { username: ['Ensure this field has no more than 150 characters.'] },
    ],
    [
      'a name with a space',
      { username: 'ada lovelace' },
      { username: [expect.stringContaining('Enter a valid username.')] },
    ],
    [
      'a name with a slash',
      { username: 'ada/lovelace' },
      { username: [expect.stringContaining('Enter a valid username.')] },
    ],
    ['no password', { password: undefined }, { password: ['This field is required.'] }],
    ['an empty password', { password: '' }, { password: ['This field may not be blank.'] }],
    ['a list for a password', { password: [] }, { password: ['Not a valid string.'] }],
    [
      'a short password',
      { password: 'q7-Xw9z' },
      { password: ['This password is too short. It must contain at least 8 characters.'] },
    ],
    [
      'a long password',
      { password: 'a'.repeat(129) },
      { password: ['Ensure this field has no more than 128 characters.'] },
    ],
    ['digits only', { password: '8361027459' }, { password: ['This password is entirely numeric.'] }],
    ['a common password', { password: 'iloveyou' }, { password: ['This password is too common.'] }],
    [
      'the name as the password',
      { username: 'Ada.Lovelace', password: 'ada.lovelace' },
      { password: ['The password must not be the username.'] },
    ],
    [
      'a password that cannot be kept',
      { password: 'abc\0defgh' },
      { password: ['Null characters and unpaired surrogates are not allowed.'] },
    ],
    ['no address', { email: 'nobody' }, { email: ['Enter a valid email address.'] }],
    ['a number for an address', { email: 7 }, { email: ['Enter a valid email address.'] }],
    ['null for an address', { email: null }, { email: ['This field may not be null.'] }],
    [
      'a long address',
      { email: `${'a'.repeat(250)}@example.org` },
      { email: ['Ensure this field has no more than 254 characters.'] },
    ],
    [
      'a long first name',
      { first_name: 'a'.repeat(151) },
      { first_name: ['Ensure this field has no more than 150 characters.'] },
    ],
    [
      'a lone surrogate in a last name',
      { last_name: '\ud83d' },
      { last_name: ['Null characters and unpaired surrogates are not allowed.'] },
    ],
    [
      'several faults at once',
      { username: '', email: 'nobody' },
      { username: ['This field may not be blank.'], email: ['Enter a valid email address.'] },
    ],
  ])('refuses %s and stores nothing', async (_what, fields, errors) => {
    const answer = await register<ProblemBody>({ username: newName(), password, ...fields })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual(errors)
    expect(answer.roundTrips).toBe(0)
  })

  it('is limited to five a minute for an address, before any work is done', async () => {
    await expectLimit('/api/user/register', 5)
  })
})

/** A database in which the last statement of every transaction fails. */
function spoilTransactions(db: Database): Database {
  return {
    ...db,
    transaction: async (build) => {
      await db.transaction((query) => [...build(query), query.execute(sql`select 1 / 0`)])
      throw new Error('a division by zero succeeded')
    },
  }
}
