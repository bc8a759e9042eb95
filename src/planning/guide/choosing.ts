import { kilometresBetween } from '../../destinations/ranking/distance.ts'
import type { Area, HighlightKind } from '../../destinations/facts.ts'
import type { AreaLike } from '../../model/acts.ts'
import type { Means } from '../../model/wishes.ts'
import type { Activity } from '../itinerary/record.ts'
import { activityOptions } from '../options/activities.ts'
import { everyJourney, type JourneyOption, journeyOptions } from '../options/journey.ts'
import { dayWith, settingFor, withActivity } from './days.ts'
import { namedBy } from './naming.ts'
import type { GuideBriefing, Step } from './record.ts'
import { shownAt } from './showing.ts'

/** Takes what these words name: a way to get there, an area to stay in, or something to do. */
export function picked(briefing: GuideBriefing, words: string): Step {
  const way = everyJourney(briefing).find(({ id }) => id === words)
  if (way !== undefined) return travelIn(briefing, way)
  const { activities } = settingFor(briefing)
  const things = [
    ...briefing.destination.areas.map(({ name }) => ({ name, take: () => stayIn(briefing, name) })),
    ...activities.map((activity) => ({
      name: activity.name,
      kind: activity.kind,
      take: () => withChosen(briefing, activity),
    })),
  ]
  const [one, ...others] = namedBy(things, words)
  if (one === undefined) return { told: { of: 'unknown', name: words, near: suggestions(briefing) } }
  return others.length === 0 ? one.take() : whichOf([one, ...others])
}

export const whichOf = (things: readonly { name: string }[]): Step => ({
  told: { of: 'which', names: things.slice(0, 4).map(({ name }) => name) },
})

/** What fits and is not in the plan yet. */
export function suggestions(briefing: GuideBriefing): string[] {
  const planned = new Set(briefing.choices.itinerary?.days.flatMap(({ items }) => items.map(({ id }) => id)) ?? [])
  return activityOptions(briefing)
    .filter(({ id, fits }) => fits && !planned.has(id))
    .slice(0, 3)
    .map(({ name }) => name)
}

function withChosen(briefing: GuideBriefing, activity: Activity): Step {
  const { itinerary } = briefing.choices
  const chosen = [...new Set([...(briefing.choices.activities ?? []), activity.id])]
  const { name, id: touched } = activity
  if (itinerary === undefined) {
    return { told: { of: 'added', name, day: null }, choices: { activities: chosen }, reaches: 'activities' }
  }
  const there = dayWith(itinerary, touched)
  if (there > 0) return { told: { of: 'already', name, day: there }, choices: { activities: chosen } }
  const added = withActivity({ ...briefing, choices: { ...briefing.choices, activities: chosen } }, itinerary, activity)
  if (added === null) throw new Error('a day of a plan takes what is put into it')
  return {
    told: { of: 'added', name, day: added.day },
    choices: { activities: chosen, itinerary: added.plan },
    touched,
  }
}

const stayIn = ({ choices }: GuideBriefing, name: string): Step => ({
  told: { of: 'picked', what: 'area', name },
  choices: { stay: { ...choices.stay, area: name } },
  reaches: 'accommodation',
})

/** Takes the area that is the most like that, other than the one there is. */
export function areaLike(briefing: GuideBriefing, like: AreaLike): Step {
  const { areas } = briefing.destination
  const others = areas.filter(({ name }) => name !== briefing.choices.stay?.area)
  const [best] = others.toSorted((one, other) => merit(other, like, briefing) - merit(one, like, briefing))
  return best === undefined ? { told: { of: 'areas', areas: [] } } : stayIn(briefing, best.name)
}

const nearby = 1.5
const liveliest: readonly HighlightKind[] = ['nightlife', 'market', 'food', 'show', 'neighbourhood']
const bathing: readonly HighlightKind[] = ['beach', 'swim', 'surf', 'snorkel']

/** How much an area is like that, by what is near it and what it costs. */
function merit(area: Area, like: AreaLike, { destination }: GuideBriefing): number {
  const near = (kinds: readonly HighlightKind[] | null) =>
    destination.highlights.filter(
      (one) => (kinds === null || kinds.includes(one.kind)) && kilometresBetween(one, area) <= nearby,
    ).length
  switch (like) {
    case 'quiet':
      return -near(null) - near(liveliest)
    case 'lively':
      return near(liveliest) * 2 + near(null)
    case 'central':
      return near(null)
    case 'beach': {
      const ways = destination.highlights
        .filter(({ kind }) => bathing.includes(kind))
        .map((one) => kilometresBetween(one, area))
      return ways.length === 0 ? 0 : -Math.min(...ways)
    }
    case 'cheap':
      return -area.price_level
    case 'comfortable':
      return area.price_level
  }
}

/** Takes the first journey by these means. */
export function travelBy(briefing: GuideBriefing, means: readonly Means[]): Step {
  const option = journeyOptions(briefing).find((one) => means.includes(one.means))
  if (option === undefined) {
    return { told: shownAt({ ...briefing, choices: {} }, 'flights'), reaches: 'flights' }
  }
  return travelIn(briefing, option)
}

const travelIn = ({ choices }: GuideBriefing, { id, means, from }: JourneyOption): Step => ({
  told: { of: 'picked_means', means },
  choices: { journey: { ...choices.journey, id, means, from } },
  reaches: 'flights',
})
