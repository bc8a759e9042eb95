import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'

// Generates into a copy, so that the check can say what is missing without writing it.
const copy = 'dist/check-migrations'
rmSync(copy, { recursive: true, force: true })
cpSync('drizzle', copy, { recursive: true })

const before = readdirSync(copy).length
drizzleKit('generate', '--dialect', 'postgresql', '--schema', './src/**/table.ts', '--out', copy)
drizzleKit('check', '--dialect', 'postgresql', '--out', copy)
if (readdirSync(copy).length !== before) {
  console.error('A table.ts has changed without a migration: run `npm run db:generate`.')
  process.exitCode = 1
}

function drizzleKit(...parameters: string[]): void {
  execFileSync(process.execPath, ['node_modules/drizzle-kit/bin.cjs', ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
