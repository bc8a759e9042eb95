import { z } from 'zod'
import { areaSchema, highlightSchema } from './facts.ts'

/** Words of a model that others may read: letters, digits and what names have besides; no markup, no address of a page. */
const plainWords = (longest: number) =>
  z
    .string()
    .trim()
    .min(2)
    .max(longest)
    .regex(/^[\p{L}\p{M}\p{N} '’"“”.,()&!+–-]+$/u)
    .refine((text) => !/\p{L}\.\p{L}{2}|\bwww\b/u.test(text), 'may not have an address of a page')

/** How many a model tells at once. */
export const mostSuggested = 6

const dearest = 1_500

/** What a model knows of a destination besides the catalogue; nobody has checked it but by rules. */
export const suggestedArea = areaSchema.extend({ name: plainWords(80), character: plainWords(160) })
export const suggestedActivity = highlightSchema.extend({
  name: plainWords(80),
  cost: z.number().min(0).max(dearest).nullable(),
})

/** Whose word something is. */
export interface Verified {
  /** Whether it is of the catalogue, and not of a model alone. */
  verified: boolean
}
