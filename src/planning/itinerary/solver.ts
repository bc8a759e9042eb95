import { dearDay, firstOf, isWet, misfitsOf, repeatMark } from './fitness.ts'
import { type Frame, plainItem, schedule, type Wanted, withOneMore } from './day.ts'
import { framesOf } from './frames.ts'
import type { Activity, DayPlan, Item, Itinerary, Setting, Terms } from './record.ts'
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
const longestFree = 3 * 60
/** What is left of a day from here on needs no plan. */
const eveningFrom = 18 * 60
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
  const order = nextFor(frame, there, [activity], setting, plan, money)?.order
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
  let remaining = new Set(left)
  // First an even share for each day, then what fitted into none of them, then what one came for once more.
  for (const round of ['share', 'rest', 'again'] as const) {
    if (round === 'again') remaining = new Set(repeatsOf(terms, wanted, indexes))
    indexes.forEach((index, position) => {
      const frame = frames[index]
      const day = wanted[index]
      if (frame === undefined || day === undefined) return
      const room = roomIn(round, frame, shareOf(position, indexes.length, left.length))
      while (day.length < room) {
        const elsewhere = wanted.reduce((sum, other) => sum + (other === day ? 0 : costOf(other, setting)), spent)
        const next = nextFor(frame, day, [...remaining], setting, terms, moneyFor(setting, frames.length, elsewhere))
        if (next === null) break
        day.splice(0, day.length, ...next.order)
        remaining = new Set([...remaining].filter((activity) => activity !== next.activity))
      }
    })
  }
  return frames.map((frame, index) => itemsOf(frame, wanted[index] ?? [], setting, terms))
}

/** Free time is spent in one area after the other, so that days differ. */
function whereabouts({ areas, place }: Setting, { number }: Frame): string {
  return areas.length === 0 ? place : (areas[number % areas.length] ?? place)
}

const roomIn = (round: 'share' | 'rest' | 'again', { most }: Frame, share: number): number =>
  round === 'share' ? Math.min(most, share) : round === 'rest' ? most : 1

/** What one came for and may do on another day: once more for each day that has nothing. */
function repeatsOf({ leftOut }: Terms, wanted: readonly Wanted[][], indexes: readonly number[]): Activity[] {
  const empty = indexes.filter((index) => wanted[index]?.length === 0).length
  const done = wanted.flat().map(({ activity }) => activity)
  const again = done.filter((activity) => activity.isRepeatable)
  const taken = new Set([...leftOut, ...done.map(({ id }) => id)])
  // Half of all days at the most: nobody goes to one beach for a week.
  const times = Math.ceil(wanted.length / 2) - 1
  return Array.from({ length: Math.min(empty, again.length * times) }, (_, index): Activity[] => {
    const one = again[index % again.length]
    const time = Math.floor(index / again.length) + 2
    return one === undefined ? [] : [{ ...one, id: `${firstOf(one.id)}${repeatMark}${time}`, isChosen: false }]
  })
    .flat()
    .filter(({ id }) => !taken.has(id))
}

/** So many of all things to do belong to a day, when they are spread evenly and the first days come first. */
const shareOf = (position: number, days: number, activities: number): number =>
  Math.ceil(((position + 1) * activities) / days) - Math.ceil((position * activities) / days)

/** The best of what remains that still fits into a day, and the order of the day with it. */
function nextFor(
  frame: Frame,
  day: readonly Wanted[],
  remaining: Activity[],
  setting: Setting,
  terms: Terms,
  money: number,
) {
  const spent = costOf(day, setting)
  const isAffordable = ({ cost }: Activity) => spent + (cost ?? 0) * setting.people <= money
  const fitting = remaining
    .filter((activity) => isAffordable(activity) && misfitsOf(activity, frame.month, setting).length === 0)
    .map((activity) => ({ activity, worth: worthOf(activity, frame, day, setting) }))
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

function worthOf(activity: Activity, frame: Frame, day: readonly Wanted[], setting: Setting): number {
  const chosen = activity.isChosen ? 100 : 0
  const weather = isWet(setting, frame.month) && activity.indoors ? indoorsWhenWet : 0
  const others = day.map(({ activity: other }) => wayMinutes(other, activity))
  const isFar = others.some((minutes) => minutes > nearMinutes)
  const variety = day.some(({ activity: other }) => other.kind === activity.kind) ? -3 : 0
  return chosen + activity.score + weather + variety - (isFar ? farPenalty : 0)
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

/** Says where a day has hours of its own: the longest stretch of it, when it is long. */
function withFreeTime(frame: Frame, items: Item[], setting: Setting): Item[] {
  const occupied = [...items.filter(({ start, end }) => end > frame.from && start < frame.to)]
  const evening = Math.max(frame.from, Math.min(frame.to, eveningFrom))
  const edges = [
    { start: frame.from, end: frame.from },
    ...occupied.sort((one, other) => one.start - other.start).filter(({ start }) => start < evening),
    { start: evening, end: evening },
  ]
  let longest = { start: 0, end: 0 }
  let reached = frame.from
  for (const { start, end } of edges) {
    if (start - reached > longest.end - longest.start) longest = { start: reached, end: start }
    reached = Math.max(reached, end)
  }
  const until = Math.min(longest.end, longest.start + 5 * 60)
  if (until - longest.start < longestFree) return items
  const start = Math.ceil((longest.start + 15) / 15) * 15
  const free = plainItem(`free-${frame.number}`, 'free', `Free time: ${whereabouts(setting, frame)}`, start, until - 15)
  return [...items, free].sort((one, other) => one.start - other.start)
}
