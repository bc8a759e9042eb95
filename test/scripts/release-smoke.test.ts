import { readdirSync } from 'node:fs'
import { escapeIdentifier } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { seedDatabase } from '../../scripts/local/seed.ts'
import { findCommit } from '../../scripts/local/tree.ts'
import { smokeRelease } from '../../scripts/rehearsal/smoke.ts'
import { temporaryFolder } from './temporary.ts'

const { signal } = new AbortController()
const database = `release_smoke_${process.pid}`
const url = inject('databaseUrl').replace(/[^/]*$/, database)
const smoke = (commit: string) => smokeRelease({ version: '0.0.1', commit }, url, () => undefined, signal)

/** Git, and not a bare copy of the files. */
const isClone = findCommit('HEAD') !== undefined

describe.runIf(isClone)('the Worker of a release', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    await migrateDatabase(url)
    await seedDatabase(url)
  })
  afterAll(() =>
    withConnection(inject('databaseUrl'), async (client) => {
      await client.query(`drop database ${escapeIdentifier(database)} with (force)`)
    }),
  )

  test('is built from its commit and passes its smoke test on a schema that it can live with, and no other', async () => {
    const folder = temporaryFolder()
    vi.stubEnv('TMPDIR', folder)
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await smoke('HEAD')).toEqual({ kind: 'passed' })
    await withConnection(url, (client) => client.query('alter table trips rename column title to name'))
    const failed = await smoke('HEAD')
    expect(failed).toMatchObject({ kind: 'failed' })
    expect(failed).toHaveProperty('reason', expect.stringMatching(/^POST \/api\/trips is answered 5\d\d, not 201/))
    expect(readdirSync(folder).filter((name) => name.startsWith('wanderline-'))).toEqual([])
  })
})

describe('the Worker of a release', () => {
  test('is left out, and it is said why, where its commit is not in the clone', async () => {
    const reason = `this clone has neither commit ${'0'.repeat(40)} nor tag v0.0.1: git fetch --unshallow --tags`
    expect(await smoke('0'.repeat(40))).toEqual({ kind: 'left out', reason })
  })
})
