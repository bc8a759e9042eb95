import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packageJson from '../package.json' with { type: 'json' }
import { fillDatabase, peopleOfRelease } from '../test/plans/filled-database.ts'
import { recordAll } from '../test/plans/recorded-calls.ts'
import { LocalFailure, runCommand } from './local/failure.ts'
import { startPostgres } from './local/postgres.ts'
import { findCommit } from './local/tree.ts'
import type { Release, Transaction } from './rehearsal/release.ts'

// What this commit sends to its database, for the releases after it to be held to: part of `npm version`.
await runCommand(async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'wanderline-release-'))
  const postgres = await startPostgres({ dataDirectory, durable: false })
  try {
    const { sent } = await recordAll(await fillDatabase(postgres.url, 'release', peopleOfRelease))
    const [before, ...transactions] = Object.entries(sent).flatMap(([name, all]): Transaction[] =>
      all.map(({ statements, ended }) => ({
        name,
        statements: statements.map(({ query, params }) => ({ query, params })),
        ended,
      })),
    )
    if (before === undefined) throw new LocalFailure('Nothing was sent.')
    const commit = findCommit('HEAD')
    if (commit === undefined) throw new LocalFailure('This is no clone of git.')
    const release: Release = { version: packageJson.version, commit, before, transactions }
    writeFileSync('drizzle/release.json', `${JSON.stringify(release, null, 1)}\n`)
    console.log(`drizzle/release.json has ${transactions.length} transactions of ${release.version}.`)
  } finally {
    await postgres.stop()
    rmSync(dataDirectory, { recursive: true, force: true })
  }
})
