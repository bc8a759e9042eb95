import type { PlanRule } from '../../model/plan/record.ts'
import type { Highlight } from '../../destinations/facts.ts'
import type { Verified } from '../../destinations/suggested.ts'
import type { Briefing } from '../briefing/record.ts'
import { misfitsOf } from '../itinerary/fitness.ts'
import type { Activity, Setting } from '../itinerary/record.ts'
import { sentenceOf } from '../itinerary/sentences.ts'
import { settingOf } from '../itinerary/setting.ts'

export interface ActivityOption extends Omit<Highlight, 'cost'>, Verified {
  id: string
  /** US dollars for everybody; null when unknown. */
  cost: number | null
  fits: boolean
  /** Why it does not fit. */
  against: string[]
  chosen: boolean
}

/** What there is to do, what suits this party and season first. */
export function activityOptions(briefing: Briefing): ActivityOption[] {
  const setting = settingOf(briefing)
  if (setting === null) return []
  return setting.activities
    .toSorted((one, other) => other.score - one.score)
    .map(({ isChosen, ...scored }): ActivityOption => {
      const activity = withoutScore(scored)
      const broken = misfitsInTrip(activity, setting)
      const isTooDear = setting.allowance !== null && (activity.cost ?? 0) * setting.people > setting.allowance
      return {
        ...activity,
        cost: activity.cost === null ? null : activity.cost * setting.people,
        fits: broken.length === 0 && !isTooDear,
        against: [
          ...broken.map((rule) => sentenceOf(rule, activity.name)),
          ...(isTooDear ? [`${activity.name} costs more than your budget allows for a day.`] : []),
        ],
        chosen: isChosen,
      }
    })
    .toSorted((one, other) => Number(other.fits) - Number(one.fits))
}

function withoutScore({
  id,
  name,
  kind,
  hours,
  cost,
  latitude,
  longitude,
  indoors,
  effort,
  suits,
  for_children,
  months,
  verified,
}: Omit<Activity, 'isChosen' | 'isRepeatable' | 'score'>) {
  return { id, name, kind, hours, cost, latitude, longitude, indoors, effort, suits, for_children, months, verified }
}

/** The rules that something breaks on every day of the trip. */
export function misfitsInTrip(
  activity: Pick<Highlight, 'months' | 'effort' | 'suits' | 'kind'>,
  setting: Setting,
): PlanRule[] {
  const months = [...new Set(setting.days.map(({ month }) => month))]
  const [first = [], ...others] = months.map((month) => misfitsOf(activity, month, setting))
  return others.some((rules) => rules.length === 0) ? [] : first
}
