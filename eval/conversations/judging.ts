import { monthNames } from '../../src/model/months.ts'
import type { Conversation, Needs, Outcome } from './conversation.ts'
import type { Course, Offered } from './talking.ts'

/** How a conversation went, in what can be counted. */
export interface Verdict {
  conversation: Conversation
  course: Course
  /** Needs that were held against the three, and those that were not met. */
  needs: number
  unmet: string[]
  places: number
  faulty: number
  /** What was asked although it was known. */
  askedInVain: string[]
  /** Null where the conversation is not about a choice. */
  isRight: boolean | null
  /** Whether something was chosen where nothing may be. */
  hasChosenWrongly: boolean
  /** What the answer should have said. */
  unsaid: string[]
}

/** Holds what came of a conversation against what it is about. */
export function judge(conversation: Conversation, course: Course): Verdict {
  const { needs = {}, known = [], outcome, says, saysNot } = conversation
  const checked = Object.keys(needs).length === 0 ? [] : course.last
  const faults = checked.map((place) => faultsOf(place, needs))
  const wanted = Object.keys(needs).length
  // A place that was not offered meets nothing.
  const missing = wanted === 0 ? 0 : 3 - checked.length
  return {
    conversation,
    course,
    needs: wanted * 3,
    unmet: [...faults.flat(), ...Array.from({ length: missing * wanted }, () => 'a place is missing')],
    places: wanted === 0 ? 0 : 3,
    faulty: faults.filter((found) => found.length > 0).length + missing,
    askedInVain: course.asked.filter((topic) => known.some((each) => each === topic)),
    isRight: outcome === undefined ? null : isOutcome(outcome, course),
    hasChosenWrongly: outcome === 'nothing' && course.chosen !== null,
    unsaid: [
      ...(says === undefined || says.test(course.reply) ? [] : [`does not say ${String(says)}`]),
      ...(saysNot === undefined || !saysNot.test(course.reply) ? [] : [`says ${String(saysNot)}`]),
    ],
  }
}

/** "Good for hiking in July": what they come for has its season, whatever the best months of the place are. */
const isTimeForIt = ({ reasons }: Offered, month: number): boolean =>
  reasons.some((reason) => reason.includes(monthNames('en')[month - 1] ?? '–'))

function faultsOf(place: Offered, needs: Needs): string[] {
  const { name, country, best_months: months, daytime_high: highs, estimated_cost: cost, journey } = place
  const faults: [boolean, string][] = [
    [needs.in !== undefined && !needs.in.includes(country), `lies in ${country}`],
    [needs.notIn?.includes(country) === true, `lies in ${country}`],
    [needs.not?.includes(name) === true, 'is what was not wanted'],
    [
      needs.months !== undefined && !needs.months.some((month) => months.includes(month) || isTimeForIt(place, month)),
      `is good in ${months.join()}`,
    ],
    [needs.perDay !== undefined && cost !== null && cost.per_day > needs.perDay, `costs ${cost?.per_day ?? 0} a day`],
    [
      needs.hours !== undefined && journey !== null && journey.hours > needs.hours,
      `is ${journey?.hours ?? 0} hours away`,
    ],
    [needs.warmest !== undefined && highs !== null && highs.min > needs.warmest, `has ${highs?.min ?? 0} °C`],
    [needs.coldest !== undefined && highs !== null && highs.max < needs.coldest, `has ${highs?.max ?? 0} °C`],
  ]
  return faults.filter(([isFault]) => isFault).map(([, what]) => `${name} ${what}`)
}

function isOutcome(outcome: Outcome, { chosen, last }: Course): boolean {
  if (outcome === 'nothing') return chosen === null
  if (typeof outcome === 'object') return chosen?.name === outcome.place
  return chosen !== null && chosen.name === last[outcome - 1]?.name
}
