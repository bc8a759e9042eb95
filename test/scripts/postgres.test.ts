import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { LocalFailure } from '../../scripts/local/failure.ts'
import { markOf } from '../../scripts/local/process.ts'
import { serverOn, temporaryFolder } from './temporary.ts'

// Creating a cluster is what takes time: these tests take turns on one.
const folder = mkdtempSync(join(tmpdir(), 'wanderline-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pidFileOf = (folder: string) => join(folder, 'cluster', 'postmaster.pid')
const query = (url: string, text: string) =>
  withConnection(url, async (client) => (await client.query({ text, rowMode: 'array' })).rows)

test('data survives a stop and a start', async () => {
  const first = await serverOn(folder)
  await query(first.url, "create table kept as select 'kept' as body")
  await first.stop()
  expect(existsSync(pidFileOf(folder))).toBe(false)

  const second = await serverOn(folder)
  expect(await query(second.url, 'select body from kept')).toEqual([['kept']])
})

test('a new database is a copy of its template, and is left alone when it is there', async () => {
  const server = await serverOn(folder)
  await query(server.url, "create table copied as select 'copied' as body")
  const url = await server.createDatabase('a copy', 'wanderline')
  expect(await query(url, 'select body from copied')).toEqual([['copied']])
  expect(await server.createDatabase('a copy')).toBe(url)
})

test('text is UTF-8, sorted by code point, and upper and lower case know every alphabet', async () => {
  const server = await serverOn(folder)
  const words = "select string_agg(word, ' ' order by word), lower('ÉŁ') from unnest(array['b', 'a', 'B']) as word"
  expect(await query(server.url, words)).toEqual([['B a b', 'éł']])
})

test('two servers run side by side, and one folder is for one of them', async () => {
  const [one, other] = await Promise.all([serverOn(folder), serverOn(temporaryFolder())])
  expect(one.port).not.toBe(other.port)
  await expect(serverOn(folder)).rejects.toThrow(/already uses the data folder/)
  expect(await query(one.url, 'select 1')).toEqual([[1]])
})

test('a port that is taken is told, and nothing is left running', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void blocker.close())
  await once(blocker, 'listening')
  const address = blocker.address()
  const port = typeof address === 'object' ? address?.port : undefined

  const failure = await serverOn(folder, port).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(LocalFailure)
  expect(failure).toHaveProperty('message', `PostgreSQL cannot have port ${port}: it is in use.`)
  expect(existsSync(pidFileOf(folder))).toBe(false)
  expect(existsSync(join(folder, 'owner.json'))).toBe(false)
})

test('after its launcher was killed outright the next start finds its data', async () => {
  const launcher = spawn(process.execPath, [join(import.meta.dirname, 'hold-postgres.ts'), folder])
  const printed = await launcher.stdout.setEncoding('utf8').take(1).toArray()
  await query(String(printed).trim(), "create table saved as select 'still here' as body")
  const server = Number(readFileSync(pidFileOf(folder), 'utf8').split('\n', 1)[0])
  launcher.kill('SIGKILL')
  await once(launcher, 'exit')

  const next = await serverOn(folder)
  expect(await query(next.url, 'select body from saved')).toEqual([['still here']])
  await vi.waitFor(() => expect(markOf(server)).toBeUndefined())
})

test.for([
  ['of a process that has nothing to do with it', process.pid],
  ['of a process that ended long ago', 4_194_303],
] as const)('a postmaster.pid %s is no obstacle', async ([, pid]) => {
  await (await serverOn(folder)).stop()
  writeFileSync(pidFileOf(folder), `${pid}\n${join(folder, 'cluster')}\n1763800000\n5432\n\n127.0.0.1\n\nready\n`)

  const server = await serverOn(folder)
  expect(await query(server.url, 'select 1')).toEqual([[1]])
})

test('a creation that was interrupted is begun anew', async () => {
  await (await serverOn(folder)).stop()
  rmSync(join(folder, 'cluster', 'PG_VERSION'))
  renameSync(join(folder, 'cluster'), join(folder, 'cluster.new'))

  const server = await serverOn(folder)
  expect(await query(server.url, 'select 1')).toEqual([[1]])
})

test('the end of the server is told when nobody asked for it', async () => {
  const server = await serverOn(folder)
  process.kill(Number(readFileSync(pidFileOf(folder), 'utf8').split('\n', 1)[0]), 'SIGKILL')
  await expect(server.ended).resolves.toBeTypeOf('string')
})
