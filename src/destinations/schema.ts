import { z } from '@hono/zod-openapi'
import { pageQuery } from '../http/paging.ts'
import { id, moment, money, trimmed } from '../http/wire.ts'
import type { DestinationRecord } from './record.ts'
import { bestTimeInWords } from './rules.ts'

export const destinationQuery = z.object({
  ...pageQuery(100),
  search: trimmed(200).default('').openapi({
    description:
      'Words to find in names, cities, countries and descriptions, the most relevant first: `"quoted phrases"`, `-refused` words and `or` are understood. Part of a name, city or country is enough, and one typo in a name is forgiven.',
    example: 'santorni',
  }),
})

export const destination = z.lazy(() =>
  z
    .object({
      id,
      name: z.string(),
      city: z.string(),
      country: z.string(),
      description: z.string(),
      best_time_to_visit: z.string().openapi({ example: 'April to October' }),
      average_cost_per_day: money.nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      created_at: moment,
      updated_at: moment,
    })
    .openapi('Destination'),
)

export const destinationList = z.lazy(() => z.array(destination).openapi('DestinationList'))

export function destinationOnWire(record: DestinationRecord): z.infer<typeof destination> {
  return {
    id: record.id,
    name: record.name,
    city: record.city,
    country: record.country,
    description: record.description,
    best_time_to_visit: bestTimeInWords(record.bestMonths),
    average_cost_per_day: record.averageCostPerDay,
    latitude: record.latitude,
    longitude: record.longitude,
    created_at: record.createdAt.toISOString(),
    updated_at: record.updatedAt.toISOString(),
  }
}
