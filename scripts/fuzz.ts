import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// `npm run fuzz -- [cases] [seed]`: the property of test/fuzz with many more cases than a run of all tests has.
const [cases = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'proofs', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: cases, FUZZ_SEED: seed },
})
process.exitCode = status ?? 1
