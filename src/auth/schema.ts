import { z } from '@hono/zod-openapi'
import { verbatim } from '../http/wire.ts'

export const credentials = z.lazy(() =>
  z
    .object({ username: verbatim(150), password: verbatim(128) })
    .openapi('Credentials', { example: { username: 'ada', password: 'correct horse battery' } }),
)

export const presentedToken = z.lazy(() =>
  z
    .object({ refresh: verbatim(4096) })
    .openapi('RefreshToken', { example: { refresh: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl' } }),
)

export const tokenPair = z.lazy(() =>
  z
    .object({
      access: z.string().openapi({ description: 'Lives 30 minutes.' }),
      refresh: z
        .string()
        .openapi({ description: 'Lives 1 day and is used once; 30 days after the log-in there are no more.' }),
    })
    .openapi('TokenPair'),
)
