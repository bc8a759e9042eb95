import { type ChoiceKey, choiceKeys } from '../choices/keys.ts'
import type { Choices } from '../choices/schema.ts'
import type { GuideBriefing, Step } from './record.ts'

/** A session holds 64 KiB as PostgreSQL writes them, with a blank after each comma and colon. */
const mostBytes = 56 * 1024

/**
 * A change of choices with what they were before it, so that it can be taken back as long as nothing else changes; without
 * it where the session has no room for both.
 */
export function withUndo({ choices }: Pick<GuideBriefing, 'choices'>, changed: Partial<Choices>): Partial<Choices> {
  const keys = choiceKeys.filter((key) => key in changed)
  if (keys.length === 0 || 'last_change' in changed) return changed
  const last_change = Object.fromEntries(keys.map((key) => [key, choices[key] ?? null]))
  const hasRoom = bytesOf({ ...choices, ...changed, last_change }) <= mostBytes
  return { ...changed, last_change: hasRoom ? last_change : undefined }
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

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
