import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { readVariables, writeVariables } from '../../scripts/local/variables.ts'
import { temporaryFolder } from './temporary.ts'

type Outcome = { code: number | null; errors: string }

async function run(script: string, environment: Record<string, string>, ...words: string[]): Promise<Outcome> {
  const program = join(import.meta.dirname, '../../scripts', script)
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [errors] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code: child.exitCode, errors }
}

async function takenPort(): Promise<string> {
  const blocker = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void blocker.close())
  await once(blocker, 'listening')
  const address = blocker.address()
  return String(typeof address === 'object' ? address?.port : '')
}

test('dev on a port that is taken says so on one line', async () => {
  const port = await takenPort()
  expect(await run('dev.ts', { PORT: port, WANDERLINE_DATA: temporaryFolder() })).toEqual({
    code: 1,
    errors: `Port ${port} is in use: stop what has it, or set PORT to another one.\n`,
  })
})

test('dev with a data folder that cannot be one says so on one line', async () => {
  const file = join(temporaryFolder(), 'a file')
  writeFileSync(file, '')
  const { code, errors } = await run('dev.ts', { WANDERLINE_DATA: file })
  expect(errors).toMatch(/^The data folder .* cannot be used: [^\n]*\n$/)
  expect(code).toBe(1)
})

test.for([
  ['PORT=high', { PORT: 'high' }, [], 'PORT is high, which is not a port number.\n'],
  ['--rest', {}, ['--rest'], "Unknown option '--rest' The only option is --reset.\n"],
  [
    '--reset and DATABASE_URL',
    { DATABASE_URL: 'postgresql://user:password@example.com/production' },
    ['--reset'],
    '--reset starts the local database over; DATABASE_URL names another one.\n',
  ],
] as const)('dev refuses %s', async ([, environment, words, errors]) => {
  expect(await run('dev.ts', environment, ...words)).toEqual({ code: 1, errors })
})

test.for(['db-migrate.ts', 'db-seed.ts'])('%s without DATABASE_URL says so on one line', async (script) => {
  const errors = 'DATABASE_URL is not set: it says which database is meant.\n'
  expect(await run(script, {})).toEqual({ code: 1, errors })
})

test('variables are read from .dev.vars, or else from .env, and an empty one is unset', () => {
  const checkout = temporaryFolder()
  expect(readVariables(checkout)).toEqual({})
  writeFileSync(join(checkout, '.env'), 'GEMINI_API_KEY=from .env\n')
  expect(readVariables(checkout)).toEqual({ GEMINI_API_KEY: 'from .env' })
  writeFileSync(join(checkout, '.dev.vars'), 'GEMINI_API_KEY="from .dev.vars"\nJWT_SECRET=\n')
  expect(readVariables(checkout)).toEqual({ GEMINI_API_KEY: 'from .dev.vars' })
})

test('variables are written so that they can be read, and the ones without value are not', () => {
  const checkout = temporaryFolder()
  mkdirSync(checkout, { recursive: true })
  const variables = { PLAIN: 'a b', QUOTES: `it's "so"`, LINES: 'one\ntwo' }
  writeVariables(join(checkout, '.dev.vars'), { ...variables, NONE: undefined })
  expect(readVariables(checkout)).toEqual(variables)
})
