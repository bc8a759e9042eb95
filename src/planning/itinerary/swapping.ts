import type { Frame } from './day.ts'
import { framesOf } from './frames.ts'
import type { DayPlan, Item, Itinerary, Setting } from './record.ts'
import { arranged, wantedIn } from './solver.ts'

/**
 * A plan of which two days, counted from 1, have exchanged what there is to do, on hours that keep to every rule where
 * there are such. It is pinned, so that the days stay exchanged when they are solved anew.
 */
export function swapDays(plan: Itinerary, setting: Setting, one: number, other: number): Itinerary {
  const frames = framesOf(setting, plan)
  const withThingsOf = (source: number, day: DayPlan, index: number): DayPlan => {
    const things = (plan.days[source - 1]?.items ?? []).filter(({ kind }) => kind === 'activity')
    const frame = frames[index]
    const items = (frame && arrangedAnew(frame, things, plan, setting)) ?? asTheyStand(day.items, things)
    return { ...day, items: items.map((item) => (item.kind === 'activity' ? { ...item, pinned: true } : item)) }
  }
  const days = plan.days.map((day, index): DayPlan => {
    if (index === one - 1) return withThingsOf(other, day, index)
    return index === other - 1 ? withThingsOf(one, day, index) : day
  })
  return { ...plan, days }
}

/** Keeps the hours that were pinned, or gives them up where the day has none for them. */
function arrangedAnew(frame: Frame, things: readonly Item[], plan: Itinerary, setting: Setting): Item[] | null {
  const wanted = wantedIn(things, setting)
  if (wanted === null) return null
  const anyHour = wanted.map(({ activity }) => ({ activity, at: null }))
  return arranged(frame, wanted, setting, plan) ?? arranged(frame, anyHour, setting, plan)
}

/** What fits into no order keeps its hours, and the rules say what is wrong with it. */
const asTheyStand = (items: readonly Item[], things: readonly Item[]): Item[] =>
  [...items.filter(({ kind }) => kind !== 'activity' && kind !== 'free'), ...things].sort(
    (first, second) => first.start - second.start,
  )
