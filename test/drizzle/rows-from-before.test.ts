import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { startWorld } from '../scripts/temporary.ts'
import { asSuperuser, createOwner, ownedDatabase } from './owned.ts'

const names = ['ada', 'ＡＤＡ', 'i̇rem', 'İrem', 'ﬁnn', 'Grace', 'ad\u200da', 'Иван']
const journal = z.object({ entries: z.array(z.object({ tag: z.string() }).loose()) }).loose()

let url: string
const query = (text: string, values: unknown[] = []) =>
  withConnection(url, async (client) => (await client.query<Record<string, unknown>>(text, values)).rows)

/** Migrates up to the migration of this name, which is left out. */
async function migrateUpTo(name: string, database: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'wanderline-test-'))
  cpSync(join(import.meta.dirname, '../../drizzle'), folder, { recursive: true })
  const file = join(folder, 'meta/_journal.json')
  const all = journal.parse(JSON.parse(readFileSync(file, 'utf8')))
  const before = all.entries.slice(
    0,
    all.entries.findIndex(({ tag }) => tag.endsWith(name)),
  )
  writeFileSync(file, JSON.stringify({ ...all, entries: before }))
  await migrateDatabase(database, folder)
  rmSync(folder, { recursive: true })
}

beforeAll(async () => {
  const { server, end } = await startWorld()
  await createOwner(server)
  const owned = await ownedDatabase(server, 'rows_from_before')
  await migrateUpTo('_log_ins', owned)
  url = asSuperuser(server, owned)
  for (const name of names) await query(`insert into users (username, password_hash) values ($1, '')`, [name])
  await query(`
    insert into refresh_tokens (id, user_id, family, token_hash, issued_at, expires_at)
    select gen_random_uuid(), users.id, md5(username)::uuid, username || n, '2026-11-01Z'::timestamptz + n * interval '1 hour', now() + interval '1 day'
    from users, generate_series(1, 3) n where username in ('ada', 'Grace')`)
  await migrateDatabase(owned)
  return end
})

describe('names that were told apart', () => {
  const found = async (name: string) => {
    const [user] = await query(`select username from identity.begin_log_in($1, 'an address', 10, 30, 900, 24)`, [name])
    return user?.['username']
  }
  const keyOf = async (name: string) => {
    const [attempt] = await query(`select attempt_key from identity.begin_log_in($1, 'here', 10, 30, 900, 24)`, [name])
    return attempt?.['attempt_key']
  }

  test.each(names)('still find who has them: %j', async (username) => {
    expect(await found(username)).toBe(username)
  })

  test('find the oldest of those who are called alike, in every other spelling', async () => {
    expect(await found('ADA')).toBe('ada')
    expect(await found('İREM')).toBe('i̇rem')
    expect(await found('FINN')).toBe('ﬁnn')
    expect(await found('gRACE')).toBe('Grace')
    expect(await found('ada\u200d')).toBeNull()
  })

  test('are taken, and the mark of those who are found by their spelling alone is in no name', async () => {
    const marked = await query(`select normal_name from users where normal_name like '=%' order by id`)
    expect(marked).toEqual([{ normal_name: '=ＡＤＡ' }, { normal_name: '=İrem' }])
    for (const username of ['ADA', 'ａｄａ', 'İREM']) {
      const insert = query(`insert into users (username, password_hash) values ($1, '')`, [username])
      await expect(insert).rejects.toThrow('users_username_key')
    }
  })

  test('have a count of failures for each account, and not for each spelling', async () => {
    expect(await keyOf('ADA')).toBe(await keyOf('ada'))
    expect(await keyOf('ＡＤＡ')).not.toBe(await keyOf('ada'))
    expect(await keyOf('nobody')).toBe(await keyOf('ＮＯＢＯＤＹ'))
  })
})

test('families of tokens are log-ins that began with their first token', async () => {
  const logIns = await query(`
    select username, to_char(started_at at time zone 'utc', 'YYYY-MM-DD HH24') as started, ends_at - started_at = interval '30 days' as lasts
    from log_ins join users on users.id = user_id order by users.id`)
  const started = '2026-11-01 01'
  expect(logIns).toEqual([
    { username: 'ada', started, lasts: true },
    { username: 'Grace', started, lasts: true },
  ])
})
