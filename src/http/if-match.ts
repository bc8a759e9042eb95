import { z } from '@hono/zod-openapi'
import { Problem } from './problem.ts'
import { answerHeader, jsonAnswer } from './router.ts'

/** The request header of a change that is wanted only of the version that was read (RFC 9110, section 13.1.1). */
export const ifMatchHeader = z.object({
  'if-match': z.string().optional().openapi({
    description: 'Refuses the change with 412 when the `ETag` is another by now.',
    example: '"1-1800000000000"',
  }),
})

/** The declaration of an answer with a JSON body and its `ETag`. */
export const taggedAnswer = <Schema extends z.ZodLazy>(description: string, schema: Schema) => ({
  ...jsonAnswer(description, schema),
  headers: { ETag: answerHeader('The version, for `If-Match`.', '"1-1800000000000"') },
})

/** The strong entity tag of a resource: its id and when it was last changed. */
export const entityTag = (id: number, changedAt: Date): string => `"${id}-${changedAt.getTime()}"`

/**
 * When the versions that `If-Match` allows were last changed; null when it allows every one. Tags that this resource
 * never had are not among them.
 */
export function allowedVersions({ 'if-match': header }: z.infer<typeof ifMatchHeader>, id: number): Date[] | null {
  if (header === undefined || header.trim() === '*') return null
  // A platform that compresses an answer makes its tag weak; what the tag says of the row is as true as before.
  const tags = header.matchAll(/(?:W\/)?"(\d+)-(\d{1,14})"/g)
  return [...tags]
    .filter(([, tagged]) => tagged === String(id))
    .map(([, , milliseconds]) => new Date(Number(milliseconds)))
}

export const preconditionFailed = () => new Problem(412, 'It was changed since you read it. Read it again.')
