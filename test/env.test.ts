import { describe, expect, it } from 'vitest'
import { ConfigurationError, parseConfig } from '../src/env.ts'

const good = {
  DATABASE_URL: 'postgresql://somebody:secret@db.example/wanderline',
  JWT_SECRET: 'thirty-two bytes, at the very least',
}

describe('the configuration', () => {
  it('needs a database and a secret; the rest has defaults', () => {
    expect(parseConfig(good)).toEqual({
      logLevel: 'info',
      version: null,
      databaseUrl: good.DATABASE_URL,
      databaseReplicaUrl: null,
      neonFetchEndpoint: null,
      jwtSecret: good.JWT_SECRET,
      jwtSecretPrevious: null,
      gemini: null,
      allowedOrigins: ['http://localhost:5173', 'http://127.0.0.1:5173'],
      behindCloudflare: false,
      archiveAfterDays: 180,
    })
  })

  it('is what the environment says', () => {
    const config = parseConfig({
      ...good,
      NEON_FETCH_ENDPOINT: 'http://127.0.0.1:4444/sql',
      GEMINI_API_KEY: 'key',
      GEMINI_MODEL: 'gemini-of-tomorrow',
      GEMINI_BASE_URL: 'https://gateway.example',
      ALLOWED_ORIGINS: 'https://wanderline.example, http://localhost:3000',
      ARCHIVE_AFTER_DAYS: '30',
      BEHIND_CLOUDFLARE: 'true',
    })
    expect(config).toMatchObject({
      neonFetchEndpoint: 'http://127.0.0.1:4444/sql',
      gemini: { apiKey: 'key', model: 'gemini-of-tomorrow', baseUrl: 'https://gateway.example' },
      allowedOrigins: ['https://wanderline.example', 'http://localhost:3000'],
      behindCloudflare: true,
      archiveAfterDays: 30,
    })
  })

  it('takes an empty variable for an unset one', () => {
    const empty = {
      NEON_FETCH_ENDPOINT: '',
      JWT_SECRET_PREVIOUS: '',
      GEMINI_API_KEY: '',
      GEMINI_MODEL: '',
      ALLOWED_ORIGINS: '',
      ARCHIVE_AFTER_DAYS: '',
    }
    expect(parseConfig({ ...good, ...empty })).toEqual(parseConfig(good))
  })

  it('asks the rolling model of Gemini when there is a key and nothing else', () => {
    expect(parseConfig({ ...good, GEMINI_API_KEY: 'key' }).gemini).toEqual({
      apiKey: 'key',
      model: 'gemini-flash-latest',
      baseUrl: null,
    })
  })

  it('ignores what is no variable of ours', () => {
    expect(parseConfig({ ...good, TOKEN_LIMIT: { limit: () => undefined }, PATH: '/bin' })).toEqual(parseConfig(good))
  })

  it.each([
    ['DATABASE_URL', undefined],
    ['DATABASE_URL', 'mysql://db.example/wanderline'],
    ['DATABASE_URL', 'nonsense'],
    ['NEON_FETCH_ENDPOINT', 'ftp://127.0.0.1'],
    ['JWT_SECRET', undefined],
    ['JWT_SECRET', ''],
    ['JWT_SECRET', 'x'.repeat(31)],
    ['JWT_SECRET_PREVIOUS', 'y'.repeat(31)],
    ['BEHIND_CLOUDFLARE', 'yes'],
    ['GEMINI_BASE_URL', 'gateway'],
    ['ALLOWED_ORIGINS', '*'],
    ['ALLOWED_ORIGINS', 'https://wanderline.example,localhost:5173'],
    ['ALLOWED_ORIGINS', 'https://wanderline.example,'],
    ['ALLOWED_ORIGINS', 'https://wanderline.example/'],
    ['ALLOWED_ORIGINS', 'https://wanderline.example/app'],
    ['ARCHIVE_AFTER_DAYS', '0'],
    ['ARCHIVE_AFTER_DAYS', '-1'],
    ['ARCHIVE_AFTER_DAYS', '1.5'],
    ['ARCHIVE_AFTER_DAYS', 'soon'],
  ])('refuses to start with %s=%s and says which it is', (variable, value) => {
    const faults = faultsOf({ ...good, [variable]: value })
    expect(faults).toMatch(new RegExp(`^The configuration is not usable: ${variable} must [^;]+\\.$`))
    if (value !== undefined && value !== '') expect(faults).not.toContain(value)
  })

  it('counts the bytes of the secret, not its characters', () => {
    expect(parseConfig({ ...good, JWT_SECRET: 'é'.repeat(16) }).jwtSecret).toHaveLength(16)
    expect(faultsOf({ ...good, JWT_SECRET: 'é'.repeat(15) })).toContain('JWT_SECRET must be at least 32 bytes long')
  })

  it('names every bad variable at once', () => {
    const faults = faultsOf({ JWT_SECRET: 'short', ARCHIVE_AFTER_DAYS: 'soon' })
    for (const variable of ['DATABASE_URL', 'JWT_SECRET', 'ARCHIVE_AFTER_DAYS']) expect(faults).toContain(variable)
  })
})

function faultsOf(environment: object): string {
  try {
    parseConfig(environment)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  return ''
}
