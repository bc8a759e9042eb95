import { z } from '@hono/zod-openapi'
import { cautionKinds } from '../../destinations/facts.ts'
import { day, moment } from '../../http/wire.ts'
import { itinerary } from '../itinerary/schema.ts'
import { breakdown, breakdownOnWire } from '../options/schema.ts'
import type { PlanDocument } from './record.ts'

export const planDocument = z.lazy(() =>
  z
    .object({
      title: z.string(),
      destination: z
        .object({
          name: z.string(),
          country: z.string(),
          latitude: z.number().nullable(),
          longitude: z.number().nullable(),
          time_zone: z.string().nullable(),
        })
        .nullable(),
      start_date: day.nullable(),
      end_date: day.nullable(),
      stay: z.string().nullable(),
      days: itinerary.shape.days,
      budget: breakdown.nullable(),
      packing: z.array(z.string()),
      cautions: z.array(z.object({ kind: z.enum(cautionKinds), advice: z.string() })),
      open: z.array(z.string()).openapi({ description: 'What is still to be decided.' }),
      changed_at: moment,
    })
    .openapi('Plan'),
)

export const planOnWire = ({ destination, ...plan }: PlanDocument): z.infer<typeof planDocument> => ({
  title: plan.title,
  destination:
    destination === null
      ? null
      : {
          name: destination.name,
          country: destination.country,
          latitude: destination.latitude,
          longitude: destination.longitude,
          time_zone: destination.timeZone,
        },
  start_date: plan.startDate,
  end_date: plan.endDate,
  stay: plan.stay,
  days: plan.days,
  budget: plan.budget === null ? null : breakdownOnWire(plan.budget),
  packing: plan.packing,
  cautions: plan.cautions,
  open: plan.open,
  changed_at: plan.changedAt.toISOString(),
})
