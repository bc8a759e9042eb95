import { z } from '@hono/zod-openapi'
import { areaSchema, cautionKinds, highlightSchema } from '../../destinations/facts.ts'
import { money } from '../../http/wire.ts'
import { budgetPer, budgetSpans, means } from '../../model/wishes.ts'
import type { Span } from '../budget/record.ts'
import type { Breakdown } from '../budget/rules.ts'
import { budgetLines } from '../budget/rules.ts'
import type { Briefing } from '../briefing/record.ts'
import { choiceKeys } from '../choices/keys.ts'
import { itinerary, itineraryOnWire } from '../itinerary/schema.ts'
import { paces } from '../itinerary/record.ts'
import { stage } from '../schema.ts'
import type { PlanningStage } from '../stages.ts'
import { suggestedStages } from '../suggestions/record.ts'
import { misfitsIn } from './misfits.ts'
import type { Option } from './options.ts'
import { optionsAt } from './options.ts'
import { missingFacts } from './record.ts'

const span = z.object({ least: money, most: money, currency: z.string() })

export const breakdown = z.object({
  currency: z.string(),
  lines: z.array(z.object({ line: z.enum(budgetLines), least: money, most: money })),
  total: z.object({ least: money, most: money }),
  budget: money.nullable(),
  wished: z
    .object({
      most: money,
      currency: z.string(),
      per: z.enum(budgetPer),
      span: z.enum(budgetSpans),
    })
    .nullable()
    .openapi({ description: 'How the budget was said where it was not for everybody and all of the trip.' }),
  left: z.object({ least: money, most: money }).nullable(),
})

const verified = z.boolean().openapi({ description: 'Whether it is of the catalogue; a model alone says the others.' })

const option = z.lazy(() =>
  z
    .discriminatedUnion('kind', [
      z.object({
        kind: z.literal('destination'),
        id: z.int().nullable(),
        name: z.string(),
        country: z.string(),
        chosen: z.boolean(),
      }),
      areaSchema.extend({
        kind: z.literal('stay'),
        id: z.string(),
        nightly: span.nullable(),
        for: z.array(z.string()),
        against: z.array(z.string()),
        chosen: z.boolean(),
        verified,
      }),
      z.object({
        kind: z.literal('journey'),
        id: z.string(),
        means: z.enum(means),
        from: z.string(),
        to: z.string(),
        to_name: z.string().nullable().openapi({ description: 'The name of the airport; null for a place.' }),
        hours: z.number(),
        kilometres: z.number(),
        transfer_hours: z.number(),
        price: span,
        notes: z.array(z.string()),
        chosen: z.boolean(),
      }),
      highlightSchema.omit({ kind: true, cost: true }).extend({
        kind: z.literal('activity'),
        category: highlightSchema.shape.kind,
        id: z.string(),
        cost: money.nullable(),
        fits: z.boolean(),
        against: z.array(z.string()),
        chosen: z.boolean(),
        verified,
      }),
      z.object({
        kind: z.literal('itinerary'),
        id: z.enum(paces),
        activities: z.int(),
        cost: money,
        itinerary,
        chosen: z.boolean(),
      }),
      z.object({ kind: z.literal('budget'), breakdown: breakdown.nullable() }),
      z.object({ kind: z.literal('packing'), items: z.array(z.string()) }),
      z.object({
        kind: z.literal('cautions'),
        items: z.array(z.object({ kind: z.enum(cautionKinds), advice: z.string() })),
      }),
      z.object({ kind: z.literal('open'), items: z.array(z.string()) }),
    ])
    .openapi('PlanningOption'),
)

const missing = z.enum(missingFacts)

export const optionsQuery = z.object({ stage: stage.optional() })

export const suggestedStageMessage = `A model adds to these stages alone: ${suggestedStages.join(', ')}.`
const suggestedStage = z.enum(suggestedStages, suggestedStageMessage)
export const suggestionsQuery = z.object({ stage: suggestedStage.optional() })

export const optionsAnswer = z.lazy(() =>
  z
    .object({
      stage,
      options: z.array(option),
      choice: z.unknown().openapi({ description: 'What has been chosen at this stage, or null.' }),
      missing: z.array(missing).openapi({ description: 'What is not known yet and would help.' }),
      misfits: z
        .array(z.object({ key: z.enum(choiceKeys), message: z.string() }))
        .openapi({ description: 'Choices that do not fit the trip any more.' }),
    })
    .openapi('PlanningOptions'),
)

export function optionsOnWire(briefing: Briefing, stage: PlanningStage): z.infer<typeof optionsAnswer> {
  const { options, choice, missing } = optionsAt(briefing, stage)
  return { stage, options: options.map(optionOnWire), choice, missing, misfits: misfitsIn(briefing) }
}

const inDollars = ({ least, most }: Span): z.infer<typeof span> => ({
  least: least.toFixed(2),
  most: most.toFixed(2),
  currency: 'USD',
})

function optionOnWire(one: Option): z.infer<typeof option> {
  switch (one.kind) {
    case 'stay': {
      const { nightly, ...area } = one.option
      return { kind: 'stay', ...area, nightly: nightly === null ? null : inDollars(nightly) }
    }
    case 'journey':
      return { kind: 'journey', ...one.option, price: inDollars(one.option.price) }
    case 'activity': {
      const { kind: category, cost, ...rest } = one.option
      return { ...rest, kind: 'activity', category, cost: cost === null ? null : cost.toFixed(2) }
    }
    case 'itinerary': {
      const { id, plan, broken, chosen } = one
      const items = plan.days.flatMap((day) => day.items)
      const activities = items.filter(({ kind }) => kind === 'activity')
      const cost = activities.reduce((sum, item) => sum + (item.cost ?? 0), 0)
      return {
        kind: 'itinerary',
        id,
        activities: activities.length,
        cost: cost.toFixed(2),
        itinerary: itineraryOnWire(plan, broken),
        chosen,
      }
    }
    case 'budget':
      return { kind: 'budget', breakdown: one.breakdown === null ? null : breakdownOnWire(one.breakdown) }
    case 'destination':
    case 'packing':
    case 'cautions':
    case 'open':
      return one
  }
}

const exact = ({ least, most }: Span) => ({ least: least.toFixed(2), most: most.toFixed(2) })

export const breakdownOnWire = ({
  currency,
  lines,
  total,
  budget,
  wished,
  left,
}: Breakdown): z.infer<typeof breakdown> => ({
  currency,
  lines: lines.map(({ line, ...amounts }) => ({ line, ...exact(amounts) })),
  total: exact(total),
  budget: budget === null ? null : budget.toFixed(2),
  wished: wished === null ? null : { ...wished, most: wished.most.toFixed(2) },
  left: left === null ? null : exact(left),
})
