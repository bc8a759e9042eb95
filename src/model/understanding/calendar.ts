/** The words for each month, as patterns. */
export const monthNames = [
  'january|jan',
  'february|feb',
  'march|mar(?! del)',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
]
export const anyMonth = monthNames.join('|')

/** The number of a month by any of its names. */
export const monthOf = (name: string): number => monthNames.findIndex((names) => names.startsWith(name.slice(0, 3))) + 1

/** The month of a `YYYY-MM-DD` date, and those up to the end if there is one. */
export function monthsBetween(start: string, end: string | null): number[] {
  const first = Number(start.slice(5, 7))
  const last = end === null ? first : Number(end.slice(5, 7))
  const months = [first]
  for (let month = first; month !== last;) {
    month = (month % 12) + 1
    months.push(month)
  }
  return months
}

/** Days from a `YYYY-MM-DD` date to another, both counted. */
export const daysBetween = (start: string, end: string): number =>
  Math.round((Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000) + 1

const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const dayFirst = new RegExp(`(?<!\\d)${day}(?: of)? (${anyMonth})(?![a-zж])`, 'g')
const monthFirst = new RegExp(`(?<![a-zж])(${anyMonth}) ${day}(?!\\d)`, 'g')
const within = new RegExp(
  `(?<!\\d)${day} ?(?:-|to|until|till|through) ?${day}(?: of)? (?:${anyMonth})(?![a-zж])|(?:${anyMonth}) ${day} ?(?:-|to|until|till|through) ?${day}(?!\\d)`,
)

const mayBeDates = new RegExp(`\\d(?:st|nd|rd|th)?(?: of)? (?:${anyMonth})|(?:${anyMonth}) \\d`)

/** The days from one date in a legible text to another, both counted: "12 to 26 April", "June 28 until July 5". */
export function daysBetweenDates(text: string): number | null {
  if (!mayBeDates.test(text)) return null
  const words = text.replace(/ - /g, '-')
  const range = within.exec(words)
  if (range !== null) return spanOf(Number(range[2] ?? range[4]) - Number(range[1] ?? range[3]))
  const dates = [
    ...[...words.matchAll(dayFirst)].map((found) => ({
      at: found.index,
      day: Number(found[1]),
      month: monthOf(found[2] ?? ''),
    })),
    ...[...words.matchAll(monthFirst)].map((found) => ({
      at: found.index,
      day: Number(found[2]),
      month: monthOf(found[1] ?? ''),
    })),
  ].sort((one, other) => one.at - other.at)
  const [from, to] = dates
  if (from === undefined || to === undefined || dates.length > 2) return null
  const year = to.month < from.month ? 2002 : 2001
  return spanOf((Date.UTC(year, to.month - 1, to.day) - Date.UTC(2001, from.month - 1, from.day)) / 86_400_000)
}

const spanOf = (nights: number): number | null => (nights > 0 && nights < 200 ? nights + 1 : null)
