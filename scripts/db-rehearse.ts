import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LocalFailure, reasonOf, runCommand } from './local/failure.ts'
import { toldOf } from './local/migrate.ts'
import { seedDatabase } from './local/seed.ts'
import { branchesOf, projectFromEnvironment } from './neon/branches.ts'
import { applyToMain, rehearse } from './rehearsal/rehearse.ts'
import { readRelease } from './rehearsal/release.ts'
import { reportText } from './rehearsal/report.ts'
import { smokeRelease } from './rehearsal/smoke.ts'

const usage =
  'Say nothing to rehearse the migrations on a branch of main; --apply to migrate main if that passes; --changing <table> for each table whose rows they change; --keep <branch> for a branch that stays; --report <file> for the report as a file.'

await runCommand(async () => {
  const { apply, changing, keep, report: file } = readArguments()
  const branches = branchesOf(projectFromEnvironment())
  const stopping = new AbortController()
  // Whoever stops it waits for the branch to be deleted.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => stopping.abort(new LocalFailure('Stopped.')))
  }
  const release = readRelease()
  const say = (line: string) => console.log(line)
  const report = await rehearse({
    ...{ branches, release, changing, keepAs: keep ?? null, say, signal: stopping.signal },
    smoke: async (url, signal) => {
      // A deployment brings it in while that Worker still runs.
      await seedDatabase(url)
      return smokeRelease(release, url, say, signal)
    },
  })
  const text = reportText(report)
  console.log(`\n${text}\n`)
  if (file !== undefined) writeFileSync(file, `${text}\n`)
  if (report.faults.length > 0) throw new LocalFailure('The rehearsal did not pass; main has nothing of it.')
  stopping.signal.throwIfAborted()
  if (apply) console.log(`Applied to main. ${toldOf(await applyToMain(branches, report))}`)
})

function readArguments() {
  try {
    return parseArgs({
      options: {
        apply: { type: 'boolean', default: false },
        changing: { type: 'string', multiple: true, default: [] },
        keep: { type: 'string' },
        report: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new LocalFailure(`${reasonOf(error)} ${usage}`)
  }
}
