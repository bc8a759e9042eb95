import { activityItem } from './day.ts'
import type { DayPlan, Item, Itinerary, Setting } from './record.ts'
import { solveDay, withRoomFor } from './solver.ts'
import { swapDays } from './swapping.ts'

/** A change of a plan; days count from 1, times are minutes, and null leaves the hour to us. */
export interface Edit {
  removes: string[]
  moves: { id: string; day: number; at: number | null }[]
  adds: { id: string; day: number; at: number | null }[]
  pins: { id: string; pinned: boolean }[]
  /** Two days of which each gets what the other has to do. */
  swap: { day: number; withDay: number } | null
  resolveDay: number | null
}

/** What of a change cannot be: which item or day there is none of. */
export type Fault = { kind: 'item'; id: string } | { kind: 'day'; day: number } | { kind: 'twice'; id: string }

/** A changed plan, or why there is none: nothing is changed then. */
export function edit(plan: Itinerary, setting: Setting, change: Edit): Itinerary | Fault {
  const days = plan.days.map(({ items }) => items)
  const leftOut = new Set(plan.leftOut)
  // Without an hour, the day is put in order around it; where that breaks a rule, it takes the first gap.
  const put = (item: Item, day: number, at: number | null): Item[] => {
    const there = days[day - 1] ?? []
    const activity = at === null ? setting.activities.find(({ id }) => id === item.id) : undefined
    const now = { ...plan, days: plan.days.map((one, index): DayPlan => ({ ...one, items: days[index] ?? [] })) }
    return (activity && withRoomFor(activity, now, setting, day)) ?? withItem(there, item, at)
  }
  const dayOf = (id: string) => days.findIndex((items) => items.some((item) => item.id === id))
  for (const id of change.removes) {
    const index = dayOf(id)
    if (index < 0) return { kind: 'item', id }
    days[index] = without(days[index], id)
    leftOut.add(id)
  }
  for (const { id, day, at } of change.moves) {
    const index = dayOf(id)
    const item = days[index]?.find((other) => other.id === id)
    if (item === undefined) return { kind: 'item', id }
    if (days[day - 1] === undefined) return { kind: 'day', day }
    days[index] = without(days[index], id)
    days[day - 1] = put(item, day, at)
  }
  for (const { id, day, at } of change.adds) {
    const activity = setting.activities.find((one) => one.id === id)
    if (activity === undefined) return { kind: 'item', id }
    if (dayOf(id) >= 0) return { kind: 'twice', id }
    if (days[day - 1] === undefined) return { kind: 'day', day }
    leftOut.delete(id)
    days[day - 1] = put(activityItem(activity, 0, Math.round(activity.hours * 60), false, setting.people), day, at)
  }
  for (const { id, pinned } of change.pins) {
    const index = dayOf(id)
    if (index < 0) return { kind: 'item', id }
    days[index] = (days[index] ?? []).map((item) => (item.id === id ? { ...item, pinned } : item))
  }
  const made = {
    ...plan,
    leftOut: [...leftOut],
    days: plan.days.map((day, index): DayPlan => ({ ...day, items: days[index] ?? [] })),
  }
  const { swap, resolveDay } = change
  const named = [...(swap === null ? [] : [swap.day, swap.withDay]), ...(resolveDay === null ? [] : [resolveDay])]
  const missing = named.find((day) => days[day - 1] === undefined)
  if (missing !== undefined) return { kind: 'day', day: missing }
  const swapped = swap === null ? made : swapDays(made, setting, swap.day, swap.withDay)
  return resolveDay === null ? swapped : solveDay(swapped, setting, resolveDay)
}

const without = (items: Item[] | undefined, id: string): Item[] => (items ?? []).filter((item) => item.id !== id)

const lastMinute = 24 * 60 - 1
const step = 15

/** Puts an item at this minute, or where a day has the first gap that is long enough; free time makes way. */
function withItem(items: Item[], item: Item, at: number | null): Item[] {
  const length = item.end - item.start
  const start = Math.min(at ?? firstGap(items, length, item.start), lastMinute - length)
  const put = { ...item, start: Math.max(0, start), end: Math.max(0, start) + length }
  const others = items.filter(({ kind, start: from, end }) => kind !== 'free' || end <= put.start || from >= put.end)
  return [...others, put].sort((one, other) => one.start - other.start)
}

function firstGap(items: Item[], length: number, preferred: number): number {
  const firm = items.filter(({ kind }) => kind !== 'free')
  const isFree = (start: number) =>
    !firm.some((other) => start < other.end + step && start + length + step > other.start)
  const starts = Array.from({ length: 13 * (60 / step) }, (_, index) => 9 * 60 + index * step)
  const usual = preferred >= 9 * 60 && isFree(preferred) ? preferred : undefined
  return usual ?? starts.find((start) => start + length <= 22 * 60 && isFree(start)) ?? 9 * 60
}
