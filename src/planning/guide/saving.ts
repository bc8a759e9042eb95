import type { PlanTold } from '../../model/plan/record.ts'
import { levelOf } from '../briefing/rules.ts'
import { totalOf } from '../budget/rules.ts'
import type { Choices } from '../choices/schema.ts'
import { edited } from './days.ts'
import type { GuideBriefing, Step } from './record.ts'

interface Saving {
  choices: Partial<Choices>
  by: Extract<PlanTold, { of: 'cheaper' }>['by']
  name: string
}

/** The one change that saves the most: a cheaper area, less comfort, or without what costs the most. */
export function saved(briefing: GuideBriefing): Step {
  const before = middleOf(briefing)
  const found = [...areaSavings(briefing), ...comfortSavings(briefing), ...activitySavings(briefing)]
    .map((saving) => ({ ...saving, saves: before - middleOf(withChoices(briefing, saving.choices)) }))
    .filter(({ saves }) => saves >= leastSaving)
    .sort((one, other) => other.saves - one.saves)
  const [best] = found
  if (best === undefined) return { told: { of: 'cheapest' } }
  const { by, name, saves, choices } = best
  return { told: { of: 'cheaper', by, name, saved: Math.round(saves) }, choices }
}

const leastSaving = 5

const withChoices = (briefing: GuideBriefing, choices: Partial<Choices>): GuideBriefing => ({
  ...briefing,
  choices: { ...briefing.choices, ...choices },
})

function middleOf(briefing: GuideBriefing): number {
  const total = totalOf(briefing)
  return total === null ? 0 : (total.least + total.most) / 2
}

const areaSavings = ({ destination, choices }: GuideBriefing): Saving[] =>
  destination.areas
    .filter(({ name }) => name !== choices.stay?.area)
    .map(({ name }) => ({ choices: { stay: { ...choices.stay, area: name } }, by: 'area', name }))

function comfortSavings(briefing: GuideBriefing): Saving[] {
  const { stay } = briefing.choices
  const lower = ({ comfortable: 'mid_range', mid_range: 'shoestring', shoestring: null } as const)[levelOf(briefing)]
  return stay === undefined || lower === null
    ? []
    : [{ choices: { stay: { ...stay, level: lower } }, by: 'comfort', name: stay.area }]
}

function activitySavings(briefing: GuideBriefing): Saving[] {
  const { itinerary, activities = [] } = briefing.choices
  if (itinerary === undefined) return []
  return itinerary.days
    .flatMap(({ items }) => items)
    .filter(({ kind, pinned, cost }) => kind === 'activity' && !pinned && Number(cost ?? 0) > 0)
    .flatMap(({ id, title }): Saving[] => {
      const plan = edited(briefing, itinerary, { removes: [id] })
      if (plan === null) return []
      const left = activities.filter((chosen) => chosen !== id)
      return [{ choices: { itinerary: plan, activities: left }, by: 'activity', name: title }]
    })
}
