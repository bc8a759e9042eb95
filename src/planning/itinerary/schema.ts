import { z } from '@hono/zod-openapi'
import { day } from '../../http/wire.ts'
import { timeOfDay } from '../../model/days.ts'
import { planRules } from '../../model/plan/record.ts'
import { type Broken, type Item, itemKinds, type Itinerary, paces } from './record.ts'
import { sentenceOf } from './sentences.ts'

const mostItems = 24
const mostDaysStored = 45

const timeMessage = 'A time has to be HH:MM.'
export const time = z.string(timeMessage).regex(timeOfDay, timeMessage).openapi({ example: '14:30' })

const item = z.object({
  id: z.string().min(1).max(200),
  start: time,
  end: time,
  title: z.string().max(200),
  kind: z.enum(itemKinds),
  cost: z
    .string()
    .regex(/^\d{1,8}(\.\d{1,2})?$/)
    .nullable()
    .openapi({ description: 'US dollars for everybody.' }),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  pinned: z.boolean(),
})

const broken = z.object({
  rule: z.enum(planRules),
  item: z.string().nullable(),
  day: z.int().min(1).nullable(),
  message: z.string(),
})

/** An itinerary as it is stored and sent. */
export const itinerary = z.object({
  days: z.array(z.object({ date: day.nullable(), items: z.array(item).max(mostItems) })).max(mostDaysStored),
  broken: z.array(broken).max(1000),
  pace: z.enum(paces),
  arrive_at: time,
  leave_at: time,
  left_out: z
    .array(z.string().max(200))
    .max(100)
    .default([])
    .openapi({ description: 'What was removed; it comes back only when it is added.' }),
})
export type ItineraryOnWire = z.infer<typeof itinerary>

const pin = z.object({
  id: z.string().min(1).max(200),
  day: z.int().min(1).max(mostDaysStored),
  start: time.optional(),
})
const listOf = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(100).default([])

export const solveRequest = z.lazy(() =>
  z
    .object({
      pace: z.enum(paces).optional(),
      arrive_at: time.optional(),
      leave_at: time.optional(),
      pinned: listOf(pin).openapi({ description: 'What has to be on a day, counted from 1, and perhaps at an hour.' }),
    })
    .openapi('SolveItinerary', { example: { pace: 'relaxed', arrive_at: '12:00', leave_at: '18:00' } }),
)

export const editRequest = z.lazy(() =>
  z
    .object({
      moves: listOf(pin),
      adds: listOf(pin),
      removes: listOf(z.string().min(1).max(200)),
      pins: listOf(z.object({ id: z.string().min(1).max(200), pinned: z.boolean() })),
      swap: z
        .object({ day: z.int().min(1).max(mostDaysStored), with_day: z.int().min(1).max(mostDaysStored) })
        .refine(({ day, with_day }) => day !== with_day, 'A day cannot change places with itself.')
        .optional()
        .openapi({ description: 'Two days that exchange what there is to do. It is pinned there.' }),
      resolve_day: z.int().min(1).max(mostDaysStored).optional(),
    })
    .openapi('EditItinerary', { example: { moves: [{ id: 'city-museum', day: 3, start: '10:00' }] } }),
)

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

export const timeOf = (minutes: number): string => {
  const within = Math.max(0, Math.min(minutes, 24 * 60 - 1))
  return `${Math.floor(within / 60)
    .toString()
    .padStart(2, '0')}:${(within % 60).toString().padStart(2, '0')}`
}

export function itineraryOnWire(plan: Itinerary, found: Broken[]): ItineraryOnWire {
  const titles = new Map(plan.days.flatMap(({ items }) => items.map(({ id, title }) => [id, title] as const)))
  return {
    days: plan.days.map(({ date, items }) => ({ date, items: items.map(itemOnWire) })),
    broken: found.map((one) => ({
      ...one,
      message: sentenceOf(one.rule, one.item === null ? null : (titles.get(one.item) ?? one.item)),
    })),
    pace: plan.pace,
    arrive_at: timeOf(plan.arriveAt),
    leave_at: timeOf(plan.leaveAt),
    left_out: plan.leftOut,
  }
}

const itemOnWire = ({ start, end, cost, ...rest }: Item): z.infer<typeof item> => ({
  ...rest,
  start: timeOf(start),
  end: timeOf(end),
  cost: cost === null ? null : cost.toFixed(2),
})

export const itineraryOf = (stored: ItineraryOnWire): Itinerary => ({
  days: stored.days.map(({ date, items }) => ({
    date,
    items: items.map(({ start, end, cost, ...rest }) => ({
      ...rest,
      start: minutesOf(start),
      end: minutesOf(end),
      cost: cost === null ? null : Number(cost),
    })),
  })),
  pace: stored.pace,
  arriveAt: minutesOf(stored.arrive_at),
  leaveAt: minutesOf(stored.leave_at),
  leftOut: stored.left_out,
})
