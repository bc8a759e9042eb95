import type { Finding } from '../../destinations/ranking/record.ts'
import type { CautionKind } from '../../destinations/facts.ts'
import { halfHours, monthsInWords } from './formats.ts'
import { dollarsAs } from './money.ts'
import type { Phrases } from './phrases.ts'

/** What speaks for a place, in a short sentence; empty where it goes without saying. */
export function reasonOf(phrases: Phrases, finding: Finding): string {
  const { meets, themes } = phrases
  switch (finding.need) {
    case 'place':
      return finding.found === 'wanted' ? meets.wantedPlace : finding.found === 'like' ? meets.likePlace : ''
    case 'months':
      return meets.months(monthsInWords(phrases, overlap(finding.wanted, finding.found)))
    case 'activity':
      return finding.wanted.length === 0 || finding.found.length === 12 || finding.found.length === 0
        ? meets.activity(themes[finding.theme])
        : meets.activityIn(themes[finding.theme], monthsInWords(phrases, overlap(finding.wanted, finding.found)))
    case 'budget':
      return meets.budget
    case 'climate':
      return meets.climate(Math.round(finding.found.least), Math.round(finding.found.most))
    case 'snow':
      return meets.snow
    case 'suits':
      return finding.found === 'good' ? meets.suits[finding.kind] : ''
    case 'safety':
      return meets.safety
    case 'crowds':
      return crowdsMet(phrases, finding.wanted)
    case 'taste':
      return meets.taste(themes[finding.theme])
    case 'journey_hours':
    case 'short_stay':
    case 'journey_means':
    case 'refused_activity':
    case 'caution':
    case 'car':
    case 'unjudged':
      return ''
  }
}

/** Whether some of the months are good ones, or nothing is said of them. */
const isInSeason = (wanted: readonly number[], found: readonly number[]): boolean =>
  wanted.length === 0 || found.length === 0 || wanted.some((month) => found.includes(month))

function crowdsMet({ meets }: Phrases, wanted: Extract<Finding, { need: 'crowds' }>['wanted']): string {
  switch (wanted) {
    case 'famous':
      return meets.famous
    case 'hidden':
      return meets.hidden
    case 'quiet':
      return meets.quiet
    case 'lively':
      return ''
  }
}

/** Where a place falls short of what was wanted, in a short sentence; sums in the traveller's currency. */
export function shortfallOf(phrases: Phrases, finding: Finding, currency: string): string {
  const { lacks, themes, means, locale } = phrases
  switch (finding.need) {
    case 'place':
      return placeShortfall(phrases, finding.found)
    case 'months':
      return lacks.months(monthsInWords(phrases, finding.wanted), monthsInWords(phrases, finding.found))
    case 'activity':
      // Where the season is right, it is the place that has little of it.
      return finding.strength === 0 || isInSeason(finding.wanted, finding.found)
        ? lacks.activity(themes[finding.theme])
        : lacks.activityIn(
            themes[finding.theme],
            monthsInWords(phrases, finding.wanted),
            monthsInWords(phrases, finding.found),
          )
    case 'refused_activity':
      return lacks.refusedActivity(themes[finding.theme])
    case 'budget':
      return finding.found < finding.wanted
        ? lacks.tooSimple
        : (finding.isAfterJourney ? lacks.budgetAfterJourney : lacks.budget)(
            dollarsAs(locale, finding.found, currency),
            dollarsAs(locale, finding.wanted, currency),
          )
    case 'climate':
      return lacks.climate(Math.round(finding.found.least), Math.round(finding.found.most))
    case 'snow':
      return lacks.noSnow
    case 'journey_hours':
      return lacks.journey(phrases.hours(halfHours(locale, finding.found)))
    case 'short_stay':
      return lacks.shortStay(phrases.hours(halfHours(locale, finding.found)))
    case 'journey_means':
      return lacks.means(means[finding.found])
    case 'suits':
      return finding.found === 'unknown' ? lacks.suitsUnknown[finding.kind] : lacks.suits[finding.kind]
    case 'safety':
      return lacks.safety
    case 'caution':
      return cautionIn(phrases, finding)
    case 'car':
      return lacks.car
    case 'crowds':
      return finding.wanted === 'quiet' || finding.wanted === 'hidden' ? lacks.crowded : lacks.littleKnown
    case 'unjudged':
      return lacks.unjudged
    case 'taste':
      return ''
  }
}

function placeShortfall({ lacks }: Phrases, found: Extract<Finding, { need: 'place' }>['found']): string {
  switch (found) {
    case 'elsewhere':
      return lacks.otherPlace
    case 'refused':
      return lacks.refusedPlace
    case 'been':
      return lacks.been
    case 'offered_before':
      return lacks.offeredBefore
    case 'wanted':
    case 'like':
      return ''
  }
}

/** What to beware of, with its months where it has a season. */
export const cautionIn = (phrases: Phrases, { kind, months }: { kind: CautionKind; months: number[] }): string =>
  phrases.cautionIn(phrases.cautions[kind], months.length === 0 ? '' : monthsInWords(phrases, months))

function overlap(wanted: readonly number[], found: readonly number[]): number[] {
  const both = wanted.filter((month) => found.includes(month))
  return both.length === 0 ? [...wanted] : both
}
