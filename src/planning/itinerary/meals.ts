import type { Item, Setting } from './record.ts'

const hour = 60

/** When a meal may begin, and how long it takes. */
export const meals = {
  lunch: { title: 'Lunch', from: 12 * hour, to: 14 * hour, minutes: 60 },
  dinner: { title: 'Dinner', from: 18 * hour + 30, to: 20 * hour + 30, minutes: 75 },
} as const
export type Meal = keyof typeof meals

const early = { lunch: 30, dinner: 60 } as const

/** When a meal may begin: small children eat earlier. */
export function mealWindow(meal: Meal, { hasSmallChildren }: Setting): { from: number; to: number; minutes: number } {
  const { from, to, minutes } = meals[meal]
  const sooner = hasSmallChildren ? early[meal] : 0
  return { from: from - sooner, to: to - sooner, minutes }
}

/** What is out for so long takes a meal along. */
const outing = 4 * hour

/** Whether an item feeds: a meal itself, something to eat that is one of the sights, or a long outing over the time of the meal. */
export function isFed(
  meal: Meal,
  item: Pick<Item, 'kind' | 'start' | 'end'>,
  isFood: boolean,
  setting: Setting,
): boolean {
  const { from, to } = mealWindow(meal, setting)
  if (item.kind === 'meal') return item.start >= from - hour && item.start <= to + hour
  if (item.kind !== 'activity' && item.kind !== 'journey') return false
  if (isFood) return item.start <= to && item.end >= from
  return item.end - item.start >= outing && item.start <= from && item.end >= to
}
