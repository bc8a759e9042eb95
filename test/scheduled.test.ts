import { expect, it, vi } from 'vitest'
import type { Database } from '../src/db/client.ts'
import { runJobs } from '../src/scheduled.ts'
import { depsWith } from './support/world.ts'

it('the daily jobs run one after the other, each with a line of its own, and one that fails holds up none', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const deps = depsWith({}, { LOG_LEVEL: 'info' })
  let opened = 0
  const openScheduledDatabase = (): Database => {
    const database = deps.openScheduledDatabase()
    opened += 1
    return opened > 1 ? database : { ...database, write: () => Promise.reject(new Error('the connection was lost')) }
  }

  const run = runJobs({ ...deps, openScheduledDatabase })

  await expect(run).rejects.toThrow('scheduled jobs failed: expired_tokens_deleted')
  const lines = [...error.mock.calls, ...log.mock.calls].map(([line]) => JSON.parse(String(line)) as { event: string })
  vi.restoreAllMocks()
  expect(lines[0]).toMatchObject({ level: 'error', event: 'expired_tokens_deleted' })
  const number = expect.any(Number) as number
  expect(lines.slice(1)).toContainEqual(
    expect.objectContaining({
      ...{ level: 'info', event: 'log_in_failures_deleted', rows: number },
      ...{ ms: number, round_trips: 1, database_ms: number },
    }),
  )
  expect(lines).toHaveLength(opened)
})
