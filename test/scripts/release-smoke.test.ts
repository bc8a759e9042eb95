import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { migrateDatabase } from '../../scripts/local/migrate.ts'
import { seedDatabase } from '../../scripts/local/seed.ts'
import { smokeRelease } from '../../scripts/rehearsal/smoke.ts'

const { signal } = new AbortController()
const url = inject('databaseUrl').replace(/[^/]*$/, `release_smoke_${process.pid}`)
const smoke = (commit: string) => smokeRelease({ version: '0.0.1', commit }, url, () => undefined, signal)
const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('wanderline-release-'))

describe('the Worker of a release', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    await migrateDatabase(url)
    await seedDatabase(url)
  })

  test('is built from its commit and passes its smoke test on a schema that it can live with, and no other', async () => {
    const before = folders()
    expect(await smoke('HEAD')).toEqual({ kind: 'passed' })
    await withConnection(url, (client) => client.query('alter table trips rename column title to name'))
    const failed = await smoke('HEAD')
    expect(failed).toMatchObject({ kind: 'failed' })
    expect(failed).toHaveProperty('reason', expect.stringMatching(/^POST \/api\/trips is answered 5\d\d, not 201/))
    expect(folders()).toEqual(before)
  })

  test('is left out, and it is said why, where its commit is not in the clone', async () => {
    const reason = `this clone has neither commit ${'0'.repeat(40)} nor tag v0.0.1: git fetch --unshallow --tags`
    expect(await smoke('0'.repeat(40))).toEqual({ kind: 'left out', reason })
  })
})
