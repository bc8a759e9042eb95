import { positionOf } from '../../destinations/ranking/distance.ts'
import { dayEnd, isHeatSensitive, isHot, mostMinutes, noon, openingOf } from './fitness.ts'
import { isFed, type Meal, mealWindow, meals } from './meals.ts'
import type { Activity, Item, Pace, Setting } from './record.ts'
import { wayMinutes } from './ways.ts'

/** What frames a day: what is fixed in it, and between when there is room for more. */
export interface Frame {
  number: number
  month: number
  from: number
  to: number
  /** The journey, the bed, rest. */
  fixed: Item[]
  /** Whether there is time for it, so that it has to be somewhere. */
  lunch: boolean
  dinner: boolean
  /** Until when a meal may take, and how many things to do there may be. */
  lastMeal: number
  most: number
  /** After a long journey: nothing strenuous. */
  isGentle: boolean
}

/** Something to do, and when it has to begin where that is pinned. */
export interface Wanted {
  activity: Activity
  at: number | null
}

/**
 * Puts things to do on the hours of a day in this order, with meals between them. Null when they do not fit. It keeps to
 * every rule about a single day but the budget.
 */
export function schedule(frame: Frame, wanted: readonly Wanted[], pace: Pace, setting: Setting): Item[] | null {
  const minutes = wanted.reduce((sum, { activity }) => sum + activity.hours * 60, 0)
  if (wanted.length > frame.most || minutes > mostMinutes(pace, wanted.length)) return null
  if (wanted.filter(({ activity }) => activity.effort === 'hard').length > 1) return null
  if (frame.isGentle && wanted.some(({ activity }) => activity.effort === 'hard')) return null
  const clock = new Clock(frame, setting)
  for (const one of wanted) if (!clock.place(one)) return null
  return clock.finish()
}

class Clock {
  readonly #frame: Frame
  readonly #setting: Setting
  readonly #items: Item[] = []
  #now: number
  #where: { latitude: number; longitude: number } | null = null
  #open: Meal[]

  constructor(frame: Frame, setting: Setting) {
    this.#frame = frame
    this.#setting = setting
    this.#now = frame.from
    this.#open = (['lunch', 'dinner'] as const).filter((meal) => frame[meal])
  }

  place({ activity, at }: Wanted): boolean {
    const length = Math.round(activity.hours * 60)
    const first = this.#startOf(activity, at, length)
    if (first === null) return false
    const [meal] = this.#open
    if (meal !== undefined && !this.#feeds(meal, activity, first, length)) {
      const window = mealWindow(meal, this.#setting)
      if (first + length > window.to) {
        if (!this.#eat(meal)) return false
        return this.place({ activity, at })
      }
    }
    this.#open = this.#open.filter((open) => !this.#feeds(open, activity, first, length))
    this.#items.push(activityItem(activity, first, length, at !== null, this.#setting.people))
    this.#now = first + length
    this.#where = positionOf(activity)
    return true
  }

  finish(): Item[] | null {
    for (const meal of [...this.#open]) if (!this.#eat(meal)) return null
    return [...this.#frame.fixed, ...this.#items].sort((one, other) => one.start - other.start)
  }

  #startOf(activity: Activity, at: number | null, length: number): number | null {
    const { from, to } = openingOf(activity)
    const position = positionOf(activity)
    const way = this.#where === null || position === null ? 0 : wayMinutes(this.#where, position)
    const earliest = this.#now + way
    if (at !== null) return earliest <= at && at + length <= this.#frame.to ? at : null
    let start = Math.ceil(Math.max(earliest, from) / 15) * 15
    if (isHot(this.#setting, this.#frame.month) && isHeatSensitive(activity)) {
      if (start < noon.to && start + length > noon.from) start = noon.to
    }
    const end = start + length
    return end <= Math.min(to, this.#frame.to, dayEnd(this.#setting)) ? start : null
  }

  #feeds(meal: Meal, activity: Activity, start: number, length: number): boolean {
    const item = { kind: 'activity' as const, start, end: start + length }
    return isFed(meal, item, activity.kind === 'food', this.#setting)
  }

  #eat(meal: Meal): boolean {
    const { from, to, minutes } = mealWindow(meal, this.#setting)
    const start = Math.ceil(Math.max(this.#now, from) / 15) * 15
    if (start > to || start + minutes > this.#frame.lastMeal) return false
    this.#open = this.#open.filter((open) => open !== meal)
    this.#items.push(plainItem(`${meal}-${this.#frame.number}`, 'meal', meals[meal].title, start, start + minutes))
    this.#now = start + minutes
    return true
  }
}

export function activityItem(activity: Activity, start: number, length: number, pinned: boolean, people: number): Item {
  const { id, name, cost, latitude, longitude } = activity
  return {
    id,
    kind: 'activity',
    title: name,
    start,
    end: start + length,
    cost: cost === null ? null : cost * people,
    latitude,
    longitude,
    pinned,
  }
}

export const plainItem = (id: string, kind: Item['kind'], title: string, start: number, end: number): Item => ({
  id,
  kind,
  title,
  start,
  end,
  cost: null,
  latitude: null,
  longitude: null,
  pinned: false,
})

/** The orders in which one more thing can be done besides what is there already, the shortest way first. */
export function withOneMore(wanted: readonly Wanted[], one: Wanted): Wanted[][] {
  const orders = Array.from({ length: wanted.length + 1 }, (_, index) => wanted.toSpliced(index, 0, one))
  return orders
    .map((order) => ({ order, way: wayThrough(order) }))
    .sort((first, second) => first.way - second.way)
    .map(({ order }) => order)
}

function wayThrough(order: readonly Wanted[]): number {
  let sum = 0
  order.forEach(({ activity }, index) => {
    const before = order[index - 1]
    if (before !== undefined) sum += wayMinutes(before.activity, activity)
  })
  return sum
}
