import { anyMonth, monthNames, monthOf } from './calendar.ts'
import { polarise } from './polarity.ts'
import { either, plain, wholeWords, withDigits } from './words.ts'

// Seasons are those of the north, where they are not said of a place; holidays are when most people have them.
const spans: [string, number[]][] = [
  ['(?<!indian )summer(?: holidays?| vacation| break)?|summertime', [6, 7, 8]],
  ['spring(?! break|s\\b)(?:time)?', [3, 4, 5]],
  ['autumn|(?<!water)fall(?! in\\b| for\\b| asleep)', [9, 10, 11]],
  ['winter(?:time)?(?! sports?| wonderland| clothes)', [12, 1, 2]],
  ['christmas(?! island| markets?)|xmas|boxing day|(?:the )?festive season', [12]],
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

/** The months a text speaks of. `today` is `YYYY-MM-DD`; `bareNames` takes a lone "may" for the month. */
export function readMonths(text: string, today: string, bareNames = false): MonthWishes {
  const { wanted, unwanted } = polarise(plain(text).replace(fleeing, ' ').replace(wavering, ' '))
  const avoided = monthsIn(unwanted, today, bareNames)
  const named = monthsIn(wanted, today, bareNames)
  return { wanted: named.filter((month) => !avoided.includes(month)), unwanted: avoided }
}

function monthsIn(text: string, today: string, bareNames: boolean): number[] {
  const found = new Set<number>()
  if (bareNames) awayByMonths(text, found, today)
  const rest = [relativeMonths, dates, ranges].reduce((left, read) => read(left, found, today), text)
  for (const [words, months] of spans) {
    if (wholeWords(words).test(rest)) months.forEach((month) => found.add(month))
  }
  monthNames.forEach((names, index) => {
    if (namesMonth(rest, names, bareNames)) found.add(index + 1)
  })
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

const relativeMonths: Reader = (text, found, today) =>
  withDigits(text)
    .replace(wholeWords('next month', 'g'), () => note(found, monthAfter(today, 1)))
    .replace(wholeWords('(?:later )?this month|(?:next|this) (?:weekend|week)|tomorrow|right now|asap', 'g'), () =>
      note(found, monthOfDay(today, 7)),
    )
    .replace(
      wholeWords("in (?:about |around )?(?:a|1|\\d+) (?:day|week|month)s?(?:'s?)?(?: time| from now)", 'g'),
      (words) => note(found, after(today, words)),
    )
    .replace(wholeWords(`(?:${leaving}) (?:about |around )?(?:a|\\d+) (?:day|week|month)s?`, 'g'), (words) =>
      note(found, after(today, words)),
    )

// To the question when, "in three months" is a time; elsewhere it may be how long.
function awayByMonths(text: string, found: Set<number>, today: string): void {
  const words = wholeWords('in (?:about |around )?(?:a|\\d+) months?').exec(withDigits(text))
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

const ranges: Reader = (text, found) =>
  text.replace(
    new RegExp(
      `(?<![\\p{L}\\d])(${anyMonth})(?: \\d{1,2}(?:st|nd|rd|th)?| 20\\d\\d)?,? ?(?:-|to|until|till|through|and|or) ?(?:the )?(?:early |mid[- ]?|late |\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(${anyMonth})(?! not)(?![\\p{L}\\d])`,
      'gu',
    ),
    (words, from: string, to: string) => {
      const [first, last] = [monthOf(from), monthOf(to)]
      if (/,? ?(?:and|or) /.test(words) && !/between/.test(text)) {
        note(found, first)
        return note(found, last)
      }
      for (let month = first; month !== last; month = (month % 12) + 1) note(found, month)
      return note(found, last)
    },
  )

function note(found: Set<number>, month: number): string {
  if (month >= 1 && month <= 12) found.add(month)
  return ' '
}

// "May" and "march" are words of their own: they are months only beside something that says so.
function namesMonth(text: string, names: string, bareNames: boolean): boolean {
  if (names !== 'may' && !names.startsWith('march')) return wholeWords(names).test(text)
  if (bareNames && wholeWords(names).test(text)) return true
  const name = names.startsWith('may') ? 'may' : 'march|mar(?! del)'
  const before =
    '(?:in|of|during|early|mid|late|next|this|last week of|by|until|till|through|before|after|around|from|for|since|every|coming|maybe|either|between)[ -](?:the month of )?'
  return (
    wholeWords(`${before}(?:${name})(?! (?:be|have|not|i|we|need|want|or may not))`).test(text) ||
    wholeWords(`(?:${name}),? (?:20\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?! (?:days|weeks)))`).test(text) ||
    wholeWords(`\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${name})`).test(text) ||
    wholeWords(`(?:${anyMonth}),? (?:and|or|/|,) ?(?:in )?(?:${name})(?! not| be)`).test(text) ||
    wholeWords(`(?:${name}),? (?:and|or|/|,) ?(?:in )?(?:${anyMonth})(?! not)`).test(text) ||
    new RegExp(`^[ .]*(?:${name})[ .!]*$`).test(text)
  )
}

/** Whether the traveller says that the time does not matter. */
export const isAnyTime = (text: string): boolean =>
  wholeWords(
    either(
      'any ?time|whenever|any (?:month|season|date)s?',
      'flexible (?:on |with |about )?(?:the |my |our )?(?:dates?|timing|when)',
      "(?:dates?|timing) (?:is|are|'re) (?:flexible|open)|all year",
    ),
  ).test(plain(text))
