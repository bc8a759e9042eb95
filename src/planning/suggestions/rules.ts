import { kilometresBetween, type Position, positionOf } from '../../destinations/ranking/distance.ts'
import type { Area, Highlight } from '../../destinations/facts.ts'
import type { Suggestion } from '../../model/model.ts'
import type { Briefing, CataloguePlace, PlannedDestination } from '../briefing/record.ts'
import { activityId } from '../itinerary/setting.ts'
import type { Suggestions } from './record.ts'

/** As far from a destination as anything of the catalogue's own. */
const reach = 160

/** What was suggested for this destination; null when nothing was. */
export function suggestedFor(choices: Briefing['choices'], place: { id: number } | null): Suggestions | null {
  const suggestions = choices.suggested_options
  return suggestions !== undefined && suggestions.destination_id === place?.id ? suggestions : null
}

/** A destination with what was suggested for it, which comes last. */
export const withSuggested = (place: CataloguePlace, suggestions: Suggestions | null): PlannedDestination => ({
  ...place,
  areas: marked(place.areas, suggestions?.areas ?? []),
  highlights: marked(place.highlights, suggestions?.activities ?? []),
})

/** A destination as the catalogue alone has it. */
export const withoutSuggested = (destination: PlannedDestination): CataloguePlace => ({
  ...destination,
  areas: destination.areas.filter(({ verified }) => verified),
  highlights: destination.highlights.filter(({ verified }) => verified),
})

function marked<Thing extends { name: string }>(known: readonly Thing[], suggested: readonly Thing[]) {
  return [
    ...known.map((one) => ({ ...one, verified: true })),
    ...unknown(suggested, known).map((one) => ({ ...one, verified: false })),
  ]
}

/** What a model says, as far as it can be: new to us, told once, and within reach of the place. */
export function credible(
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
