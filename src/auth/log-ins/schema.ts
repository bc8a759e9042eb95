import { z } from '@hono/zod-openapi'
import { moment } from '../../http/wire.ts'
import type { LogInRecord } from './record.ts'

export const logIn = z.lazy(() =>
  z
    .object({
      started_at: moment,
      last_used_at: moment,
      expires_at: moment,
      current: z.boolean().openapi({ description: 'Whether this request belongs to it.' }),
      user_agent: z
        .string()
        .nullable()
        .openapi({ description: 'What logged in; null when that is not known.', example: 'Firefox on Linux' }),
    })
    .openapi('LogIn', { description: 'Its end is when it ends if it is not used again before.' }),
)

export const logIns = z.lazy(() => z.array(logIn))

export const logInOnWire = (record: LogInRecord, current: string | null): z.infer<typeof logIn> => ({
  started_at: record.startedAt.toISOString(),
  last_used_at: record.lastUsedAt.toISOString(),
  expires_at: record.expiresAt.toISOString(),
  current: record.id === current,
  user_agent: record.userAgent,
})
