import { languageCodes } from '../languages/language.ts'
import type { LittleWords } from '../little-words.ts'
import { has, type Reading } from '../sightings.ts'
import { plain } from '../text.ts'

/** From one day of the week to another, both included: "fri to mon" are four. Over a weekend, unless it was asked. */
export function daysOfWeek({ tokens, startingAt, little }: Reading, isAsked: boolean): number | null {
  for (const [at, { word, isCapital }] of tokens.entries()) {
    // "Sexta-feira".
    const next = little('ends_weekday', tokens[at + 1]?.word) ? at + 2 : at + 1
    const gap = tokens[next]?.gap
    const link = startingAt(next)
    const isJoined = has(link, 'until') && !has(link, 'and', 'or')
    const end = tokens[gap === 'range' || gap === 'dash' ? next : isJoined ? next + 1 : -1]
    // "Lots to do - so no boredom": two letters are a day where days are asked for, or with a capital.
    if (!isAsked && word.length < 3 && !isCapital) continue
    const first = weekday(word)
    const last = weekday(end?.word)
    if (first === undefined || last === undefined) continue
    const days = ((last - first + 6) % 7) + 2
    if (isAsked || (first <= saturday && first + days > saturday + 1)) return days
  }
  return null
}

const saturday = 5
const styles = ['long', 'short'] as const
type Named = ReadonlyMap<string, number>
let named: { all: Named; inFull: Named } | null = null

/** Monday is 0; no two languages call different days by one name. */
const weekday = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : names().all.get(word)

/** The same of a day by its whole name, as "sun" shines on any; "segunda" alone is the second of something. */
export const weekdayInFull = (word: string, next: string | undefined, little: LittleWords): number | undefined =>
  little('half_weekday', word) && !little('ends_weekday', next) ? undefined : names().inFull.get(word)

export const isWeekday = (word: string | undefined): boolean => word !== undefined && names().inFull.has(word)

function names(): NonNullable<typeof named> {
  if (named !== null) return named
  const [inFull, short] = styles.map((style) => namesOf(style))
  named = { all: new Map([...(short ?? []), ...(inFull ?? [])]), inFull: inFull ?? new Map<string, number>() }
  return named
}

const namesOf = (style: (typeof styles)[number]): Map<string, number> =>
  new Map(
    languageCodes.flatMap((code) => {
      const format = new Intl.DateTimeFormat(code, { weekday: style, timeZone: 'UTC' })
      return [0, 1, 2, 3, 4, 5, 6].map((day): [string, number] => [
        plain(format.format(Date.UTC(2026, 5, 1 + day))).replace(/\W.*/, ''),
        day,
      ])
    }),
  )
