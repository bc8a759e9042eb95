import { z } from 'zod'
import { type LogLevel, logLevels } from './log.ts'

const notDays = 'must be a whole number of days, one at least'

// What a browser sends as Origin, to the letter: a path or a slash after the host would never match.
const isOrigin = (text: string): boolean => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text

const secret = z
  .string('must be set')
  .refine((text) => new TextEncoder().encode(text).length >= 32, 'must be at least 32 bytes long')

/** The one list of what can be configured: its doc, its default and its check. */
const variables = z.object({
  /** Connection string of the database. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// connection string' }),
  /** Connection string of a read replica, for what may be some seconds old. */
  DATABASE_REPLICA_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// connection string' })
    .optional(),
  /** Where the driver sends its requests; unset for Neon itself. */
  NEON_FETCH_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  /** Signs the tokens. */
  JWT_SECRET: secret,
  /** Still verifies the tokens that it signed, and signs none: the old secret for a day after it was replaced. */
  JWT_SECRET_PREVIOUS: secret.optional(),
  /** Without a key the catalogue answers. */
  GEMINI_API_KEY: z.string().min(1).optional(),
  GEMINI_MODEL: z.string().min(1).default('gemini-flash-latest'),
  /** A gateway in front of Gemini, or a stand-in; unset for Google itself. */
  GEMINI_BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
  /** Origins of web clients, comma separated. */
  ALLOWED_ORIGINS: z
    .string()
    .default('http://localhost:5173,http://127.0.0.1:5173')
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine(
      (origins) => origins.every(isOrigin),
      'must list origins such as https://app.example, with nothing after the host',
    ),
  /** Whether every request comes through Cloudflare, whose `CF-Connecting-IP` then names the client. */
  BEHIND_CLOUDFLARE: z.enum(['true', 'false'], 'must be true or false').default('false'),
  /** What is logged: `info` has a line for each request; failures are logged always. */
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  /** Which version of the Worker this is, for its log; the platform hands it in. */
  CF_VERSION_METADATA: z.object({ id: z.string() }).optional(),
  /** Days without a message after which a conversation is archived. */
  ARCHIVE_AFTER_DAYS: z.coerce.number(notDays).int(notDays).min(1, notDays).default(180),
})

export interface Config {
  logLevel: LogLevel
  version: string | null
  databaseUrl: string
  databaseReplicaUrl: string | null
  neonFetchEndpoint: string | null
  jwtSecret: string
  jwtSecretPrevious: string | null
  gemini: { apiKey: string; model: string; baseUrl: string | null } | null
  allowedOrigins: string[]
  behindCloudflare: boolean
  archiveAfterDays: number
}

export class ConfigurationError extends Error {
  constructor(issues: string[]) {
    super(`The configuration is not usable: ${issues.join('; ')}.`)
    this.name = 'ConfigurationError'
  }
}

/** Reads every variable once. Empty values count as unset. Throws ConfigurationError, which names each bad variable. */
export function parseConfig(environment: object): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    throw new ConfigurationError(parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}`))
  }
  const values = parsed.data
  return {
    logLevel: values.LOG_LEVEL,
    version: values.CF_VERSION_METADATA?.id ?? null,
    databaseUrl: values.DATABASE_URL,
    databaseReplicaUrl: values.DATABASE_REPLICA_URL ?? null,
    neonFetchEndpoint: values.NEON_FETCH_ENDPOINT ?? null,
    jwtSecret: values.JWT_SECRET,
    jwtSecretPrevious: values.JWT_SECRET_PREVIOUS ?? null,
    gemini:
      values.GEMINI_API_KEY === undefined
        ? null
        : { apiKey: values.GEMINI_API_KEY, model: values.GEMINI_MODEL, baseUrl: values.GEMINI_BASE_URL ?? null },
    allowedOrigins: values.ALLOWED_ORIGINS,
    behindCloudflare: values.BEHIND_CLOUDFLARE === 'true',
    archiveAfterDays: values.ARCHIVE_AFTER_DAYS,
  }
}
