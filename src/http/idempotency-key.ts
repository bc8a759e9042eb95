import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { sha256 } from '../digest.ts'
import type { AppEnv } from './app-env.ts'
import { taggedAnswer } from './if-match.ts'
import { conflict, invalid, Problem } from './problem.ts'

/** The request header of what is to be done once (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyHeader = z.object({
  'idempotency-key': z.string().optional().openapi({
    description: 'The same key with the same request gets what the first one got, for 24 hours.',
    example: '"8e03978e-40d5-43e8-bc93-6894a57f9324"',
  }),
})

const replayed = 'The answer was given before.'

/** The declaration of what an answer has that was given before. */
export const replayHeader = {
  'Idempotency-Replayed': {
    schema: { type: 'string' as const, enum: ['true'], description: replayed },
    required: false,
    description: replayed,
  },
}

/** The declaration of an answer with what was made, and its `ETag`. */
export const madeAnswer = <Schema extends z.ZodLazy>(description: string, schema: Schema) => {
  const { headers, ...answer } = taggedAnswer(description, schema)
  return { ...answer, headers: { ...headers, ...replayHeader } }
}

export const announceReplay = (c: Context<AppEnv>) => c.header('Idempotency-Replayed', 'true')
export const keyOfAnother = () => new Problem(422, 'This Idempotency-Key was used with another request.')

/** The key of a request, quoted or bare; null when it has none. Throws the problem of one that is malformed. */
export function idempotencyKey({ 'idempotency-key': header }: z.infer<typeof idempotencyHeader>): string | null {
  if (header === undefined) return null
  const value = header.trim()
  const quoted = /^"((?:[ !#-[\]-~]|\\["\\])*)"$/.exec(value)
  const key = quoted?.[1] === undefined ? value : quoted[1].replace(/\\(["\\])/g, '$1')
  const isValid = quoted === null ? /^[!#-~]{1,255}$/.test(key) : key.length >= 1 && key.length <= 255
  if (!isValid) throw invalid({ 'Idempotency-Key': ['Use a quoted string of 1 to 255 visible ASCII characters.'] })
  return key
}

/** A request with a key, and the hash of all that makes it this request; null when it has none. */
export async function keyedRequest(header: z.infer<typeof idempotencyHeader>, ...content: readonly unknown[]) {
  const key = idempotencyKey(header)
  return key === null ? null : { key, requestHash: await sha256(JSON.stringify(content)) }
}

type Done<Outcome> = { kind: 'first' | 'repeated'; outcome: Outcome } | { kind: 'gone' } | { kind: 'mismatch' }

/** What a request was done with, now or before. Throws the problem of a key that cannot be used for it. */
export function doneOrRefused<Outcome>(c: Context<AppEnv>, done: Done<Outcome>): Outcome {
  switch (done.kind) {
    case 'first':
      return done.outcome
    case 'repeated':
      announceReplay(c)
      return done.outcome
    case 'gone':
      throw conflict('What this Idempotency-Key has made does not exist any more.')
    case 'mismatch':
      throw keyOfAnother()
  }
}
