import { between, monthIn } from './calendar.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

/** "Not before May", "we can't go until June", "nothing after August", "back before July": what of a year is left. */
export function notBeforeOrAfter(
  reading: Reading,
  sighting: Sighting,
  months: number[],
  today: string,
): number[] | null {
  const { sightings, tokens, little, endingAt } = reading
  const { from } = sighting
  const limit = [from, from - 1].find(
    (at) => little('before', tokens[at - 1]?.word) || little('after', tokens[at - 1]?.word) || isUntil(endingAt(at)),
  )
  const [first, last] = [months[0], months.at(-1)]
  if (limit === undefined || first === undefined || last === undefined) return null
  const isDenied = sightings.some(
    (denial) =>
      has(denial, 'not', 'dislike') &&
      denial.to <= limit &&
      limit - denial.to <= mostBetween &&
      tokens.slice(denial.to, from + 1).every(({ gap }) => gap === 'none'),
  )
  const word = tokens[limit - 1]?.word
  if (isDenied) return little('after', word) ? between(1, last) : between(first, 12)
  // "The week before Easter".
  const isUnitBefore = endingAt(limit - 1)?.concepts.some((concept) => concept.startsWith('unit:')) === true
  if (!little('before', word) || isUnitBefore) return null
  // A feast has days before it in its own month.
  const isMonth = meaningOf(sighting, 'month').length > 0
  return between(monthIn(today), isMonth ? ((first + 10) % 12) + 1 : first)
}

const mostBetween = 6

/** "Until", which in some languages is also a word for the way to a place. */
const isUntil = (sighting: Sighting | undefined): boolean =>
  has(sighting, 'until') && !has(sighting, 'and', 'or', 'to', 'at_most')
