import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { withConnection } from '../local/connection.ts'
import { LocalFailure, reasonOf } from '../local/failure.ts'
import { applyFunctions } from '../local/functions.ts'
import { functionsIn, listed, type Migrated, migrateDatabase, pendingMigrations } from '../local/migrate.ts'
import type { Branches } from '../neon/branches.ts'
import { applyMeasured, isInTheWay, type Step } from './migration.ts'
import { type Release, type Trial, tryOut } from './release.ts'
import type { Smoke } from './smoke.ts'
import { fingerprint, type State, stateOf } from './state.ts'

export interface Rehearsal {
  branches: Branches
  /** What the Worker that runs now sends. */
  release: Release
  /** Tries that Worker out on a database. */
  smoke: (url: string, signal: AbortSignal) => Promise<Smoke>
  migrationsFolder?: string
  /** Tables whose number of rows the migrations are meant to change. */
  changing: string[]
  /** A branch that stays, made anew; null for one that is deleted afterwards. */
  keepAs: string | null
  say: (line: string) => void
  signal: AbortSignal
}

/** What was found; what is wrong is in `faults`, and without any the migrations may be applied to main. */
export interface Report {
  branch: string
  steps: Step[]
  /** Files of the functions that were applied. */
  functions: string[]
  rows: { table: string; before: number | null; after: number | null }[]
  schemaDiff: string
  /** Of the Worker that runs now, on the new schema. */
  smoke: Smoke
  faults: string[]
  /** Of main as the branch was made from it. */
  fingerprint: string
}

/** Until then a branch that nobody could delete any more is there. */
const hoursOfBranch = 2
const hoursOfKept = 7 * 24
/** A compute that starts slowly. */
const startMilliseconds = 60_000
/** A Worker waits eight seconds for its database, connecting and its own statement included. */
const longestLock = 3_000

/** Applies the migrations to a branch of main, and looks what became of it. The branch is deleted whatever happens. */
export async function rehearse(rehearsal: Rehearsal): Promise<Report> {
  const { branches, keepAs, say, signal } = rehearsal
  const name = keepAs ?? `rehearsal-${randomBytes(4).toString('hex')}`
  try {
    if (keepAs !== null) await deleteIfThere(branches, name)
    const branch = await branches.create(name, keepAs === null ? hoursOfBranch : hoursOfKept, signal)
    say(`Branch ${name} is made, and deletes itself at ${branch.expiresAt ?? 'no time'}.`)
    const url = await branches.url(branch)
    await untilItLetsIn(url, signal)
    const found = await withConnection(url, (client) => migrateAndCompare(client, rehearsal))
    // What main is migrated with has to agree that nothing is left to do.
    const again = await migrateDatabase(url, rehearsal.migrationsFolder)
    for (const name of [...again.migrations, ...again.functions]) found.faults.push(`${name} is applied once more.`)
    const smoke = await smokeOn(url, found, rehearsal)
    if (smoke.kind === 'failed') found.faults.push(`The smoke test of the running release fails: ${smoke.reason}.`)
    return { branch: name, ...found, smoke, schemaDiff: await branches.schemaDiff(branch) }
  } finally {
    // By its name: it may be there although the answer that said so was lost.
    if (keepAs === null && (await deleteIfThere(branches, name))) say(`Branch ${name} is deleted.`)
  }
}

/** Nothing runs on a main that has no tables yet. */
async function smokeOn(
  url: string,
  { rows }: Pick<Report, 'rows'>,
  { release, smoke, say, signal }: Rehearsal,
): Promise<Smoke> {
  if (rows.every(({ before }) => before === null)) return { kind: 'left out', reason: 'nothing runs on main yet' }
  say(`The Worker of ${release.version} is tried on it.`)
  return smoke(url, signal)
}

async function deleteIfThere(branches: Branches, name: string): Promise<boolean> {
  const found = (await branches.list()).find((branch) => branch.name === name)
  if (found !== undefined) await branches.delete(found)
  return found !== undefined
}

async function untilItLetsIn(url: string, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + startMilliseconds
  for (;;) {
    signal.throwIfAborted()
    try {
      return await withConnection(url, () => Promise.resolve())
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
    await pause(250)
  }
}

async function migrateAndCompare(
  client: Client,
  rehearsal: Rehearsal,
): Promise<Omit<Report, 'branch' | 'schemaDiff' | 'smoke'>> {
  const { release, say, signal } = rehearsal
  const pending = await pendingMigrations(client, rehearsal.migrationsFolder)
  const print = await fingerprint(client)
  const before = await stateOf(client)
  const trialsBefore = before.rows.size === 0 ? [] : await tryOut(client, release)
  signal.throwIfAborted()
  say(`Migrations to apply: ${listed(pending.map(({ name }) => name))}.`)
  const steps = await applyMeasured(client, pending).catch((error: unknown) => {
    throw new LocalFailure(`A migration failed on the branch, main has nothing of it: ${reasonOf(error)}`)
  })
  const functions = await applyFunctions(client, functionsIn(rehearsal.migrationsFolder)).catch((error: unknown) => {
    throw new LocalFailure(`A function failed on the branch, main has nothing of it: ${reasonOf(error)}`)
  })
  say(`Functions new or changed: ${listed(functions)}.`)
  await client.query('analyze')
  signal.throwIfAborted()
  const after = await stateOf(client)
  const trialsAfter = before.rows.size === 0 ? [] : await tryOut(client, release)
  return {
    ...{ steps, functions, fingerprint: print, rows: rowsOf(before, after) },
    faults: [
      ...after.unfinished.filter((name) => !before.unfinished.includes(name)).map((name) => `Not valid: ${name}.`),
      ...faultsOfRows(rowsOf(before, after), rehearsal.changing),
      ...faultsOfTrials(trialsBefore, trialsAfter),
      ...faultsOfLocks(steps),
    ],
  }
}

function rowsOf(before: State, after: State): Report['rows'] {
  const tables = [...new Set([...before.rows.keys(), ...after.rows.keys()])].sort()
  return tables.map((table) => ({
    table,
    before: before.rows.get(table) ?? null,
    after: after.rows.get(table) ?? null,
  }))
}

function faultsOfRows(rows: Report['rows'], changing: string[]): string[] {
  return rows
    .filter(({ table, before, after }) => before !== null && before !== after && !changing.includes(table))
    .map(({ table, before, after }) => {
      const had = `${table} had ${before ?? 0} rows`
      return after === null ? `${had} and is gone.` : `${had} and has ${after}; --changing ${table} if it is meant to.`
    })
}

/** The Worker that runs has to go on doing what it did, through the indexes that it used. */
function faultsOfTrials(before: Trial[], after: Trial[]): string[] {
  return after.flatMap(({ name, ended, readWhole }, index) => {
    const was = before[index]
    if (was === undefined) return []
    const newlyWhole = readWhole.filter((table) => !was.readWhole.includes(table))
    return [
      ...(ended === was.ended
        ? []
        : [`${name} of the running release ends with ${ended ?? 'success'}, not ${was.ended ?? 'success'}.`]),
      ...newlyWhole.map((table) => `${name} of the running release reads all of ${table}.`),
    ]
  })
}

function faultsOfLocks(steps: Step[]): string[] {
  return steps.flatMap(({ migration, lock }) =>
    lock !== null && isInTheWay(lock.mode) && lock.milliseconds > longestLock
      ? [
          `${migration} locks ${lock.tables.join(', ')} for ${Math.round(lock.milliseconds)} ms, and requests wait so long.`,
        ]
      : [],
  )
}

/** Migrates main, unless it is no longer what the branch was made from. */
export async function applyToMain(branches: Branches, report: Report, migrationsFolder?: string): Promise<Migrated> {
  const url = await branches.url(await branches.main())
  return migrateDatabase(url, migrationsFolder, async (client) => {
    if ((await fingerprint(client)) === report.fingerprint) return
    throw new LocalFailure('Something else changed main meanwhile. Nothing was applied: rehearse again.')
  })
}
