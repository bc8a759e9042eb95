import { newClaims, signToken } from '../src/auth/tokens.ts'
import { sizeOf } from './sizes.ts'

/** What the Workers of a benchmark sign with. */
export const secret = 'a secret for benchmarks, long enough to sign tokens with'

/** A traveller and one of their trips. */
export interface Person {
  id: number
  username: string
  tripId: number
}

/** Travellers of a filled database, at random, each with a trip that has a long conversation. */
export function somePeople(messages: number, count: number): Person[] {
  const { conversations } = sizeOf(messages)
  return Array.from({ length: count }, () => personOf(messages, Math.floor(Math.random() * conversations)))
}

/**
 * As many travellers of a filled database, no conversation twice before each was there once. With `since`, only those
 * of the last share of the time: 0.8 leaves out the first four fifths.
 */
export function differentPeople(messages: number, count: number, since = 0): Person[] {
  const { conversations } = sizeOf(messages)
  const first = Math.floor(conversations * since)
  const range = conversations - first
  const start = Math.floor(Math.random() * range)
  // A step that shares no factor with their number comes to each of them.
  let step = Math.floor(range * 0.618) || 1
  while (!isCoprime(step, range)) step += 1
  return Array.from({ length: count }, (_unused, index) => personOf(messages, first + ((start + index * step) % range)))
}

function personOf(messages: number, conversation: number): Person {
  const id = (conversation % sizeOf(messages).users) + 1
  return { id, username: `traveller ${id}`, tripId: conversation + 1 }
}

function isCoprime(one: number, other: number): boolean {
  return other === 0 ? one === 1 : isCoprime(other, one % other)
}

/** The header by which the API knows a traveller. */
export async function authorizationOf(person: Person): Promise<Record<string, string>> {
  return { Authorization: `Bearer ${await signToken(secret, newClaims('access', person, Date.now()))}` }
}
