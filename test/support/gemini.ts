import { z } from 'zod'

const requestKind = z.enum(['listening', 'choosing', 'suggesting', 'speech'])
export type RequestKind = z.infer<typeof requestKind>

const pieces = z.array(z.string())

const behaviourKind = z.discriminatedUnion('kind', [
  /** A sensible answer that the stand-in makes up itself; what it does with nothing scripted. */
  z.object({ kind: z.literal('good') }),
  /** The structured answer given here. */
  z.object({ kind: z.literal('answer'), json: z.unknown() }),
  /** Any text, in one piece or streamed in several; `finishReason` is STOP unless given, null leaves it out. */
  z.object({ kind: z.literal('text'), pieces, finishReason: z.string().nullable().optional() }),
  z.object({ kind: z.literal('two destinations') }),
  z.object({ kind: z.literal('duplicate destinations') }),
  z.object({ kind: z.literal('empty') }),
  /** Half of a good answer, ended by the limit on tokens. */
  z.object({ kind: z.literal('cut') }),
  /** A 200 whose body is no JSON at all. */
  z.object({ kind: z.literal('garbage') }),
  /** `retryDelay` such as `3s` makes a RetryInfo. */
  z.object({ kind: z.literal('status'), status: z.int(), retryDelay: z.string().optional() }),
  z.object({ kind: z.literal('blocked prompt') }),
  /** The answer is withheld with this finish reason, SAFETY unless given; `pieces` have been streamed before. */
  z.object({ kind: z.literal('blocked answer'), finishReason: z.string().optional(), pieces: pieces.optional() }),
  /** No word until the client goes; after `pieces`, if there are any. */
  z.object({ kind: z.literal('hang'), pieces: pieces.optional() }),
  /** The connection breaks; after `pieces`, if there are any. */
  z.object({ kind: z.literal('drop'), pieces: pieces.optional() }),
])

/** With `to` a behaviour waits for a request of that kind and lets others pass. */
export const behaviour = z.intersection(behaviourKind, z.object({ to: requestKind.optional() }))
export type Behaviour = z.infer<typeof behaviour>

const content = z.object({ parts: z.array(z.object({ text: z.string() })) })

export const requestBody = z.object({
  systemInstruction: content,
  contents: z.array(content.extend({ role: z.string() })),
  generationConfig: z.looseObject({ responseSchema: z.unknown().optional() }),
})
export type RequestBody = z.infer<typeof requestBody>

const receivedRequest = z.object({
  kind: requestKind,
  model: z.string(),
  streamed: z.boolean(),
  apiKey: z.string().nullable(),
  traceparent: z.string().nullable(),
  body: requestBody,
})
/** A request as it reached the stand-in. */
export type ReceivedRequest = z.infer<typeof receivedRequest>

export interface GeminiScenario {
  /** For `GEMINI_BASE_URL`. */
  baseUrl: string
  /** What to do with the next requests, one each, in order; replaces what was left. Afterwards answers are good. */
  script: (behaviours: Behaviour[]) => Promise<void>
  /** All requests so far, oldest first. */
  requests: () => Promise<ReceivedRequest[]>
}

/** A scenario of its own on the stand-in at `url`, so that tests at the same time do not meet. */
export function geminiScenario(url: string): GeminiScenario {
  const id = crypto.randomUUID()
  const control = `${url}/control/${id}`
  return {
    baseUrl: `${url}/${id}`,
    script: async (behaviours) => {
      const response = await fetch(control, { method: 'POST', body: JSON.stringify(behaviours) })
      if (!response.ok) throw new Error(await response.text())
    },
    requests: async () => {
      const response = await fetch(control)
      return z.array(receivedRequest).parse(await response.json())
    },
  }
}
