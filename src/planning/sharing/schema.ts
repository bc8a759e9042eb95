import { z } from '@hono/zod-openapi'
import { moment } from '../../http/wire.ts'

export const shareRequest = z.lazy(() =>
  z
    .object({
      expires_at: z.iso
        .datetime({ offset: true, error: 'Use ISO 8601 with a time zone.' })
        .refine((text) => Date.parse(text) < Date.UTC(9999, 0), 'Use ISO 8601 with a time zone.')
        .nullable()
        .default(null),
      with_budget: z.boolean('A valid boolean is required.').default(false),
    })
    .openapi('ShareRequest', { example: { with_budget: false } }),
)

export const shareAnswer = z.lazy(() =>
  z.object({ url: z.url(), expires_at: moment.nullable() }).openapi('Share', {
    description: 'The link is told this once: only its hash is stored.',
  }),
)

/** What is in a link: 32 random bytes as base64url. */
export const pathToken = z.object({
  token: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .openapi({ param: { name: 'token', in: 'path' }, example: 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA' }),
})
