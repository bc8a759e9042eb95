import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { batchesOf } from './fuzz/batches.ts'

// `npm run fuzz -- [cases] [seed]`: the property of test/fuzz with many more cases than a run of all tests has.
const [cases = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const batches = batchesOf(Number(cases), Number(seed))
const startedAt = Date.now()
let sent = 0
for (const batch of batches) {
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'proofs', 'test/fuzz', '--reporter=dot'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, FUZZ_CASES: String(batch.cases), FUZZ_SEED: String(batch.seed) },
    },
  )
  if (status !== 0) {
    console.error(`npm run fuzz -- ${batch.cases} ${batch.seed} fails again; after ${sent} requests that did not.`)
    process.exit(1)
  }
  sent += batch.cases
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  console.log(`${sent} of ${cases} requests from seed ${seed}, ${seconds} s: none failed.`)
}
