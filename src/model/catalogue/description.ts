import { assumedPeople, type Candidate } from './candidates.ts'
import { climateSentence } from './climate.ts'
import type { Suggestion } from '../model.ts'
import { monthsInWords } from '../../destinations/rules.ts'
import { bestTimeText, daysText, dollars, exactDollars, peopleText, sentences } from './phrasing.ts'
import { isEssential, nameOf } from '../understanding/interests.ts'
import { dailyBudget, type Wishes } from '../understanding/understanding.ts'
import { listed } from '../understanding/words.ts'

/** A candidate as it is offered: what it is, why it fits, when it is best and what a day costs, shortcomings included. */
export function describe(candidate: Candidate, wishes: Wishes, index: number): Suggestion {
  const { name, country, averageCostPerDay, bestMonths } = candidate
  const description = sentences(
    candidate.description,
    whyOf(candidate, wishes, index),
    wishes.company === 'family' && candidate.themes.includes('family') ? 'It is easy with children.' : '',
    lacksOf(candidate, wishes),
    whenOf(candidate, wishes),
    costOf(candidate, wishes),
  )
  return { name, country, description, averageCostPerDay, bestMonths }
}

// The three stand one below the other, so the same reason is not given in the same words.
const reasons: ((themes: string) => string)[] = [
  (themes) => `You asked for ${themes}: this is a place to travel to for it.`,
  (themes) => `It fits your wish for ${themes}.`,
  (themes) => `For ${themes}, it is a good choice.`,
]

function whyOf({ themes, isNamed }: Candidate, wishes: Wishes, index: number): string {
  const met = wishes.themes.filter((theme) => themes.includes(theme)).map(nameOf)
  if (met.length > 0) return reasons[index % reasons.length]?.(listed(met)) ?? ''
  if (isNamed) return 'You named it yourself.'
  return themes.length === 0 ? '' : `It is known for ${listed(themes.slice(0, 3).map(nameOf))}.`
}

function lacksOf({ themes, isRefused }: Candidate, wishes: Wishes): string {
  const missed = wishes.themes.filter((theme) => isEssential(theme) && !themes.includes(theme)).map(nameOf)
  return sentences(
    missed.length === 0 ? '' : `It is not known for ${listed(missed, 'or')}.`,
    isRefused ? 'You would rather not go there; nothing else was left to offer.' : '',
  )
}

function whenOf({ bestMonths, climate }: Candidate, { months }: Wishes): string {
  const weather = climate === null ? '' : climateSentence(climate)
  if (bestMonths.length === 0) return weather
  const best = bestTimeText(bestMonths)
  const fitting = months.filter((month) => bestMonths.includes(month))
  if (months.length === 0 || months.length >= 11) return sentences(weather, `${best}.`)
  if (fitting.length === months.length)
    return sentences(weather, `${best}${bestMonths.length < 12 ? `, so ${monthsInWords(months)} will do well` : ''}.`)
  if (fitting.length > 0) return sentences(weather, `${best}; of the time you have, choose ${monthsInWords(fitting)}.`)
  return sentences(
    weather,
    `${best}. ${monthsInWords(months)} is outside that: it is the nearest I found, so expect compromises.`,
  )
}

function costOf({ averageCostPerDay: cost }: Candidate, wishes: Wishes): string {
  if (cost === null) return 'I have no figure for what a day costs there.'
  const day = `A day costs about ${dollars(cost)} a person for bed, food and getting around`
  return `${day}${sumOf(cost, wishes)}.${complaintOf(cost, wishes)}`
}

function sumOf(cost: number, { budget, days, people }: Wishes): string {
  if (days === null) return ''
  const travellers = people ?? 1
  const sum = cost * days * travellers
  const text = `, so ${daysText(days)}${travellers > 1 ? ` for ${peopleText(travellers)}` : ''} come to ${dollars(sum)}`
  if (budget?.span !== 'trip') return text
  const whole = budget.shared ? budget.amount : budget.amount * travellers
  if (sum > whole) return text
  const left = whole - sum < whole / 20 ? 'next to nothing' : dollars(whole - sum)
  return `${text} of your ${exactDollars(whole)}, which leaves ${left} for the journey`
}

function complaintOf(cost: number, wishes: Wishes): string {
  const people = wishes.people ?? assumedPeople(wishes)
  const limit = dailyBudget({ ...wishes, people })
  if (limit !== null && cost > limit) {
    return ` That is more than the ${dollars(limit)} a person and day that your budget allows; I found nothing that fits better.`
  }
  if (wishes.costBelow !== null && cost >= wishes.costBelow)
    return ' It is no cheaper than what I offered before: I found nothing cheaper that fits and that you have not seen.'
  if (wishes.costAbove !== null && cost <= wishes.costAbove)
    return ' It is no dearer than what I offered before: I found nothing dearer that fits and that you have not seen.'
  return ''
}

// Where the prose of the catalogue ends and what was said to this traveller begins.
const ownWords =
  / (?:You asked for|It fits your wish|For [^.]{3,80}, it is a good choice|You named it|It is easy with|It is (?:not )?known for|The climate is|The best time is|Any month is|You would rather not|A day costs|I have no figure)/

/** What a description says of the place itself. */
export const proseOf = (description: string): string => description.split(ownWords)[0] ?? description
