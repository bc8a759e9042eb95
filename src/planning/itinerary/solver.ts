import { dearDay, firstOf, isWet, misfitsOf } from './fitness.ts'
import { type Frame, plainItem, schedule, type Wanted, withOneMore } from './day.ts'
import { framesOf } from './frames.ts'
import { withFreeTime } from './free-time.ts'
import type { Activity, DayPlan, Item, Itinerary, Setting, Terms } from './record.ts'
import { repeatsFor } from './repeats.ts'
import { wayMinutes } from './ways.ts'

/** What has to stay where it is: the day counts from 1; null minutes leave the hour to the solver. */
export interface Pin {
  id: string
  day: number
  at: number | null
}

/** Further away than this, a thing to do starts a day of its own rather than joining one. */
const nearMinutes = 45
const farPenalty = 12
/** Weather counts as much as a strong wish. */
const indoorsWhenWet = 6
/** From here down, it is something that was refused. */
const unwanted = -20

/**
 * Puts what was chosen, then the best of what remains, on the days and hours of a trip. It keeps to every rule; what is
 * chosen and fits nowhere is left out, and `verify` says so. The same input gives the same plan.
 */
export function solve(setting: Setting, terms: Terms, pins: readonly Pin[] = []): Itinerary {
  const frames = framesOf(setting, terms)
  const days = fill(
    setting,
    terms,
    frames,
    pins,
    frames.map((_, index) => index),
  )
  return { ...terms, days: days.map((items, index) => ({ date: setting.days[index]?.date ?? null, items })) }
}

/** Solves one day of a plan anew, from what no other day has. */
export function solveDay(plan: Itinerary, setting: Setting, number: number): Itinerary {
  const elsewhere = new Set(
    plan.days.flatMap(({ items }, index) => (index === number - 1 ? [] : items.map(({ id }) => id))),
  )
  const left = { ...setting, activities: setting.activities.filter(({ id }) => !elsewhere.has(id)) }
  const pins = pinsOf(plan).filter(({ day }) => day === number)
  const frames = framesOf(setting, plan)
  const spent = costOfItems(plan.days.filter((_, index) => index !== number - 1))
  const solved = fill(left, plan, frames, pins, [number - 1], spent)
  return {
    ...plan,
    days: plan.days.map((day, index): DayPlan => (index === number - 1 ? { ...day, items: solved[index] ?? [] } : day)),
  }
}

/** A day with one thing more, on hours that keep to every rule; null when there is no room for it. */
export function withRoomFor(activity: Activity, plan: Itinerary, setting: Setting, number: number): Item[] | null {
  const frame = framesOf(setting, plan)[number - 1]
  const there = wantedIn(plan.days[number - 1]?.items ?? [], setting)
  if (frame === undefined || there === null) return null
  const elsewhere = costOfItems(plan.days.filter((_, index) => index !== number - 1))
  const money = moneyFor(setting, plan.days.length, elsewhere)
  const order = nextFor(frame, { day: there, beside: [] }, [activity], setting, plan, money)?.order
  return order === undefined ? null : itemsOf(frame, order, setting, plan)
}

/** What there is to do among these items, as it can be put on hours anew; null when something of it is not known. */
export function wantedIn(items: readonly Item[], setting: Setting): Wanted[] | null {
  const byId = new Map(setting.activities.map((one) => [one.id, one]))
  const activities = items.filter(({ kind }) => kind === 'activity')
  const known = activities.flatMap(({ id, start, pinned }): Wanted[] => {
    const activity = byId.get(firstOf(id))
    return activity === undefined ? [] : [{ activity: { ...activity, id }, at: pinned ? start : null }]
  })
  return known.length < activities.length ? null : known
}

/** What is pinned in a plan. */
export const pinsOf = (plan: Itinerary): Pin[] =>
  plan.days.flatMap(({ items }, index) =>
    items
      .filter(({ kind, pinned }) => pinned && kind === 'activity')
      .map(({ id, start }) => ({ id, day: index + 1, at: start })),
  )

function fill(
  setting: Setting,
  terms: Terms,
  frames: Frame[],
  pins: readonly Pin[],
  indexes: number[],
  spent = 0,
): Item[][] {
  const byId = new Map(setting.activities.map((activity) => [activity.id, activity]))
  const wanted = frames.map((): Wanted[] => [])
  const pinned = new Set<string>()
  for (const { id, day, at } of [...pins].sort((one, other) => (one.at ?? 0) - (other.at ?? 0))) {
    const activity = byId.get(firstOf(id))
    if (activity === undefined || wanted[day - 1] === undefined || pinned.has(id)) continue
    pinned.add(id)
    wanted[day - 1]?.push({ activity: { ...activity, id }, at })
  }
  const isLeft = ({ id, score, isChosen }: Activity) =>
    !pinned.has(id) && (isChosen || (score > unwanted && !terms.leftOut.includes(id)))
  const left = setting.activities.filter(isLeft)
  let remaining = left
  const put = (index: number, most: number, from: readonly Activity[]) => {
    const frame = frames[index]
    const day = wanted[index]
    if (frame === undefined || day === undefined) return
    const beside = [wanted[index - 1] ?? [], wanted[index + 1] ?? []].flat()
    while (day.length < Math.min(most, frame.most)) {
      const elsewhere = wanted.reduce((sum, other) => sum + (other === day ? 0 : costOf(other, setting)), spent)
      const money = moneyFor(setting, frames.length, elsewhere)
      const next = nextFor(frame, { day, beside }, from.filter(isNotIn(day)), setting, terms, money)
      if (next === null) break
      day.splice(0, day.length, ...next.order)
    }
    remaining = remaining.filter(isNotIn(day))
  }
  // First an even share for each day, then what fitted into none of them, then what one came for once more.
  indexes.forEach((index, position) => {
    put(index, shareOf(position, indexes.length, left.length), remaining)
  })
  for (const index of indexes) put(index, Infinity, remaining)
  for (const index of indexes.filter((one) => wanted[one]?.length === 0)) {
    const done = wanted.map((day) => day.map(({ activity }) => activity))
    put(index, 1, repeatsFor(index, done, terms.leftOut))
  }
  return frames.map((frame, index) => itemsOf(frame, wanted[index] ?? [], setting, terms))
}

const isNotIn =
  (day: readonly Wanted[]) =>
  ({ id }: Activity): boolean =>
    day.every(({ activity }) => activity.id !== id)

/** So many of all things to do belong to a day, when they are spread evenly and the first days come first. */
const shareOf = (position: number, days: number, activities: number): number =>
  Math.ceil(((position + 1) * activities) / days) - Math.ceil((position * activities) / days)

/** The best of what remains that still fits into a day, and the order of the day with it. */
function nextFor(
  frame: Frame,
  { day, beside }: { day: readonly Wanted[]; beside: readonly Wanted[] },
  remaining: readonly Activity[],
  setting: Setting,
  terms: Terms,
  money: number,
) {
  const spent = costOf(day, setting)
  const isAffordable = ({ cost }: Activity) => spent + (cost ?? 0) * setting.people <= money
  const fitting = remaining
    .filter((activity) => isAffordable(activity) && misfitsOf(activity, frame.month, setting).length === 0)
    .map((activity) => ({ activity, worth: worthOf(activity, frame, { day, beside }, setting) }))
    .sort((one, other) => other.worth - one.worth || (one.activity.id < other.activity.id ? -1 : 1))
  for (const { activity } of fitting) {
    const order = withOneMore(day, { activity, at: null }).find(
      (attempt) => schedule(frame, attempt, terms.pace, setting) !== null,
    )
    if (order !== undefined) return { activity, order }
  }
  return null
}

const costOfItems = (days: readonly DayPlan[]): number =>
  days.flatMap(({ items }) => items).reduce((sum, { cost }) => sum + (cost ?? 0), 0)

const costOf = (day: readonly Wanted[], { people }: Setting): number =>
  day.reduce((sum, { activity }) => sum + (activity.cost ?? 0) * people, 0)

/** What one day may cost, when the others cost that much. */
const moneyFor = ({ allowance }: Setting, days: number, elsewhere: number): number =>
  allowance === null ? Infinity : Math.min(allowance * dearDay, allowance * days - elsewhere)

function worthOf(
  activity: Activity,
  frame: Frame,
  { day, beside }: { day: readonly Wanted[]; beside: readonly Wanted[] },
  setting: Setting,
): number {
  const chosen = activity.isChosen ? 100 : 0
  const weather = isWet(setting, frame.month) && activity.indoors ? indoorsWhenWet : 0
  const others = day.map(({ activity: other }) => wayMinutes(other, activity))
  const isFar = others.some((minutes) => minutes > nearMinutes)
  const isAlike = ({ activity: other }: Wanted) => other.kind === activity.kind
  const sameness = day.some(isAlike) || beside.some(isAlike) ? 3 : 0
  return chosen + activity.score + weather - sameness - (isFar ? farPenalty : 0)
}

const itemsOf = (frame: Frame, wanted: readonly Wanted[], setting: Setting, terms: Terms): Item[] =>
  arranged(frame, wanted, setting, terms) ?? withFreeTime(frame, forced(frame, wanted, setting, terms), setting)

/** A whole day with these things to do, in this order; null when they do not fit into it. */
export function arranged(frame: Frame, wanted: readonly Wanted[], setting: Setting, terms: Terms): Item[] | null {
  const items = schedule(frame, wanted, terms.pace, setting)
  return items === null ? null : withFreeTime(frame, items, setting)
}

// Pins may ask for what no order can keep: they stay where they were put, and the rules say what is wrong with it.
function forced(frame: Frame, wanted: readonly Wanted[], setting: Setting, terms: Terms): Item[] {
  const plain = schedule(frame, [], terms.pace, setting) ?? frame.fixed
  const put = wanted.map(({ activity, at }): Item => {
    const start = Math.min(at ?? frame.from, 24 * 60 - 31)
    const end = Math.min(start + Math.round(activity.hours * 60), 24 * 60 - 1)
    const item = plainItem(activity.id, 'activity', activity.name, start, end)
    const cost = activity.cost === null ? null : activity.cost * setting.people
    return { ...item, cost, latitude: activity.latitude, longitude: activity.longitude, pinned: at !== null }
  })
  return [...plain, ...put].sort((one, other) => one.start - other.start)
}
