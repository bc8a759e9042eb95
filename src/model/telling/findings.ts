import type { Finding } from '../../destinations/ranking/record.ts'
import type { CautionKind } from '../../destinations/facts.ts'
import { halfHours, listed, monthsInWords } from './formats.ts'
import { dollarsAs } from './money.ts'
import type { Phrases } from './phrases.ts'

type Activity = Extract<Finding, { need: 'activity' }>

/** What speaks for a place, in short sentences: one for all that it is good for in the same months. */
export function reasonsOf(phrases: Phrases, findings: readonly Finding[]): string[] {
  const activities = findings.filter((finding) => finding.need === 'activity')
  const season = findings.find((finding) => finding.need === 'months')
  const inSeason = season === undefined ? '' : seasonIn(phrases, season)
  const monthsFor = (activity: Activity) => monthsOfActivity(phrases, activity) || inSeason
  const sentences = findings.map((finding) => {
    if (finding.need === 'activity') {
      const months = monthsFor(finding)
      const alike = activities.filter((activity) => monthsFor(activity) === months)
      return goodFor(phrases, alike, months)
    }
    // "Good for beaches in February" says that February is good.
    const isSeasonTold = finding === season && activities.some((activity) => monthsFor(activity) === inSeason)
    return isSeasonTold ? '' : reasonOf(phrases, finding)
  })
  return [...new Set(sentences)].filter((sentence) => sentence !== '')
}

/** The months that it is good in, of those that were wanted; empty where it is good all year, or nothing is said of them. */
const monthsOfActivity = (phrases: Phrases, { wanted, found }: Activity): string =>
  wanted.length === 0 || found.length === 12 || found.length === 0 ? '' : monthsInWords(phrases, overlap(wanted, found))

function goodFor({ meets, themes, locale }: Phrases, activities: readonly Activity[], months: string): string {
  const names = listed(locale, [...new Set(activities.map(({ theme }) => themes[theme]))])
  return months === '' ? meets.activity(names) : meets.activityIn(names, months)
}

/** What speaks for a place, in a short sentence; empty where it goes without saying. */
function reasonOf(phrases: Phrases, finding: Exclude<Finding, Activity>): string {
  const { meets, themes } = phrases
  switch (finding.need) {
    case 'place':
      return finding.found === 'wanted' ? meets.wantedPlace : finding.found === 'like' ? meets.likePlace : ''
    case 'months':
      return meets.months(seasonIn(phrases, finding))
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
      return lacks.unjudged(phrases.wished.needs[finding.wanted])
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

const seasonIn = (phrases: Phrases, { wanted, found }: Extract<Finding, { need: 'months' }>): string =>
  monthsInWords(phrases, overlap(wanted, found))

function overlap(wanted: readonly number[], found: readonly number[]): number[] {
  const both = wanted.filter((month) => found.includes(month))
  return both.length === 0 ? [...wanted] : both
}
