import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What all modules of the Worker may weigh together, gzipped; conversation, models and languages load when needed. */
const budgetKibibytes = 460
const folder = 'dist/production'

// With what wrangler itself has to say about the configuration.
execFileSync(
  process.execPath,
  ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--env', 'production'],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)

const modules = readdirSync(folder).filter((name) => name.endsWith('.js'))
const script = modules.map((name) => readFileSync(join(folder, name), 'utf8')).join('')
const kibibytes = gzipSync(script).length / 1024
console.log(`The Worker weighs ${kibibytes.toFixed(1)} KiB gzipped, of ${budgetKibibytes} that it may.`)
if (kibibytes > budgetKibibytes) {
  console.error('scripts/worker/ says what is kept out of it, and how.')
  process.exitCode = 1
}
