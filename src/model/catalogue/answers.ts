import { proseOf } from './description.ts'
import { climateIn, climateSentence } from './climate.ts'
import type { Suggestion } from '../model.ts'
import { monthsInWords } from '../../destinations/rules.ts'
import { bestTimeText, capital, daysText, dollars, exactDollars, peopleText, sentences } from './phrasing.ts'
import { nameOf, readThemes } from '../understanding/interests.ts'
import type { Wishes } from '../understanding/understanding.ts'
import { legible, listed, plain, wholeWords } from '../understanding/words.ts'

/** What a question is about, and all there is to answer it from. */
export interface Inquiry {
  /** Plain text. */
  text: string
  /** The wishes, with what the question itself says of months, days and people. */
  wishes: Wishes
  /** The places that are asked about, at least one. */
  subjects: Suggestion[]
}

export const namesOf = (subjects: readonly Suggestion[]): string => listed(subjects.map(({ name }) => name))

const byCost = (one: Suggestion, other: Suggestion): number =>
  (one.averageCostPerDay ?? 0) - (other.averageCostPerDay ?? 0)

/** What the places cost, by the day and for the trip. */
export function answerCost({ subjects, wishes }: Inquiry): string {
  const known = subjects.filter(({ averageCostPerDay }) => averageCostPerDay !== null).sort(byCost)
  if (known.length === 0) return `I have no figures for ${namesOf(subjects)}.`
  const days = known.map(({ name, averageCostPerDay: cost }) => `${dollars(cost ?? 0)} in ${name}`)
  const first =
    known.length === 1
      ? `A day costs a person about ${listed(days)}, for bed, food, getting around and sights.`
      : `A day costs a person about ${listed(days)}.`
  return sentences(
    first,
    ...known.map((subject) => sumFor(subject, wishes, known.length > 1)),
    wishes.days === null ? 'Tell me how many days you have, and I will do the sum.' : 'The journey there is not in it.',
  )
}

function sumFor({ name, averageCostPerDay }: Suggestion, { days, people, budget }: Wishes, isNamed: boolean): string {
  if (days === null || averageCostPerDay === null) return ''
  const travellers = people ?? 1
  const sum = averageCostPerDay * days * travellers
  const whose = travellers > 1 ? ` for ${peopleText(travellers)}` : ''
  const text = `${capital(daysText(days))}${whose}${isNamed ? ` in ${name}` : ''} come to about ${dollars(sum)}`
  if (budget?.span !== 'trip') return `${text}.`
  const whole = budget.shared ? budget.amount : budget.amount * travellers
  const left = whole - sum
  return left >= 0
    ? `${text}, so ${dollars(left)} of your ${exactDollars(whole)} are left.`
    : `${text}, ${dollars(-left)} more than your ${exactDollars(whole)}.`
}

/** When the places are good to visit, and what the weather is like. */
export function answerSeason({ subjects, wishes: { months } }: Inquiry): string {
  return sentences(
    ...subjects.map(({ name, bestMonths, description }) => {
      const climate = climateIn(description)
      const weather =
        climate === null ? '' : subjects.length > 1 ? `Its climate is ${climate}.` : climateSentence(climate)
      if (bestMonths.length === 0) return sentences(`I do not know the seasons of ${name}.`, weather)
      const best = `${bestTimeText(bestMonths, name)}.`
      return sentences(best, months.length === 0 || months.length > 10 ? '' : verdictOn(months, bestMonths), weather)
    }),
  )
}

function verdictOn(months: readonly number[], best: readonly number[]): string {
  const good = months.filter((month) => best.includes(month))
  if (good.length === months.length) return `${monthsInWords(months)} would be a good choice.`
  if (good.length > 0) return `Of the time you think of, ${monthsInWords(good)} would be good.`
  return `${monthsInWords(months)} is off season: quieter and often cheaper, but the weather may be against you.`
}

/** What there is to do, as far as the descriptions tell. */
export function answerActivities(inquiry: Inquiry): string {
  const { subjects, text } = inquiry
  if (childish.test(text)) return sentences(...inquiry.subjects.map(forChildren))
  const asked = readThemes(text)
  return sentences(
    ...subjects.map(({ name, description }) => {
      const prose = proseOf(description)
      const known = readThemes(legible(plain(description)))
      const has = asked.filter((theme) => known.includes(theme)).map(nameOf)
      const lacks = asked.filter((theme) => !known.includes(theme)).map(nameOf)
      const verdict = sentences(
        has.length === 0 ? '' : `For ${listed(has)}, ${name} is a good place.`,
        lacks.length === 0 ? '' : `I know nothing of ${listed(lacks, 'or')} in ${name}.`,
      )
      return asked.length > 0 && (subjects.length > 1 || has.length === 0)
        ? verdict
        : sentences(verdict, `${name}: ${prose}`)
    }),
  )
}

const childish = wholeWords('kids?|child|children|toddlers?|family|families')

function forChildren({ name, description }: Suggestion): string {
  if (/easy with children/.test(description)) return `${name} is easy with children. ${proseOf(description)}`
  if (childish.test(legible(plain(description)))) return `${name} has something for them: ${proseOf(description)}`
  return `I know of nothing made for children in ${name}, though they may like what there is.`
}

/** The places side by side, and which of them does best at what. */
export function answerComparison({ subjects, wishes }: Inquiry): string {
  const lines = subjects.map(({ name, averageCostPerDay, bestMonths, description }) => {
    const climate = climateIn(description)
    const facts = [
      averageCostPerDay === null ? '' : `about ${dollars(averageCostPerDay)} a person and day`,
      bestMonths.length === 0
        ? ''
        : bestMonths.length >= 12
          ? 'good in any month'
          : `best in ${monthsInWords(bestMonths)}`,
      climate === null ? '' : `${climate} climate`,
    ].filter((fact) => fact !== '')
    return `${name}: ${facts.join(', ')}.`
  })
  const cheapest = subjects.filter(({ averageCostPerDay }) => averageCostPerDay !== null).sort(byCost)[0]
  const inSeason = subjects.filter(({ bestMonths }) => wishes.months.some((month) => bestMonths.includes(month)))
  return sentences(
    ...lines,
    cheapest === undefined || subjects.length < 2
      ? ''
      : `${cheapest.name} is the ${subjects.length === 2 ? 'cheaper' : 'cheapest'}.`,
    inSeason.length === 0 || inSeason.length === subjects.length
      ? ''
      : `In ${monthsInWords(wishes.months)} only ${listed(inSeason.map(({ name }) => name))} ${inSeason.length === 1 ? 'is' : 'are'} in season.`,
  )
}

/** Which one to take, with a reason. */
export function answerRecommendation(inquiry: Inquiry): string {
  const { subjects, wishes } = inquiry
  const inSeason = subjects.filter(
    ({ bestMonths }) => wishes.months.length === 0 || wishes.months.some((month) => bestMonths.includes(month)),
  )
  const [pick] = inSeason.length > 0 ? inSeason : subjects
  if (pick === undefined) return ''
  const season =
    wishes.months.length > 0 && inSeason.includes(pick)
      ? `it is in season in ${monthsInWords(wishes.months)}`
      : `it is closest to what you told me`
  const others = subjects.filter((other) => other !== pick)
  return sentences(
    `If it were my trip I would take ${pick.name}: ${season}.`,
    answerComparison({ ...inquiry, subjects: [pick, ...others] }),
  )
}

/** The places in their own words. */
export const describeAgain = ({ subjects }: Inquiry): string =>
  sentences(
    ...subjects.map(
      ({ name, country, description }) =>
        `${name}, ${country}: ${subjects.length > 1 ? proseOf(description) : description}`,
    ),
  )
