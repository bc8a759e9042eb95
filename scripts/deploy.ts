import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { parse } from 'smol-toml'
import { z } from 'zod'
import { isPromotion, type Known, type Step, stepsTo } from './deployment/steps.ts'
import { LocalFailure, reasonOf, runCommand } from './local/failure.ts'

const usage =
  'npm run deploy -- --env staging or production; --dry-run only prints the steps; --address <url> where it answers, unless on workers.dev; --changing <table> for each table whose rows the migrations change.'

const configuration = z.object({
  env: z.record(z.string(), z.object({ secrets: z.object({ required: z.array(z.string()) }) })),
})

const unknown: Known = { version: '<version>', preview: '<its address>', address: '<the address>' }

await runCommand(async () => {
  const { env: environment, 'dry-run': isDry, address, changing } = readArguments()
  if (environment === undefined) throw new LocalFailure(usage)
  const target = { environment, secrets: secretsOf(environment), commit: await commitAsItIs(), changing }
  const steps = stepsTo(target)
  let known: Known = address === undefined ? unknown : { ...unknown, address }
  let isPromoted = false
  for (const [index, step] of steps.entries()) {
    const command = step.command(known)
    console.log(`\n${index + 1} of ${steps.length}: ${step.purpose}\n  ${command.map(quoted).join(' ')}`)
    if (isDry) continue
    isPromoted ||= isPromotion(step)
    try {
      known = { ...known, ...(await carryOut(step, command)), ...(address === undefined ? {} : { address }) }
    } catch (error) {
      const back = isPromoted ? ` Back: npm run rollback -- --env ${environment}` : ' Requests are answered as before.'
      throw new LocalFailure(`Not deployed, for this failed: ${step.purpose}. ${reasonOf(error)}${back}`)
    }
  }
  if (!isDry) console.log(`\nDeployed to ${environment}. Back: npm run rollback -- --env ${environment}`)
})

/** Runs a step's command; what it prints is shown, unless there is something to learn from it. */
async function carryOut({ learn }: Step, [program = '', ...words]: string[]): Promise<Partial<Known>> {
  const folder = mkdtempSync(join(tmpdir(), 'wanderline-deploy-'))
  const outputFile = join(folder, 'output.json')
  try {
    const printed = await run(program, words, { WRANGLER_OUTPUT_FILE_PATH: outputFile })
    return learn?.(printed, outputFile) ?? {}
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(program: string, words: string[], environment: Record<string, string> = {}): Promise<string> {
  const child = spawn(program, words, {
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', ...environment },
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  child.stdout.pipe(process.stderr, { end: false })
  const [printed, status] = await Promise.all([text(child.stdout), ended])
  if (status !== 0) throw new LocalFailure(`${program} ended with ${status ?? 'a signal'}.`)
  return printed
}

/** What is deployed is what is committed. */
async function commitAsItIs(): Promise<{ id: string; subject: string }> {
  const changed = await run('git', ['status', '--porcelain'])
  if (changed !== '') throw new LocalFailure('The tree has changes that are not committed: deploy what is.')
  const [id = '', ...subject] = (await run('git', ['log', '-1', '--format=%h %s'])).trim().split(' ')
  return { id, subject: subject.join(' ') }
}

/** The secrets that wrangler.toml says an environment needs. Throws for an environment that is not there. */
function secretsOf(environment: string): string[] {
  const { env } = configuration.parse(parse(readFileSync('wrangler.toml', 'utf8')))
  const secrets = env[environment]?.secrets
  if (secrets === undefined) throw new LocalFailure(`${environment} is no environment of wrangler.toml. ${usage}`)
  return secrets.required
}

function quoted(word: string): string {
  return /^[\w@%:/.<>=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        env: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        address: { type: 'string' },
        changing: { type: 'string', multiple: true, default: [] },
      },
    }).values
  } catch (error) {
    throw new LocalFailure(`${reasonOf(error)} ${usage}`)
  }
}
