import { dayEnd, limits, longJourneyHours, restMinutes } from './fitness.ts'
import { plainItem, type Frame } from './day.ts'
import { mealWindow } from './meals.ts'
import type { Item, Setting, Terms } from './record.ts'

const checkInMinutes = 30
/** Before the journey back begins one is there, with luggage. */
const leavingEarly = 90
const lastOfDay = 24 * 60 - 1

/** What is fixed in each day: arriving, resting after a long journey, leaving. */
export function framesOf(setting: Setting, terms: Terms): Frame[] {
  const last = setting.days.length - 1
  return setting.days.map(({ month }, index): Frame => {
    const arriving = index === 0 ? arrival(setting, terms, last === 0) : null
    const leaving = index === last ? departure(setting, terms, last === 0) : null
    const from = arriving?.until ?? limits[terms.pace].from
    const to = leaving?.from ?? dayEnd(setting)
    const isLong = index === 0 && (setting.journeyHours ?? 0) >= longJourneyHours
    return {
      number: index + 1,
      month,
      from,
      to,
      fixed: [...(arriving?.items ?? []), ...(leaving?.items ?? [])],
      lunch: hasTimeFor('lunch', from, to, setting, arriving !== null, leaving !== null),
      dinner: hasTimeFor('dinner', from, to, setting, arriving !== null, leaving !== null),
      lastMeal: leaving === null ? lastOfDay : to,
      most: isLong ? 1 : limits[terms.pace].most,
      isGentle: isLong,
    }
  })
}

function hasTimeFor(
  meal: 'lunch' | 'dinner',
  from: number,
  to: number,
  setting: Setting,
  isArriving: boolean,
  isLeaving: boolean,
): boolean {
  const window = mealWindow(meal, setting)
  const begins = isArriving ? from : 0
  const ends = isLeaving ? to : lastOfDay
  return begins <= window.to && ends >= Math.max(begins, window.from) + window.minutes
}

function arrival(setting: Setting, { arriveAt }: Terms, isOneDay: boolean): { items: Item[]; until: number } {
  const there = Math.min(arriveAt + setting.transfer, lastOfDay)
  const items: Item[] = [
    plainItem(
      'arrival',
      'journey',
      `Arrive in ${setting.place}`,
      Math.min(arriveAt, lastOfDay - 5),
      Math.max(there, Math.min(arriveAt + 5, lastOfDay)),
    ),
  ]
  let until = Math.max(there, Math.min(arriveAt + 5, lastOfDay))
  const add = (id: string, kind: 'stay' | 'rest', title: string, minutes: number) => {
    const end = Math.min(until + minutes, lastOfDay)
    if (end > until) items.push(plainItem(id, kind, title, until, end))
    until = end
  }
  if (!isOneDay) add('check-in', 'stay', `Check in: ${setting.base?.name ?? setting.place}`, checkInMinutes)
  if ((setting.journeyHours ?? 0) >= longJourneyHours) add('rest', 'rest', 'Rest after the journey', restMinutes)
  return { items, until: Math.max(until, 0) }
}

function departure(setting: Setting, { leaveAt }: Terms, isOneDay: boolean): { items: Item[]; from: number } {
  const away = Math.max(0, leaveAt - setting.transfer - leavingEarly)
  const journey = plainItem('departure', 'journey', `Leave ${setting.place}`, away, Math.max(leaveAt, away + 5))
  const out = Math.max(0, away - checkInMinutes)
  if (isOneDay || out === away) return { items: [journey], from: away }
  return { items: [plainItem('check-out', 'stay', 'Check out', out, away), journey], from: out }
}
