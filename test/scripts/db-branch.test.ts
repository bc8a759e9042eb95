import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, inject, onTestFinished, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { project, startNeonApi } from '../support/neon-api.ts'
import { migrations } from './temporary.ts'

const run = promisify(execFile)

/** A project whose main has one note, and the command that is given its branches to do. */
async function prepare() {
  const mainUrl = inject('databaseUrl').replace(/[^/]*$/, `db_branch_${process.pid}`)
  await migrateDatabase(mainUrl, migrations(`create table notes (body text); insert into notes values ('of main')`))
  const api = await startNeonApi(mainUrl)
  onTestFinished(() => api.close())
  const env = { ...process.env, ...project, NEON_API_URL: api.url }
  const branch = async (...words: string[]): Promise<string> => {
    const { stdout } = await run(process.execPath, ['scripts/db-branch.ts', ...words], { env })
    return stdout.trim()
  }
  return { api, branch }
}

test('a branch is made, listed, written to, reset, kept and deleted by the command', { timeout: 60_000 }, async () => {
  const { api, branch } = await prepare()
  expect(await branch('create', 'look', '2')).toMatch(/^look is there until \d{4}-/)
  expect(await branch('list')).toMatch(/^main {2}main\nlook {2}\d{4}-/)
  // Nothing but the address, so that a shell can take it.
  const url = await branch('url', 'look')
  const notes = () =>
    withConnection(url, async (client) => {
      const { rows } = await client.query<{ body: string }>('select body from notes order by body')
      return rows.map(({ body }) => body)
    })
  await withConnection(url, (client) => client.query(`insert into notes values ('of the branch')`))
  expect(await notes()).toEqual(['of main', 'of the branch'])
  expect(await branch('reset', 'look')).toBe('look has what main has.')
  expect(await notes()).toEqual(['of main'])
  expect(await branch('expire', 'look', 'never')).toBe('look stays.')
  await api.passHours(3)
  expect(await branch('list')).toBe('main  main\nlook  stays')
  expect(await branch('delete', 'look')).toBe('look is gone.')
  expect(api.names()).toEqual(['main'])
})

test.for([
  ['says what it can do', [], 'create <name> [hours]'],
  ['knows no other order', ['rename', 'main'], 'create <name> [hours]'],
  ['takes no name that is none', ['create', '-x'], '-x is no name for a branch'],
  ['takes no hours that are none', ['create', 'look', 'soon'], 'soon is not'],
] as const)('the command %s', async ([, words, said]) => {
  const failing = run(process.execPath, ['scripts/db-branch.ts', ...words], { env: { ...process.env, ...project } })
  await expect(failing).rejects.toThrow(said)
})
