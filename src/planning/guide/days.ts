import { type Edit, edit } from '../itinerary/editing.ts'
import type { Activity, Itinerary, Setting } from '../itinerary/record.ts'
import { verify } from '../itinerary/rules.ts'
import { type ItineraryOnWire, itineraryOf, itineraryOnWire } from '../itinerary/schema.ts'
import { settingOf } from '../itinerary/setting.ts'
import { pinsOf, solve, withRoomFor } from '../itinerary/solver.ts'
import { type AskedTerms, termsOf } from '../itinerary/terms.ts'
import type { GuideBriefing } from './record.ts'

/** The days planned anew on these terms; what is pinned stays. */
export function plannedAnew(briefing: GuideBriefing, asked: AskedTerms): ItineraryOnWire {
  const setting = settingFor(briefing)
  const { itinerary } = briefing.choices
  const pins = itinerary === undefined ? [] : pinsOf(itineraryOf(itinerary))
  return onWire(solve(setting, termsOf(briefing, asked), pins), setting)
}

const nothing: Edit = { removes: [], moves: [], adds: [], pins: [], swap: null, resolveDay: null }

/** A plan with something changed; null when it has no such item or day. */
export function edited(briefing: GuideBriefing, plan: ItineraryOnWire, change: Partial<Edit>): ItineraryOnWire | null {
  const setting = settingFor(briefing)
  const made = edit(itineraryOf(plan), setting, { ...nothing, ...change })
  return 'days' in made ? onWire(made, setting) : null
}

/** A plan with one thing more to do, on the day that has the most room for it; and that day. */
export function withActivity(
  briefing: GuideBriefing,
  plan: ItineraryOnWire,
  activity: Activity,
): { plan: ItineraryOnWire; day: number } | null {
  const setting = settingFor(briefing)
  const before = itineraryOf(plan)
  const day = roomiest(before, setting, activity)
  const after = edited(briefing, plan, { adds: [{ id: activity.id, day, at: null }] })
  return after === null ? null : { plan: after, day }
}

function roomiest(plan: Itinerary, setting: Setting, activity: Activity): number {
  const numbers = plan.days.map((_, index) => index + 1)
  const fitting = numbers.filter((number) => withRoomFor(activity, plan, setting, number) !== null)
  const load = (number: number) =>
    (plan.days[number - 1]?.items ?? []).reduce(
      (sum, { kind, start, end }) => sum + (kind === 'activity' ? end - start : 0),
      0,
    )
  const [best = 1] = (fitting.length > 0 ? fitting : numbers).toSorted((one, other) => load(one) - load(other))
  return best
}

/** What a plan is made for. */
export function settingFor(briefing: GuideBriefing): Setting {
  const setting = settingOf(briefing)
  if (setting === null) throw new Error('a trip with a destination has a setting')
  return setting
}

const onWire = (plan: Itinerary, setting: Setting): ItineraryOnWire => itineraryOnWire(plan, verify(plan, setting))

/** The day on which something is, counted from 1; 0 when it is on none. */
export const dayWith = ({ days }: ItineraryOnWire, id: string): number =>
  days.findIndex(({ items }) => items.some((item) => item.id === id)) + 1
