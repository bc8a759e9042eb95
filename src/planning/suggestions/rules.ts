import { kilometresBetween, type Position, positionOf } from '../../destinations/ranking/distance.ts'
import type { Area, Highlight } from '../../destinations/facts.ts'
import type { Suggestion } from '../../model/model.ts'
import type { Briefing, PlannedDestination } from '../briefing/record.ts'
import { activityId } from '../itinerary/setting.ts'
import type { Suggestions } from './record.ts'

/** As far from a destination as anything of the catalogue's own. */
const reach = 160

/** What was suggested for this destination; null when nothing was. */
export function suggestedFor({ choices, destination }: Pick<Briefing, 'choices' | 'destination'>): Suggestions | null {
  const suggestions = choices.suggested_options
  return suggestions !== undefined && suggestions.destination_id === destination?.id ? suggestions : null
}

/** A destination with what was suggested for it, which comes last. */
export function withSuggested(destination: PlannedDestination, suggestions: Suggestions | null): PlannedDestination {
  if (suggestions === null) return destination
  return {
    ...destination,
    areas: [...destination.areas, ...unknown(suggestions.areas, destination.areas)],
    highlights: [...destination.highlights, ...unknown(suggestions.activities, destination.highlights)],
  }
}

/** Whether something comes from a model alone, so that nobody has checked it. */
export const isSuggested = (briefing: Pick<Briefing, 'choices' | 'destination'>, name: string): boolean => {
  const suggestions = suggestedFor(briefing)
  return suggestions !== null && [...suggestions.areas, ...suggestions.activities].some((one) => one.name === name)
}

/** What a model says, as far as it can be: new to us, told once, and within reach of the place. */
export function verified(
  destination: PlannedDestination,
  suggestions: readonly Suggestion[],
): { areas: Area[]; activities: Highlight[] } {
  const centre = positionOf(destination)
  const isNear = (one: Position) => centre !== null && kilometresBetween(centre, one) <= reach
  const areas = suggestions.flatMap((one) => (one.of === 'area' && isNear(one.area) ? [one.area] : []))
  const activities = suggestions.flatMap((one) => (one.of === 'activity' && isNear(one.activity) ? [one.activity] : []))
  return { areas: unknown(areas, destination.areas), activities: unknown(activities, destination.highlights) }
}

/** Those whose name is not among the known ones, nor twice among themselves, in whatever spelling. */
function unknown<Thing extends { name: string }>(
  things: readonly Thing[],
  known: readonly { name: string }[],
): Thing[] {
  const names = new Set(known.map(({ name }) => activityId(name)))
  return things.filter(({ name }) => {
    const id = activityId(name)
    if (id === '' || names.has(id)) return false
    names.add(id)
    return true
  })
}
