import type { Climate, Theme } from '../../destinations/rules.ts'
import { daysBetweenDates } from './calendar.ts'
import type { Statement, Topic } from '../model.ts'
import { type Change, readChange } from './changes.ts'
import { isAnyTime, type MonthWishes, readMonths } from './dates.ts'
import { isDetachable, readClimates, readThemes, readWarmth, type Warmth } from './interests.ts'
import { isAnyLength, readDays } from './length.ts'
import { type Budget, type Comfort, readBudget, readComfort } from './money.ts'
import { type Party, readParty } from './people.ts'
import { type Area, readAreas, readLandmarks } from './places.ts'
import { polarise } from './polarity.ts'
import { plain, wholeWords, withoutOrdinaryNames } from './words.ts'

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
  const { wanted, unwanted, visited } = polarise(said)
  const names = polarise(withoutOrdinaryNames(said))
  const { areas, rest } = readAreas(wanted)
  const themes = readThemes(rest)
  const disliked = readAreas(unwanted)
  return {
    months: readMonths(said, today, topic === 'season'),
    days: daysBetweenDates(said) ?? readDays(said, topic === 'length' ? unitOf(statement) : null),
    budget: readBudget(said, topic === 'budget'),
    comfort: readComfort(said) ?? (statement.kind !== 'refinement' && cheaper.test(plain(said)) ? 'low' : null),
    party: readParty(said, topic === 'companions'),
    themes,
    unwantedThemes: readThemes(disliked.rest).filter((theme) => isDetachable(theme) && !themes.includes(theme)),
    warmth: readWarmth(rest, unwanted),
    climates: readClimates(rest),
    areas: areasSought(statement, wanted, areas),
    around: readLandmarks(names.wanted).filter((area) => !isOffered(statement, area)),
    unwantedAreas: [...disliked.areas, ...readAreas(visited).areas],
    wantedText: names.wanted,
    unwantedText: `${names.unwanted} ${names.visited}`,
    similarText: names.similar,
    adds: adding.test(plain(said)),
    replaces: statement.kind !== 'wish' && replacing.test(plain(said)),
    change: statement.kind === 'refinement' ? readChange(statement.offered, said) : null,
    settled: [...(topic === null ? [] : [topic]), ...topicsLeftOpen(said, wanted)],
  }
}

const agreement =
  /^(?:yes|yep|yeah|yup|sure|ok|okay|right|correct|exactly|absolutely|of course|definitely|indeed)(?:[ ,.!]+(?:please|that's right|we are|i am|i do|we do|it is))*[.! ]*$/

// Who flees the German winter neither wants Germany nor is against it, and what follows is a thought of its own.
const homeWeather =
  /\b(escap\w*|flee\w*|away from|beat) (?:the |our |this )?(?:\w+ )?(winter|cold|rain|heat|summer|snow)\b/gi

/** Who says yes to a question says what it asked, unless it asked for one of several things. */
function wordsOf(statement: Statement): string {
  const said = statement.text.replace(/\bU\.?S\.?(?:A\.?)?(?![\p{L}\d$])/gu, 'USA').replace(homeWeather, '$1 the $2,')
  if (statement.kind !== 'answer' || !agreement.test(plain(said))) return said
  const asked = statement.question.text.replaceAll('?', '.')
  return wholeWords('or').test(plain(asked)) ? said : asked
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

function topicsLeftOpen(said: string, wanted: string): Topic[] {
  const open: [Topic, boolean][] = [
    ['season', isAnyTime(said)],
    ['length', isAnyLength(said)],
    ['place', wholeWords('anywhere|any (?:country|continent|place)|wherever').test(wanted)],
  ]
  return open.flatMap(([topic, isOpen]) => (isOpen ? [topic] : []))
}
