import { z } from '@hono/zod-openapi'
import { isStorableText } from './storable.ts'

/** An id in a path or a body: a positive integer that JavaScript can hold exactly. */
export const id = z
  .int('A valid integer is required.')
  .min(1, 'A positive integer is required.')
  .openapi({ example: 1 })

/** An id as a part of a path, under this name. */
export const idInPath = (name: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,15}$/)
    .transform(Number)
    .refine(Number.isSafeInteger)
    .openapi({ param: { name, in: 'path' }, type: 'integer', example: 1 })

export const pathId = z.object({ id: idInPath('id') })

// A character is what PostgreSQL and JSON Schema call one: a code point, not a unit of UTF-16.
const fits = (maximum: number) => (value: string) => Array.from(value).length <= maximum

const bounded = (text: z.ZodString, maximum: number) =>
  text
    .refine(fits(maximum), `Ensure this field has no more than ${maximum} characters.`)
    .refine(isStorableText, 'Null characters and unpaired surrogates are not allowed.')
    .openapi({ maxLength: maximum })

/** Text that is stored exactly as it was sent, with at most this many characters. */
export const verbatim = (maximum: number) => bounded(z.string('Not a valid string.'), maximum)

/** Text without the white space around it. */
export const trimmed = (maximum: number) => bounded(z.string('Not a valid string.').trim(), maximum)

/** A name in the one spelling of all that look the same (Unicode NFKC). */
export const nameOf = (maximum: number) => bounded(z.string('Not a valid string.').normalize('NFKC'), maximum)

/** The same text, if there is any. */
export const filled = (text: z.ZodString) =>
  text.refine((value) => value !== '', 'This field may not be blank.').openapi({ minLength: 1 })

/** Trimmed text of which something is left. */
export const required = (maximum: number) => filled(trimmed(maximum))

/** A calendar day. */
export const day = z.iso
  .date('Date has wrong format. Use YYYY-MM-DD.')
  .refine((value) => !value.startsWith('0000'), 'Date has wrong format. Use YYYY-MM-DD.')
  .openapi({ example: '2027-02-01' })

/** A moment, as ISO 8601 in UTC. */
export const moment = z.lazy(() => z.iso.datetime().openapi({ example: '2027-01-15T09:30:00.000Z' }))

/** Money that comes in, as a string or a number; it goes on as a decimal string with two places. */
export const moneyInput = () =>
  z
    .union([z.string(), z.number()], 'A valid number is required.')
    .transform((value) => String(value).trim())
    .refine((value) => /^-?\d+(\.\d+)?$/.test(value), { error: 'A valid number is required.', abort: true })
    .refine((value) => !value.startsWith('-') || Number(value) === 0, {
      error: 'Ensure this value is greater than or equal to 0.',
      abort: true,
    })
    .refine((value) => /^-?\d+(\.\d{1,2})?$/.test(value), 'Ensure that there are no more than 2 decimal places.')
    .refine((value) => /^-?0*\d{1,8}(\.|$)/.test(value), 'Ensure that there are no more than 10 digits in total.')
    .transform((value) => {
      const [whole = '0', fraction = ''] = value.replace('-', '').split('.')
      return `${whole.replace(/^0+(?=\d)/, '')}.${fraction.padEnd(2, '0')}`
    })
    .openapi({ example: '3000.00' })

/** Money that goes out. */
export const money = z.lazy(() => z.string().openapi({ example: '3000.00' }))

export const problem = z.lazy(() =>
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      request_id: z.string(),
      error: z.string(),
      errors: z.record(z.string(), z.array(z.string())).optional(),
    })
    .openapi('Problem'),
)
