import type { Climate, Theme } from '../../destinations/vocabulary.ts'
import type { Statement, Topic } from '../model.ts'
import { daysBetweenDates } from './calendar.ts'
import { type Change, readChange } from './changes.ts'
import { type Comfort, readComfort } from './comfort.ts'
import { isAnyTime, type MonthWishes, readMonths } from './dates.ts'
import { isDetachable, readClimates, readThemes, readWarmth, type Warmth } from './interests.ts'
import { isAnyLength, readDays } from './length.ts'
import { type Budget, readBudget } from './money.ts'
import { type Party, readParty } from './people.ts'
import { type Area, readAreas, readLandmarks } from './places.ts'
import { polarise } from './polarity.ts'
import { legible, plain, wholeWords, withoutOrdinaryNames } from './words.ts'

/** All that one statement says, read in the light of what it answers. */
export interface Remark {
  months: MonthWishes
  days: number | null
  budget: Budget | null
  comfort: Comfort | null
  party: Party
  themes: Theme[]
  unwantedThemes: Theme[]
  warmth: Warmth | null
  climates: Climate[]
  areas: Area[]
  /** The countries of famous places that are named. */
  around: Area[]
  unwantedAreas: Area[]
  /** Plain texts in which names of places may stand. */
  wantedText: string
  unwantedText: string
  similarText: string
  /** What comes on top of what was said before, or takes its place; otherwise interests add up and places give way. */
  adds: boolean
  replaces: boolean
  change: Change | null
  settled: Topic[]
}

const adding = wholeWords('also|too|as well|add|or maybe|additionally')
const replacing = wholeWords('instead(?! of)|changed? (?:my|our) minds?|forget (?:the|about)|actually|no longer')

const cheaper = wholeWords('cheaper|less expensive')

/** Reads one statement. `today` is `YYYY-MM-DD`. */
export function readStatement(statement: Statement, today: string): Remark {
  const topic = statement.kind === 'answer' ? statement.question.topic : null
  const said = wordsOf(statement)
  const parts = polarise(legible(plain(said)))
  const { text, wanted, unwanted, visited } = parts
  const named = plain(withoutOrdinaryNames(said))
  const names = named === text ? parts : polarise(named)
  const { areas, rest } = readAreas(wanted)
  const themes = readThemes(plain(rest))
  const disliked = readAreas(unwanted)
  return {
    months: readMonths(parts, today, topic === 'season'),
    days: daysBetweenDates(text) ?? readDays(text, topic === 'length' ? unitOf(statement) : null),
    budget: readBudget(text, topic === 'budget'),
    comfort: readComfort(text) ?? (statement.kind !== 'refinement' && cheaper.test(text) ? 'low' : null),
    party: readParty(parts, topic === 'companions'),
    themes,
    unwantedThemes: readThemes(plain(disliked.rest)).filter((theme) => isDetachable(theme) && !themes.includes(theme)),
    warmth: readWarmth(rest, unwanted),
    climates: readClimates(rest),
    areas: areasSought(statement, wanted, areas),
    around: readLandmarks(legible(names.wanted)).filter((area) => !isOffered(statement, area)),
    unwantedAreas: [...disliked.areas, ...readAreas(visited).areas],
    wantedText: names.wanted,
    unwantedText: `${names.unwanted} ${names.visited}`,
    similarText: names.similar,
    adds: adding.test(text),
    replaces: statement.kind !== 'wish' && replacing.test(text),
    change: statement.kind === 'refinement' ? readChange(statement.offered, said) : null,
    settled: [...(topic === null ? [] : [topic]), ...topicsLeftOpen(text, wanted)],
  }
}

const agreement =
  /^(?:yes|yep|yeah|yup|sure|ok|okay|right|correct|exactly|absolutely|of course|definitely|indeed)(?:[ ,.!]+(?:please|that's right|we are|i am|i do|we do|it is))*[.! ]*$/

// Who flees the German winter neither wants Germany nor is against it, and what follows is a thought of its own.
const homeWeather =
  /\b(escap\w*|flee\w*|away from|beat) (?:the |our |this )?(?:\w+ )?(winter|cold|rain|heat|summer|snow)\b/gi

const withUsa = (text: string): string =>
  /\bU\.?S/.test(text) ? text.replace(/\bU\.?S\.?(?:A\.?)?(?![\p{L}\d$])/gu, 'USA') : text

const alternative = wholeWords('or')

/** Who says yes to a question says what it asked, unless it asked for one of several things. */
function wordsOf(statement: Statement): string {
  const said = withUsa(statement.text).replace(homeWeather, '$1 the $2,')
  if (statement.kind !== 'answer' || !agreement.test(plain(said))) return said
  const asked = statement.question.text.replaceAll('?', '.')
  return alternative.test(legible(plain(asked))) ? said : asked
}

const unitOf = (statement: Statement): 'days' | 'weeks' =>
  statement.kind === 'answer' && /weeks?\b/i.test(statement.question.text) && !/days?\b/i.test(statement.question.text)
    ? 'weeks'
    : 'days'

const isOffered = (statement: Statement, { countries }: Area): boolean =>
  statement.kind === 'refinement' &&
  countries.length === 1 &&
  statement.offered.some(({ country }) => country === countries[0])

/** In a refinement, what was offered is named to be judged, unless the traveller says that they want to be there. */
const areasSought = (statement: Statement, wanted: string, areas: Area[]): Area[] =>
  areas.filter(
    (area) =>
      !isOffered(statement, area) ||
      wholeWords(`(?:in|to|around|within|across|of|stay in) (?:the )?${plain(area.label)}`).test(wanted),
  )

const anywhere = wholeWords('anywhere|any (?:country|continent|place)|wherever')

function topicsLeftOpen(text: string, wanted: string): Topic[] {
  const open: [Topic, boolean][] = [
    ['season', isAnyTime(text)],
    ['length', isAnyLength(text)],
    ['place', anywhere.test(wanted)],
  ]
  return open.flatMap(([topic, isOpen]) => (isOpen ? [topic] : []))
}
