import { anyMonth, monthNames, monthOf } from './calendar.ts'
import { Lexicon } from './lexicon.ts'
import { type Polarised, polarise } from './polarity.ts'
import { character, either, wholeWords, withDigits } from './words.ts'

// Seasons are those of the north, where they are not said of a place; holidays are when most people have them.
const spans: [string, number[]][] = [
  ['(?<!indian )summer(?: holidays?| vacation| break)?|summertime', [6, 7, 8]],
  ['spring(?! break|s\\b)(?:time)?', [3, 4, 5]],
  ['autumn|(?<!water)fall(?! in\\b| for\\b| asleep)', [9, 10, 11]],
  ['winter(?:time)?(?! sports?| wonderland| clothes)', [12, 1, 2]],
  ['christmas(?! island| markets?)|xmas|boxing day|festive season', [12]],
  ['christmas markets?|advent', [12]],
  ["new year(?:'?s)?(?: eve| day)?", [12, 1]],
  ['easter(?! island)', [4]],
  ['spring break', [3, 4]],
  ['thanksgiving', [11]],
  ['halloween', [10]],
  ["valentine'?s?(?: day)?", [2]],
  ['oktoberfest', [9]],
  ['cherry blossoms?', [3, 4]],
  ['midsummer', [6]],
  ['the school holidays', [7, 8]],
]

const wavering = /\bmay or may not\b/g

// Who flees the winter says nothing about when to go.
const fleeing = wholeWords(
  '(?:escap\\w*|flee\\w*|away from|out of|beat) (?:the |our |this )?(?:\\w+ )?(?:winter|cold|rain|heat|summer|snow)',
  'g',
)

export interface MonthWishes {
  wanted: number[]
  unwanted: number[]
}

/** The months that are spoken of. `today` is `YYYY-MM-DD`; `bareNames` takes a lone "may" for the month. */
export function readMonths(said: Polarised, today: string, bareNames = false): MonthWishes {
  const text = said.text.replace(fleeing, ' ').replace(wavering, ' ')
  const { wanted, unwanted } = text === said.text ? said : polarise(text)
  const avoided = monthsIn(unwanted, today, bareNames)
  const named = monthsIn(wanted, today, bareNames)
  return { wanted: named.filter((month) => !avoided.includes(month)), unwanted: avoided }
}

function monthsIn(text: string, today: string, bareNames: boolean): number[] {
  if (text === '') return []
  const found = new Set<number>()
  if (bareNames) awayByMonths(text, found, today)
  const rest = [relativeMonths, dates, ranges].reduce((left, read) => read(left, found, today), text)
  for (const month of [...monthWords.thingsIn(rest)].flat()) found.add(month)
  for (const { month, stem, bare, inContext } of ambiguous) {
    if (rest.includes(stem) && ((bareNames && bare.test(rest)) || inContext.test(rest))) found.add(month)
  }
  return [...found].sort((one, other) => one - other)
}

type Reader = (text: string, found: Set<number>, today: string) => string

/** The first day of a date that is meant relative to another, in months after `today`. */
const monthAfter = (today: string, months: number): number => ((Number(today.slice(5, 7)) - 1 + months) % 12) + 1

function monthOfDay(today: string, days: number): number {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.getUTCMonth() + 1
}

const leaving = "(?:leav|start|depart|go|travel|fly|set off|head)\\w*(?: off| out)? (?:again )?in|from now|'s? time"
const nextMonth = wholeWords('next month', 'g')
const soon = wholeWords('(?:later )?this month|(?:next|this) (?:weekend|week)|tomorrow|right now|asap', 'g')
const later = wholeWords("in (?:about |around )?(?:a|1|\\d+) (?:day|week|month)s?(?:'s?)?(?: time| from now)", 'g')
const leavingLater = wholeWords(`(?:${leaving}) (?:about |around )?(?:a|\\d+) (?:day|week|month)s?`, 'g')
const inMonths = wholeWords('in (?:about |around )?(?:a|\\d+) months?')

const relativeMonths: Reader = (text, found, today) =>
  withDigits(text)
    .replace(nextMonth, () => note(found, monthAfter(today, 1)))
    .replace(soon, () => note(found, monthOfDay(today, 7)))
    .replace(later, (words) => note(found, after(today, words)))
    .replace(leavingLater, (words) => note(found, after(today, words)))

// To the question when, "in three months" is a time; elsewhere it may be how long.
function awayByMonths(text: string, found: Set<number>, today: string): void {
  const words = inMonths.exec(withDigits(text))
  if (words !== null) note(found, after(today, words[0]))
}

function after(today: string, words: string): number {
  const count = Number(/\d+/.exec(words)?.[0] ?? 1)
  if (/month/.test(words)) return monthAfter(today, count)
  return monthOfDay(today, count * (/week/.test(words) ? 7 : 1))
}

const dates: Reader = (text, found) =>
  text
    .replace(/\b20\d\d-(\d\d)-\d\d\b/g, (_, month: string) => note(found, Number(month)))
    .replace(/\b(\d{1,2})[/.](\d{1,2})[/.](?:20)?\d\d\b/g, (_, one: string, other: string) =>
      note(found, Number(other) > 12 ? Number(one) : Number(other)),
    )

const range = new RegExp(
  `(?<![${character}])(${anyMonth})(?: \\d{1,2}(?:st|nd|rd|th)?| 20\\d\\d)?,? ?(?:-|to|until|till|through|and|or) ?(?:the )?(?:early |mid[- ]?|late |\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(${anyMonth})(?! not)(?![${character}])`,
  'g',
)

const aMonth = new RegExp(anyMonth, 'g')

function ranges(text: string, found: Set<number>): string {
  if ((text.match(aMonth)?.length ?? 0) < 2) return text
  return text.replace(range, (words, from: string, to: string) => {
    const [first, last] = [monthOf(from), monthOf(to)]
    if (/,? ?(?:and|or) /.test(words) && !/between/.test(text)) {
      note(found, first)
      return note(found, last)
    }
    for (let month = first; month !== last; month = (month % 12) + 1) note(found, month)
    return note(found, last)
  })
}

function note(found: Set<number>, month: number): string {
  if (month >= 1 && month <= 12) found.add(month)
  return ' '
}

const isWordToo = (names: string): boolean => names === 'may' || names.startsWith('march')

const monthWords = new Lexicon<number[]>(() => [
  ...spans.map(([words, months]): [number[], string] => [months, words]),
  ...monthNames.filter((names) => !isWordToo(names)).map((names): [number[], string] => [[monthOf(names)], names]),
])

// "May" and "march" are words of their own: they are months only beside something that says so.
const before =
  '(?:in|of|during|early|mid|late|next|this|last week of|by|until|till|through|before|after|around|from|for|since|every|coming|maybe|either|between)[ -](?:the month of )?'
const ambiguous = ['march|mar(?! del)', 'may'].map((name) => ({
  month: monthOf(name),
  stem: name.slice(0, 3),
  bare: wholeWords(name),
  inContext: new RegExp(
    either(
      wholeWords(
        either(
          `${before}(?:${name})(?! (?:be|have|not|i|we|need|want|or may not))`,
          `(?:${name}),? (?:20\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?! (?:days|weeks)))`,
          `\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${name})`,
          `(?:${anyMonth}),? (?:and|or|/|,) ?(?:in )?(?:${name})(?! not| be)`,
          `(?:${name}),? (?:and|or|/|,) ?(?:in )?(?:${anyMonth})(?! not)`,
        ),
      ).source,
      `^[ .]*(?:${name})[ .!]*$`,
    ),
  ),
}))

const anyTime = wholeWords(
  either(
    'any ?time|whenever|any (?:month|season|date)s?',
    'flexible (?:on |with |about )?(?:the |my |our )?(?:dates?|timing|when)',
    "(?:dates?|timing) (?:is|are|'re) (?:flexible|open)|all year",
  ),
)

/** Whether the traveller says in a legible text that the time does not matter. */
export const isAnyTime = (text: string): boolean => anyTime.test(text)
