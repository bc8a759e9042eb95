import { type ChoiceKey, choiceKeys } from '../choices/keys.ts'
import type { Choices } from '../choices/schema.ts'
import type { GuideBriefing, Step } from './record.ts'

/** A change of choices with what they were before it, so that it can be taken back as long as nothing else changes. */
export function withUndo({ choices }: GuideBriefing, changed: Partial<Choices>): Partial<Choices> {
  const keys = choiceKeys.filter((key) => key in changed)
  return keys.length === 0 || 'last_change' in changed
    ? changed
    : { ...changed, last_change: Object.fromEntries(keys.map((key) => [key, choices[key] ?? null])) }
}

/** Sets the choices back to what they were before the last change. */
export function undone({ choices: { last_change: before } }: GuideBriefing): Step {
  if (before === undefined) return { told: { of: 'nothing_to_undo' } }
  return { told: { of: 'undone' }, choices: { ...restored(before), last_change: undefined } }
}

/** What was not chosen before is taken out again. */
const restored = (before: NonNullable<Choices['last_change']>): Partial<Pick<Choices, ChoiceKey>> => ({
  ...(before.stay === undefined ? {} : { stay: before.stay ?? undefined }),
  ...(before.journey === undefined ? {} : { journey: before.journey ?? undefined }),
  ...(before.activities === undefined ? {} : { activities: before.activities ?? undefined }),
  ...(before.itinerary === undefined ? {} : { itinerary: before.itinerary ?? undefined }),
})
