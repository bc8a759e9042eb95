import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { LocalFailure } from '../local/failure.ts'

/** What a step may need of those before it. */
export interface Known {
  /** The version that was uploaded. */
  version: string
  /** Where that version answers, before it has any traffic. */
  preview: string
  /** Where the deployment answers. */
  address: string
}

interface Target {
  /** An environment of wrangler.toml. */
  environment: string
  /** Secrets that it cannot do without. */
  secrets: string[]
  /** The commit, and what it says. */
  commit: { id: string; subject: string }
  /** Tables whose number of rows the migrations are meant to change. */
  changing: string[]
}

/** One command, what it is for, and what is learnt from what it prints or writes into the file of WRANGLER_OUTPUT_FILE_PATH. */
export interface Step {
  purpose: string
  command: (known: Known) => string[]
  learn?: (printed: string, outputFile: string) => Partial<Known>
}

/** From a commit to a deployment that answers. Up to "promote" nobody notices anything; from there on one command leads back. */
export function stepsTo({ environment, secrets, commit, changing }: Target): Step[] {
  const inEnvironment = ['--env', environment]
  return [
    { purpose: 'check what is deployed', command: () => ['npm', 'run', 'check'] },
    {
      purpose: `see that the secrets are there: ${secrets.join(', ')}`,
      command: () => ['wrangler', 'secret', 'list', ...inEnvironment],
      learn: (printed) => requireSecrets(printed, secrets, environment),
    },
    {
      purpose: 'rehearse the migrations on a branch, and apply them if that passes',
      command: () => [
        'npm',
        'run',
        'db:rehearse',
        '--',
        '--apply',
        ...changing.flatMap((table) => ['--changing', table]),
      ],
    },
    {
      purpose: 'bring the catalogue in, which the Worker that runs reads as well',
      command: () => ['npm', 'run', 'db:seed', '--', '--main'],
    },
    {
      purpose: 'upload a version without traffic',
      command: () => [
        ...['wrangler', 'versions', 'upload', ...inEnvironment],
        ...['--tag', commit.id, '--message', commit.subject],
      ],
      learn: (_, outputFile) => uploadedIn(readFileSync(outputFile, 'utf8')),
    },
    { purpose: 'try it at its own address', command: ({ preview }) => ['npm', 'run', 'smoke', '--', preview] },
    {
      purpose: 'promote it',
      command: ({ version }) => [
        ...['wrangler', 'versions', 'deploy', `${version}@100%`, ...inEnvironment],
        ...['--yes', '--message', `${commit.id} ${commit.subject}`],
      ],
    },
    {
      purpose: 'keep its schedule and its routes',
      command: () => ['wrangler', 'triggers', 'deploy', ...inEnvironment],
    },
    { purpose: 'see that it is ready', command: ({ address }) => ['npm', 'run', 'ready', '--', address] },
  ]
}

/** From this step on requests are answered by what is deployed. */
export const isPromotion = ({ purpose }: Step): boolean => purpose === 'promote it'

const secretsSchema = z.array(z.object({ name: z.string() }))

function requireSecrets(printed: string, wanted: string[], environment: string): Partial<Known> {
  const there = secretsSchema.parse(JSON.parse(printed)).map(({ name }) => name)
  const missing = wanted.filter((name) => !there.includes(name))
  if (missing.length === 0) return {}
  const commands = missing.map((name) => `npx wrangler secret put ${name} --env ${environment}`)
  throw new LocalFailure(`Secrets are missing, and nothing was done: ${commands.join('; ')}`)
}

const uploadSchema = z.object({
  type: z.literal('version-upload'),
  version_id: z.string(),
  preview_url: z.string().optional(),
})

/** Wrangler writes one line of JSON for each thing that it did. */
function uploadedIn(output: string): Known {
  const lines = output
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  const upload = lines.map((line) => uploadSchema.safeParse(line)).find(({ success }) => success)?.data
  if (upload?.preview_url === undefined) {
    throw new LocalFailure('The version has no address of its own: preview_urls has to be true in wrangler.toml.')
  }
  const preview = upload.preview_url
  return { version: upload.version_id, preview, address: withoutVersion(preview) }
}

/** A version answers at the address of its Worker, with the beginning of its id before it. */
const withoutVersion = (preview: string): string => preview.replace(/^(https?:\/\/)[0-9a-f]{8}-/, '$1')
