import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { becomesTrue } from '../../scripts/local/poll.ts'
import { branchesOf } from '../../scripts/neon/branches.ts'
import { applyToMain, type Rehearsal, rehearse } from '../../scripts/rehearsal/rehearse.ts'
import type { Release } from '../../scripts/rehearsal/release.ts'
import { reportText } from '../../scripts/rehearsal/report.ts'
import { project, startNeonApi } from '../support/neon-api.ts'
import { addFunction, migrations } from './temporary.ts'

const first = `
  create table notes (id int primary key, author int not null, body text);
  create index notes_author_index on notes (author);
  insert into notes select n, n % 500, 'A note' from generate_series(1, 3000) n;
  analyze notes`

/** What the running release of these tests does. */
const release: Release = {
  ...{ version: '1.0.0', commit: 'HEAD' },
  before: { name: 'beginning', ended: null, statements: [{ query: 'select 1', params: [] }] },
  transactions: [
    {
      ...{ name: 'notesOf', ended: null },
      statements: [{ query: 'select body from notes where author = $1', params: ['7'] }],
    },
    {
      ...{ name: 'addNote', ended: null },
      statements: [{ query: 'insert into notes (id, author, body) values ($1, $2, $3)', params: ['9999', '7', 'Hi'] }],
    },
  ],
}

let count = 0

/** A project whose main has the first migration, and a rehearsal of those that follow. */
async function prepare(...following: string[]) {
  count += 1
  const mainUrl = inject('databaseUrl').replace(/[^/]*$/, `rehearsal_main_${process.pid}_${count}`)
  await migrateDatabase(mainUrl, migrations(first))
  const api = await startNeonApi(mainUrl)
  onTestFinished(() => api.close())
  const branches = branchesOf({
    ...{ apiKey: project.NEON_API_KEY, projectId: project.NEON_PROJECT_ID, apiUrl: api.url },
    ...{ databaseName: 'neondb', roleName: 'neondb_owner', patience: { request: 5_000, poll: 1, operations: 5_000 } },
  })
  const rehearsal: Rehearsal & { migrationsFolder: string } = {
    ...{ branches, release, migrationsFolder: migrations(first, ...following), changing: [], keepAs: null },
    ...{ say: () => undefined, signal: new AbortController().signal },
    smoke: () => Promise.resolve({ kind: 'passed' }),
  }
  return { mainUrl, api, rehearsal }
}

const columnsOf = (url: string) =>
  withConnection(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'notes'::regclass and attnum > 0 order by attnum`,
    )
    return rows.map(({ name }) => name)
  })

describe('a rehearsal', () => {
  test('passes, tells what each statement took, leaves no branch, and main is migrated only then', async () => {
    const { mainUrl, api, rehearsal } = await prepare('alter table notes add column title text')
    const report = await rehearse(rehearsal)
    expect(report.faults).toEqual([])
    expect(report.steps).toMatchObject([{ migration: '1', lock: { mode: 'AccessExclusiveLock', tables: ['notes'] } }])
    expect(report.rows).toEqual([{ table: 'notes', before: 3000, after: 3000 }])
    expect(reportText(report)).toContain('| 1 | `alter table notes add column title text` |')
    expect(api.names()).toEqual(['main'])
    expect(await columnsOf(mainUrl)).toEqual(['id', 'author', 'body'])

    expect(await applyToMain(rehearsal.branches, report, rehearsal.migrationsFolder)).toEqual({
      migrations: ['1'],
      functions: [],
    })
    expect(await columnsOf(mainUrl)).toEqual(['id', 'author', 'body', 'title'])
  })

  test.for([
    ['takes rows away', 'delete from notes where id <= 10', 'notes had 3000 rows and has 2990'],
    ['drops a table', 'drop table notes', 'notes had 3000 rows and is gone.'],
    [
      'adds a constraint that nothing was held to',
      'alter table notes add check (id > 0) not valid',
      'Not valid: constraint',
    ],
    ['drops an index in use', 'drop index notes_author_index', 'notesOf of the running release reads all of notes.'],
    ['drops a column in use', 'alter table notes drop column body', 'notesOf of the running release ends with 42703'],
    [
      'forbids what is written',
      'alter table notes add column title text not null default 1; alter table notes alter title drop default',
      'addNote of the running release ends with 23502',
    ],
  ] as const)('does not pass when a migration %s', async ([, migration, fault]) => {
    const { api, rehearsal } = await prepare(migration)
    expect((await rehearse(rehearsal)).faults).toContainEqual(expect.stringContaining(fault))
    expect(api.names()).toEqual(['main'])
  })

  test('does not pass when the Worker of the running release fails its smoke test', async () => {
    const { rehearsal } = await prepare('alter table notes add column title text')
    const reason = 'POST /api/trips is answered 500, not 201'
    const report = await rehearse({ ...rehearsal, smoke: () => Promise.resolve({ kind: 'failed', reason }) })
    expect(report.faults).toEqual([`The smoke test of the running release fails: ${reason}.`])
  })

  test('says so when that smoke test was left out', async () => {
    const { rehearsal } = await prepare()
    const reason = 'this clone has no such commit'
    const report = await rehearse({ ...rehearsal, smoke: () => Promise.resolve({ kind: 'left out', reason }) })
    expect(report.faults).toEqual([])
    expect(reportText(report)).toContain(`Smoke test of the running release: left out, ${reason}.`)
  })

  test('lets rows change where they are meant to', async () => {
    const { rehearsal } = await prepare('delete from notes where id <= 10')
    expect((await rehearse({ ...rehearsal, changing: ['notes'] })).faults).toEqual([])
  })

  test('ends when a migration fails, and says why', async () => {
    const { api, rehearsal } = await prepare('alter table nowhere add column id int')
    await expect(rehearse(rehearsal)).rejects.toThrow(/failed on the branch.*"nowhere" does not exist/)
    expect(api.names()).toEqual(['main'])
  })

  test('of functions alone tells which they are, and applies them to main', async () => {
    const { mainUrl, rehearsal } = await prepare()
    const { migrationsFolder } = rehearsal
    addFunction(migrationsFolder, 'greeting', `'Hello'`)
    const report = await rehearse(rehearsal)
    expect(report).toMatchObject({ steps: [], functions: ['greeting.sql'], faults: [] })
    expect(reportText(report)).toContain('No migration to apply.\n\nFunctions applied: greeting.sql.')
    const applied = { migrations: [], functions: ['greeting.sql'] }
    expect(await applyToMain(rehearsal.branches, report, migrationsFolder)).toEqual(applied)
    const { rows } = await withConnection(mainUrl, (client) => client.query<{ greeting: string }>('select greeting()'))
    expect(rows).toEqual([{ greeting: 'Hello' }])
  })

  test('ends when a function fails, and says that main has nothing of it', async () => {
    const { api, rehearsal } = await prepare('alter table notes add column title text')
    addFunction(rehearsal.migrationsFolder, 'greeting', 'nowhere()')
    await expect(rehearse(rehearsal)).rejects.toThrow(
      /^A function failed on the branch, main has nothing of it: The function in greeting\.sql was refused/,
    )
    expect(api.names()).toEqual(['main'])
  })

  test('does not pass when a function would be applied once more although its text is the same', async () => {
    const { rehearsal } = await prepare()
    addFunction(rehearsal.migrationsFolder, 'greeting', `'Hello'`)
    const forgetful = `'Hello'; delete from drizzle.functions where file = 'greeting.sql'`
    addFunction(rehearsal.migrationsFolder, 'later', forgetful)
    expect((await rehearse(rehearsal)).faults).toEqual(['greeting.sql is applied once more.'])
  })

  test('is not worth anything any more once something else has changed main', async () => {
    const { mainUrl, rehearsal } = await prepare('alter table notes add column title text')
    const report = await rehearse(rehearsal)
    await withConnection(mainUrl, (client) => client.query('alter table notes add column tags text[]'))
    await expect(applyToMain(rehearsal.branches, report, rehearsal.migrationsFolder)).rejects.toThrow('rehearse again')
    expect(await columnsOf(mainUrl)).toEqual(['id', 'author', 'body', 'tags'])
  })

  test('waits for a compute that starts slowly, and for a project that is locked', async () => {
    const { api, rehearsal } = await prepare('alter table notes add column title text')
    api.startSlowly(300)
    api.strike({ request: 'POST /branches', times: 2, kind: { status: 423 } })
    expect((await rehearse(rehearsal)).faults).toEqual([])
  })

  test('leaves a branch that is meant to stay, made anew each time', async () => {
    const { api, rehearsal } = await prepare('alter table notes add column title text')
    await rehearse({ ...rehearsal, keepAs: 'pr-7' })
    expect((await rehearse({ ...rehearsal, keepAs: 'pr-7' })).steps).toHaveLength(1)
    expect(api.names()).toEqual(['main', 'pr-7'])
    await api.passHours(8 * 24)
    expect(api.names()).toEqual(['main'])
  })
})

describe('npm run db:rehearse', { timeout: 120_000 }, () => {
  /** The command, waiting for a compute that does not start while it is there. */
  async function waiting() {
    const { api } = await prepare()
    api.startSlowly(60_000)
    const child = spawn(process.execPath, ['scripts/db-rehearse.ts'], {
      env: { ...process.env, ...project, NEON_API_URL: api.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    expect(await becomesTrue(() => said.includes('is made'), 90_000)).toBe(true)
    expect(api.names()).toHaveLength(2)
    return { api, child }
  }

  test('deletes its branch when it is stopped', async () => {
    const { api, child } = await waiting()
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([1, null])
    expect(api.names()).toEqual(['main'])
  })

  test('leaves nothing for long when it is killed: the branch deletes itself', async () => {
    const { api, child } = await waiting()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(api.names()).toHaveLength(2)
    await api.passHours(3)
    expect(api.names()).toEqual(['main'])
  })
})
