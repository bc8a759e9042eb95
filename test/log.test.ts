import { describe, expect, it } from 'vitest'
import type { Database } from '../src/db/client.ts'
import type { Deps } from '../src/deps.ts'
import { redacted } from '../src/log.ts'
import { captured } from './support/capture.ts'
import { secretsIn } from './support/secrets.ts'
import { refreshTokenOf } from './support/tokens.ts'
import { depsWith, password, rows, traveller, visitor } from './support/world.ts'

const secret = 'postgresql://owner:hunter2@db.internal/wanderline'

/** A database whose every statement fails, with an error that quotes what it was sent with. */
function quoting(real: Deps, quoted: string): Deps {
  const cause = new Error(`connection to ${secret} failed for ${quoted}`)
  const failure = new Error(`Failed query: insert into users values ($1, $2)\nparams: ada,${quoted}\n${password}`, {
    cause,
  })
  const fails = () => Promise.reject(failure)
  const database: Database = {
    ...real.openDatabase(),
    ...{ read: fails, write: fails, transaction: fails, repeatableTransaction: fails },
    ...{ actingAs: () => database, countingWrites: () => database },
  }
  return { ...real, openDatabase: () => database }
}

describe('the log', () => {
  it('of this suite is looked through for secrets, and they would be found', async () => {
    const ada = await traveller()
    const [{ password_hash: hash } = {}] = await rows`select password_hash from users where id = ${ada.id}`
    for (const text of [password, ada.token, String(hash), secret, `Bearer ${ada.token}`, 'a'.repeat(64)]) {
      expect(secretsIn(`something ${text} else`)).not.toEqual([])
    }
    expect(secretsIn('the secret of the day', ['secret of the day'])).not.toEqual([])
    expect(secretsIn('an ordinary line about postgresql://db.internal and a token')).toEqual([])
  })

  it('says what went wrong and where, without the secrets that an error quotes', async () => {
    const ada = await traveller()
    const refresh = await refreshTokenOf(ada)
    const [{ password_hash: hash } = {}] = await rows`select password_hash from users where id = ${ada.id}`
    for (const quoted of [ada.token, refresh, String(hash), password]) {
      const guest = visitor(quoting(depsWith(), quoted === password ? 'nothing' : quoted), {
        Authorization: `Bearer ${ada.token}`,
        'X-Request-Id': 'look-me-up',
      })
      const before = captured.length
      expect((await guest.send('GET', '/api/trips')).status).toBe(500)
      const lines = captured.slice(before)
      expect(lines).toHaveLength(1)
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', request_id: 'look-me-up' })
      expect(lines[0]).toContain('Failed query: insert into users')
      expect(lines[0]).toContain('at ')
      expect(secretsIn(lines[0] ?? '')).toEqual([])
      expect(lines[0]).not.toContain('hunter2')
    }
  })

  it('keeps what is no secret', () => {
    const line =
      'violates constraint "trips_dates_check" of request 4f5a1c1e-3d0b-4a52-9d0c-0f6f7a1f2b3c at http://db.internal/sql'
    expect(redacted(line)).toBe(line)
  })
})
