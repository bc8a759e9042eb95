import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from './temporary.ts'

const version = '5d0b1f3a-0000-4000-8000-000000000000'
const secrets = JSON.stringify(
  ['DATABASE_URL', 'JWT_SECRET', 'GEMINI_API_KEY'].map((name) => ({ name, type: 'secret_text' })),
)

interface Tools {
  /** Commands that fail begin with this. */
  failing?: string
  /** What `git status` prints. */
  changed?: string
  secrets?: string
}

/** Stand-ins of what a deployment calls, first on PATH, which write down what they were called with. */
function tools({ failing = 'nothing', changed = '', secrets: listed = secrets }: Tools) {
  const folder = temporaryFolder()
  const log = join(folder, 'calls')
  mkdirSync(join(folder, 'bin'))
  const script = `#!/bin/sh
call="$(basename "$0") $*"
echo "$call" >> '${log}'
case "$call" in
  '${failing}'*) exit 1;;
  'git status'*) printf '${changed}';;
  'git log'*) echo 'abc1234 Find places by their other names';;
  'wrangler secret list'*) echo '${listed}';;
  'wrangler versions upload'*)
    echo '{"type":"wrangler-session","version":1}' >> "$WRANGLER_OUTPUT_FILE_PATH"
    echo '{"type":"version-upload","version":1,"version_id":"${version}","preview_url":"https://5d0b1f3a-wanderline-production.example.workers.dev"}' >> "$WRANGLER_OUTPUT_FILE_PATH";;
esac
`
  for (const name of ['git', 'npm', 'wrangler']) {
    writeFileSync(join(folder, 'bin', name), script)
    chmodSync(join(folder, 'bin', name), 0o755)
  }
  const calls = () => readFileSync(log, 'utf8').trim().split('\n')
  return { path: join(folder, 'bin'), calls: () => calls().filter((call) => !call.startsWith('git')) }
}

async function run(script: string, words: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, [`scripts/${script}`, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code: child.exitCode, printed, errors }
}

const deploy = (words: string[], path: string) =>
  run('deploy.ts', words, { PATH: `${path}${delimiter}${process.env['PATH'] ?? ''}` })

const toProduction = ['--env', 'production']

describe('a deployment', () => {
  test('is checked, rehearsed, applied, seeded, uploaded, tried, promoted and looked at, in this order', async () => {
    const { path, calls } = tools({})
    const { code, printed } = await deploy(toProduction, path)
    expect(calls()).toEqual([
      'npm run check',
      'wrangler secret list --env production',
      'npm run db:rehearse -- --apply',
      'npm run db:seed -- --main',
      'wrangler versions upload --env production --tag abc1234 --message Find places by their other names',
      'npm run smoke -- https://5d0b1f3a-wanderline-production.example.workers.dev',
      `wrangler versions deploy ${version}@100% --env production --yes --message abc1234 Find places by their other names`,
      'wrangler triggers deploy --env production',
      'npm run ready -- https://wanderline-production.example.workers.dev',
    ])
    expect(printed).toContain('Deployed to production. Back: npm run rollback -- --env production')
    expect(code).toBe(0)
  })

  test('that is only rehearsed itself prints every step and takes none', async () => {
    const { path, calls } = tools({})
    const { code, printed } = await deploy([...toProduction, '--dry-run', '--changing', 'messages'], path)
    expect(calls()).toEqual([])
    expect(printed.match(/^\d of 9: .*$/gm)).toHaveLength(9)
    expect(printed).toContain('npm run db:rehearse -- --apply --changing messages')
    expect(printed).toContain("wrangler versions deploy '<version>@100%'".replaceAll("'", ''))
    expect(code).toBe(0)
  })

  test.for([
    ['npm run check', 1],
    ['npm run db:rehearse', 3],
    ['npm run db:seed', 4],
    ['wrangler versions upload', 5],
    ['npm run smoke', 6],
  ] as const)('ends at %s when that fails, and requests are answered as before', async ([failing, steps]) => {
    const { path, calls } = tools({ failing })
    const { code, errors } = await deploy(toProduction, path)
    expect(calls()).toHaveLength(steps)
    expect(errors).toMatch(/Requests are answered as before\.\n$/)
    expect(code).toBe(1)
  })

  test('that is not ready after it was promoted says how to get back', async () => {
    const { path } = tools({ failing: 'npm run ready' })
    const { code, errors } = await deploy(toProduction, path)
    expect(errors).toMatch(/Back: npm run rollback -- --env production\n$/)
    expect(code).toBe(1)
  })

  test('looks at another address where it is told one', async () => {
    const { path, calls } = tools({})
    await deploy([...toProduction, '--address', 'https://api.wanderline.example'], path)
    expect(calls().at(-1)).toBe('npm run ready -- https://api.wanderline.example')
  })

  test('does nothing while a secret is missing, and says how to set it', async () => {
    const { path, calls } = tools({ secrets: '[{"name":"DATABASE_URL","type":"secret_text"}]' })
    const { errors } = await deploy(toProduction, path)
    expect(errors).toContain('npx wrangler secret put JWT_SECRET --env production')
    expect(calls().at(-1)).toBe('wrangler secret list --env production')
  })

  test('is only of what is committed', async () => {
    const { path } = tools({ changed: ' M src/app.ts' })
    const { code, errors } = await deploy(toProduction, path)
    expect(errors).toContain('not committed')
    expect(code).toBe(1)
  })

  test.for([{ words: [] }, { words: ['--env', 'nowhere'] }, { words: ['--production'] }])(
    'refuses $words',
    async ({ words }) => {
      const { path } = tools({})
      const { code, errors } = await deploy(words, path)
      expect(errors).toContain('--env staging or production')
      expect(code).toBe(1)
    },
  )
})

/** A deployment that answers each request as told, and in between with 503. */
async function deployment(answers: number[]) {
  const server = createServer((_, answer) => void answer.writeHead(answers.shift() ?? 503).end('{}'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

describe('npm run ready', () => {
  test('waits until a deployment is', async () => {
    const address = await deployment([503, 503, 200])
    expect(await run('ready.ts', [address], { READY_MILLISECONDS: '5000' })).toMatchObject({ code: 0 })
  })

  test('says what is answered instead', async () => {
    const { code, errors } = await run('ready.ts', [await deployment([])], { READY_MILLISECONDS: '10' })
    expect(errors).toMatch(/health\/ready answers 503/)
    expect(code).toBe(1)
  })
})

test('the smoke test fails, by name, with the first answer that is not as it should be', async () => {
  const { code, errors } = await run('smoke.ts', [await deployment([200, 503])], {})
  expect(errors).toMatch(/^GET \/health\/ready is answered 503, not 200/)
  expect(code).toBe(1)
})
