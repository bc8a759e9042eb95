import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { describe, expect, inject, test } from 'vitest'
import { routeCases } from '../../bench/cases.ts'
import { visitorsFor } from '../../bench/visitors.ts'
import { becomesTrue } from '../../scripts/local/poll.ts'
import { findCommit } from '../../scripts/local/tree.ts'
import { countsAsWrite, writeLimit } from '../../src/http/middleware/limit-writes.ts'
import { temporaryFolder } from './temporary.ts'

/** A comparison of this tree with the commit that it is based on, as short as can be. */
function compare(routes: string) {
  const folder = temporaryFolder()
  const words = ['--compare', 'HEAD', '--short', '--messages', '2500', '--routes', routes]
  const child = spawn(process.execPath, ['bench/bench.ts', ...words], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part))
  return { child, folder, said: () => said, bundle: `dist/bench/${child.pid}` }
}

/** What it made; Wrangler leaves a note of its own there. */
const left = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('wanderline-'))

/** Processes that were started with the bundle of a comparison. */
const serving = (bundle: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    const file = `/proc/${pid}/cmdline`
    return /^\d+$/.test(pid) && existsSync(file) && readFileSync(file, 'utf8').includes(`${bundle}/`)
  })

// A bare copy of the files has no commit to be compared with.
describe.runIf(findCommit('HEAD') !== undefined)('a comparison of commits', { timeout: 240_000 }, () => {
  test('tells times and costs of each route that it is asked for, and leaves nothing', async () => {
    const { child, folder } = compare('new trip,health')
    const [printed] = await Promise.all([text(child.stdout), once(child, 'close')])
    expect(printed.match(/^\| (health|new trip) +\|/gm)).toHaveLength(2)
    expect(child.exitCode).toBe(0)
    expect(left(folder)).toEqual([])
  })

  test.runIf(process.platform === 'linux')('that is stopped leaves neither files nor processes', async () => {
    const { child, folder, said, bundle } = compare('turn,history')
    expect(await becomesTrue(() => said().includes('compare: history'), 120_000)).toBe(true)
    expect(left(folder)).not.toEqual([])
    expect(serving(bundle)).toHaveLength(2)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([1, null])
    expect(said()).toMatch(/Stopped\.\n$/)
    expect(left(folder)).toEqual([])
    expect(serving(bundle)).toEqual([])
  })
})

test('nobody who is sent in a round writes more often than a user may', async () => {
  const somebody = { id: 1, username: 'somebody', tripId: 1 }
  const written = routeCases.filter(({ method, path }) => countsAsWrite(method, path(somebody)))
  expect(written.map(({ name }) => name)).toEqual(['new trip', 'change of a trip'])
  for (const route of written) {
    const people = await visitorsFor(route, 600, { url: inject('databaseUrl'), messages: 2_500 })
    const times = Map.groupBy(people, ({ id }) => id)
    expect(people).toHaveLength(600)
    expect(Math.max(...[...times.values()].map((all) => all.length))).toBeLessThan(writeLimit.most)
  }
})
