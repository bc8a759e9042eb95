import { inject } from 'vitest'
import type { Deps } from '../../src/deps.ts'
import type { Fault } from './faults.ts'
import { createDatabase } from './product.ts'
import { depsWith, traveller, visitor } from './world.ts'

/** A traveller whose requests reach the database through an endpoint that can be spoiled, and the same one later. */
export async function unluckyTraveller(timeoutMilliseconds: number, replacements: Partial<Deps> = {}) {
  const endpoint = `${inject('faultyEndpoint')}/${crypto.randomUUID()}`
  const sound = depsWith(replacements)
  const deps = depsWith({
    ...replacements,
    openDatabase: () =>
      createDatabase({
        url: sound.config.databaseUrl,
        role: 'wanderline_request',
        fetchEndpoint: `${endpoint}/sql`,
        timeoutMilliseconds,
        now: sound.clock.now,
      }),
  })
  const later = await traveller(sound)
  const who = { ...later, ...visitor(deps, { Authorization: `Bearer ${later.token}` }) }
  const control = (action: string, body: unknown = null) =>
    fetch(`${endpoint}/${action}`, { method: 'POST', body: JSON.stringify(body) })
  return {
    who,
    /** The same traveller, when the connection is well. */
    later,
    spoil: (fault: Fault | null) => control('fault', fault),
    settle: () => control('settle'),
  }
}
