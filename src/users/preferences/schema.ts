import { z } from '@hono/zod-openapi'
import { id, moment, money, moneyInput, trimmed } from '../../http/wire.ts'
import type { PreferencesRecord } from './record.ts'
import { themes } from '../../destinations/vocabulary.ts'
import { warmths } from './vocabulary.ts'

const longestPreferencesText = 10_000

const groupSize = z.lazy(() =>
  z
    .int('A valid integer is required.')
    .min(1, 'Ensure this value is greater than or equal to 1.')
    .max(20, 'Ensure this value is less than or equal to 20.'),
)

export const preferencesChange = z.lazy(() =>
  z
    .object({
      preferences_text: trimmed(longestPreferencesText).optional(),
      budget_min: moneyInput().nullable().optional(),
      budget_max: moneyInput().nullable().optional(),
      preferred_group_size: groupSize.optional(),
      taste: z.null().optional().openapi({ description: 'Null forgets what earlier choices taught.' }),
    })
    .openapi('PreferencesChange', {
      example: { preferences_text: 'Warm water, no crowds.', budget_max: '3000.00', preferred_group_size: 2 },
    }),
)

export const preferences = z.lazy(() =>
  z
    .object({
      id,
      preferences_text: z.string(),
      budget_min: money.nullable(),
      budget_max: money.nullable(),
      preferred_group_size: groupSize,
      taste: z
        .object({
          likes: z.array(z.enum(themes)),
          dislikes: z.array(z.enum(themes)),
          warmth: z.enum(warmths).nullable(),
          from_trips: z.array(id),
        })
        .nullable()
        .openapi({ description: 'What earlier choices taught; null when nothing did.' }),
      updated_at: moment,
    })
    .openapi('Preferences'),
)

export function preferencesOnWire(record: PreferencesRecord): z.infer<typeof preferences> {
  return {
    id: record.id,
    preferences_text: record.preferencesText,
    budget_min: record.budgetMin,
    budget_max: record.budgetMax,
    preferred_group_size: record.preferredGroupSize,
    taste: tasteOnWire(record),
    updated_at: record.updatedAt.toISOString(),
  }
}

function tasteOnWire(record: PreferencesRecord): z.infer<typeof preferences>['taste'] {
  const { tasteLikes: likes, tasteDislikes: dislikes, tasteWarmth: warmth, tasteFromTrips } = record
  if (tasteFromTrips.length === 0) return null
  return { likes, dislikes, warmth, from_trips: tasteFromTrips }
}
