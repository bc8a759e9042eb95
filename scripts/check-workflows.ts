import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOf } from './workflows/rules.ts'

const folder = '.github/workflows'
for (const name of readdirSync(folder)) {
  const path = join(folder, name)
  for (const fault of await faultsOf(path, readFileSync(path, 'utf8'))) {
    console.error(fault)
    process.exitCode = 1
  }
}
