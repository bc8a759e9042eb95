import type { PlanRule } from '../../model/plan/record.ts'
import type { HighlightKind } from '../../destinations/facts.ts'
import type { Activity, Pace, Setting } from './record.ts'

type Party = Pick<Setting, 'hasMinors' | 'hasSmallChildren' | 'isStepFree'>

/** Which rules an activity breaks whenever it is done in this month by this party. */
export function misfitsOf(
  activity: Pick<Activity, 'months' | 'effort' | 'suits' | 'kind'>,
  month: number,
  party: Party,
): PlanRule[] {
  const { months, effort, suits, kind } = activity
  const isForAdults = suits.includes('adults_only') || kind === 'nightlife'
  return [
    ...(months.length > 0 && !months.includes(month) ? ['season' as const] : []),
    ...(party.hasMinors && isForAdults ? ['adults_only' as const] : []),
    ...(party.hasSmallChildren && (effort === 'hard' || !suits.includes('small_children'))
      ? ['small_children' as const]
      : []),
    ...(party.isStepFree && !suits.includes('step_free') ? ['step_free' as const] : []),
  ]
}

const hour = 60

/** Minutes between which something can be done, as is usual all over the world; in the open, by the light of most days. */
export function openingOf({ kind, indoors }: Pick<Activity, 'kind' | 'indoors'>): { from: number; to: number } {
  switch (kind) {
    case 'nightlife':
      return { from: 20 * hour, to: 24 * hour - 1 }
    case 'show':
      return { from: 14 * hour, to: 23 * hour }
    case 'food':
      return { from: 11 * hour, to: 22 * hour }
    case 'museum':
    case 'religious':
    case 'tour':
      return { from: 9 * hour, to: 18 * hour }
    case 'sight':
      return { from: 9 * hour, to: indoors ? 20 * hour : 19 * hour }
    case 'garden':
    case 'theme_park':
    case 'wellness':
      return { from: 9 * hour, to: 20 * hour }
    case 'market':
    case 'neighbourhood':
      return { from: 8 * hour, to: 21 * hour }
    case 'swim':
    case 'dive':
    case 'snorkel':
    case 'surf':
    case 'sail':
    case 'snow':
    case 'hike':
    case 'beach':
    case 'adventure':
      return { from: 7 * hour, to: 19 * hour }
    case 'viewpoint':
    case 'walk':
    case 'boat':
    case 'wildlife':
    case 'park':
    case 'day_trip':
    case 'sport':
    case 'drive':
      return { from: 7 * hour, to: 20 * hour }
  }
}

/** How much a day may hold at each pace: things to do, minutes of them, and when the day begins. */
export const limits: Record<Pace, { most: number; minutes: number; from: number }> = {
  relaxed: { most: 2, minutes: 6 * hour, from: 9 * hour + 30 },
  balanced: { most: 3, minutes: 8 * hour, from: 9 * hour },
  packed: { most: 4, minutes: 10 * hour, from: 8 * hour + 30 },
}

const lastMinute = 23 * hour
const lastMinuteWithSmallChildren = 20 * hour + 30

/** When a day ends for this party. */
export const dayEnd = (setting: Setting): number =>
  setting.hasSmallChildren ? lastMinuteWithSmallChildren : lastMinute

/** One long thing to do may fill a day at any pace. */
export const mostMinutes = (pace: Pace, activities: number): number =>
  activities <= 1 ? 12 * hour : limits[pace].minutes

/** After a journey this long, the first day is for resting. */
export const longJourneyHours = 6
export const restMinutes = 2 * hour

/** From this daytime high on, nobody exerts themselves outdoors at noon. */
const hotFrom = 33
export const noon = { from: 12 * hour, to: 16 * hour }

export const isHot = ({ monthlyHigh }: Setting, month: number): boolean => (monthlyHigh?.[month - 1] ?? 0) >= hotFrom

const waterKinds: readonly HighlightKind[] = ['swim', 'dive', 'snorkel', 'beach', 'surf', 'sail', 'boat']

/** Whether it must not be done at noon of a hot day; what takes longer than the cool hours cannot avoid it. */
export const isHeatSensitive = ({ indoors, effort, kind, hours }: Activity): boolean =>
  !indoors && effort !== 'easy' && !waterKinds.includes(kind) && hours <= 4

/** Between what is done and the time it is done: `reef-dive--2`. */
export const repeatMark = '--'

/** What it is that is done, whichever time it is. */
export const firstOf = (id: string): string => id.split(repeatMark)[0] ?? id

/** A dear day may cost so many times what a day may on average, if the others make up for it. */
export const dearDay = 3

/** In a month with so many days of rain, every third day has something indoors. */
const wetFrom = 15

export const isWet = ({ wetDays }: Setting, month: number): boolean => (wetDays?.[month - 1] ?? 0) >= wetFrom
