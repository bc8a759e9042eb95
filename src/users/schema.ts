import { z } from '@hono/zod-openapi'
import { filled, id, nameOf, trimmed, verbatim } from '../http/wire.ts'
import { isOfOneScript, isVisible } from './names.ts'
import { preferences, preferencesOnWire } from './preferences/schema.ts'
import type { AccountRecord } from './record.ts'

const notAnAddress = 'Enter a valid email address.'

export const registration = z.lazy(() =>
  z
    .object({
      username: filled(nameOf(150))
        .regex(
          /^[\p{L}\p{M}\p{N}@.+_-]*$/u,
          'Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters.',
        )
        .refine(isVisible, 'This value may not contain characters that cannot be seen.')
        .refine(isOfOneScript, 'This value may not mix letters of scripts that look alike.')
        .openapi({ pattern: '^[\\p{L}\\p{M}\\p{N}@.+_\\-]*$', example: 'ada' }),
      password: filled(verbatim(128)).openapi({ example: 'correct horse battery' }),
      email: z
        .union(
          [z.literal(''), z.email(notAnAddress).max(254, 'Ensure this field has no more than 254 characters.')],
          notAnAddress,
        )
        .default(''),
      first_name: trimmed(150).default(''),
      last_name: trimmed(150).default(''),
    })
    .openapi('Registration', {
      example: { username: 'ada', password: 'correct horse battery', email: 'ada@example.com', first_name: 'Ada' },
    }),
)

export const passwordProof = z.lazy(() =>
  z.object({ password: verbatim(128) }).openapi('PasswordProof', { example: { password: 'correct horse battery' } }),
)

export const passwordChange = z.lazy(() =>
  z.object({ password: verbatim(128), new_password: filled(verbatim(128)) }).openapi('PasswordChange', {
    example: { password: 'correct horse battery', new_password: 'a longer staple of horses' },
  }),
)

export const account = z.lazy(() =>
  z
    .object({
      id,
      username: z.string(),
      email: z.string(),
      first_name: z.string(),
      last_name: z.string(),
      preferences,
    })
    .openapi('Account'),
)

export function accountOnWire(record: AccountRecord): z.infer<typeof account> {
  return {
    id: record.id,
    username: record.username,
    email: record.email,
    first_name: record.firstName,
    last_name: record.lastName,
    preferences: preferencesOnWire(record.preferences),
  }
}
