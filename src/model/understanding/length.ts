import { wholeWords, withDigits } from './words.ts'

const phrases: [RegExp, number][] = [
  [wholeWords('(?:a |the )?fortnight'), 14],
  [wholeWords('(?:a |the )?long weekend'), 4],
  [wholeWords('(?:a |the |one |1 )?weekend'), 3],
  [wholeWords('(?:a )?week or (?:2|so|10 days)'), 10],
  [wholeWords('(?:a |a whole |the )?month(?: long|-long)'), 30],
  [wholeWords('(?:a |the )?week(?: long|-long)'), 7],
  [wholeWords('half a year'), 180],
  [wholeWords('(?:a )?few weeks|several weeks'), 21],
  [wholeWords('(?:a )?few days|several days'), 4],
  [wholeWords('(?:a )?few months|several months'), 90],
]

// What stands before a span of time that is not the length of the trip: when it starts, how old somebody is, what it costs.
const notLengthBefore =
  /(?:(?:leav|start|depart|go|travel|fly|set off|head)\w*(?: off| out)? in|per|last|next|this|past|every|each|within the next|after|until|times|twice|once|dollars|euros|pounds|usd|eur|gbp|\d|\$|€|£|\/) ?$/
const notLengthAfter = /^ ?(?:ago|old|from now|notice|later|before|in advance|'s? time| time\b|pass\b)/

const saysLength = /\d|fortnight|week|wk|month|year|days/

/** How many days a legible text says there are, or null. `bareUnit` is what a lone number counts, when it may stand alone. */
export function readDays(text: string, bareUnit: 'days' | 'weeks' | null = null): number | null {
  const words = withDigits(text)
  if (!saysLength.test(words)) return null
  const days = spanOfPhrase(words) ?? spanOfUnits(words) ?? spanOfNights(words)
  if (days !== null || bareUnit === null) return days
  const bare = /^\D{0,20}?(\d+)(?: ?(?:-|to|or) ?(\d+))?(?!\d| ?(?:%|people|of us))/.exec(words)
  return bare === null ? null : sensible(middleOf(bare[1], bare[2]) * (bareUnit === 'weeks' ? 7 : 1))
}

function spanOfPhrase(words: string): number | null {
  for (const [phrase, days] of phrases) {
    const found = phrase.exec(words)
    if (found !== null && isLength(words, found)) return days
  }
  return null
}

const daysToWeeks = wholeWords('(\\d+) (days?) ?(?:-|to|or|up to) ?(\\d+) (weeks?|months?)')
const counted = wholeWords(
  '(?:(\\d+)(?: ?(?:-|to|or|and) ?(\\d+))?|(a|an entire|a whole|a full|1))[ -]?(days?|weeks?|wks?|months?)',
  'g',
)

function spanOfUnits(words: string): number | null {
  const range = daysToWeeks.exec(words)
  if (range !== null) return Math.round((Number(range[1]) + Number(range[3]) * daysIn(range[4])) / 2)
  for (const found of words.matchAll(counted)) {
    const unit = found[4]
    const isIdiom = found[3] !== undefined && /^day/.test(unit ?? '')
    if (isIdiom || !isLength(words, found)) continue
    const count = found[1] === undefined ? 1 : (Number(found[1]) + Number(found[2] ?? found[1])) / 2
    return sensible(Math.round(count * daysIn(unit)))
  }
  return null
}

const nights = wholeWords('(\\d+)(?: ?(?:-|to|or) ?(\\d+))?[ -]nights?')

function spanOfNights(words: string): number | null {
  const found = nights.exec(words)
  return found === null ? null : sensible(middleOf(found[1], found[2]) + 1)
}

const middleOf = (low: string | undefined, high: string | undefined): number =>
  Math.round((Number(low) + Number(high ?? low)) / 2)

const daysIn = (unit = 'day'): number => (unit.startsWith('month') ? 30 : unit.startsWith('w') ? 7 : 1)

const sensible = (days: number): number | null => (days >= 1 && days <= 730 ? days : null)

function isLength(words: string, found: RegExpExecArray | RegExpMatchArray): boolean {
  const at = found.index ?? 0
  return !notLengthBefore.test(words.slice(0, at)) && !notLengthAfter.test(words.slice(at + found[0].length))
}

const anyLength = wholeWords(
  'open[- ]ended|as long as (?:it takes|needed|possible)|no (?:fixed )?end date|however long',
)

/** Whether the traveller says in a legible text that the length does not matter. */
export const isAnyLength = (text: string): boolean => anyLength.test(text)
