import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { gzipSync } from 'node:zlib'
import { weighScripts } from './web/weights.ts'

/** What modules of the Worker may weigh together, gzipped; conversation, models and languages load when needed. */
const budgets = [
  { name: 'The Worker', budgetKibibytes: 505, isIn: (name: string) => !isLanguage(name) },
  { name: 'What is heard and said in other languages', budgetKibibytes: 220, isIn: (name: string) => isLanguage(name) },
]
/** Each loads when it is first heard; English is what the Worker has at once. */
const languages = readdirSync('src/model/telling/plan').filter(
  (name) => name !== 'english.ts' && existsSync(join('src/model/catalogue/listening/languages', name)),
)
const isLanguage = (name: string): boolean => languages.some((language) => name.startsWith(`${parse(language).name}-`))
const folder = 'dist/production'

/** What the scripts of the web app may weigh, gzipped: to sign in and see one's trips, and with map and plan. */
const webBudget = { first: 60, all: 120 }

// With what wrangler itself has to say about the configuration.
execFileSync(
  process.execPath,
  ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--env', 'production'],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)

const modules = readdirSync(folder).filter((name) => name.endsWith('.js'))
for (const { name, budgetKibibytes, isIn } of budgets) {
  const script = modules
    .filter(isIn)
    .map((module) => readFileSync(join(folder, module), 'utf8'))
    .join('')
  const kibibytes = gzipSync(script).length / 1024
  console.log(`${name}: ${kibibytes.toFixed(1)} KiB gzipped, of ${budgetKibibytes}.`)
  if (kibibytes > budgetKibibytes) {
    console.error('scripts/worker/ says what is kept out of it, and how.')
    process.exitCode = 1
  }
}

const { first, all } = weighScripts()
console.log(
  `The web app weighs ${first.toFixed(1)} KiB gzipped at first, of ${webBudget.first}, and ${all.toFixed(1)} in all, of ${webBudget.all}.`,
)
if (first > webBudget.first || all > webBudget.all) {
  console.error('What is not seen at first loads when needed: src/web/lazily.tsx.')
  process.exitCode = 1
}
