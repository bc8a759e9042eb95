import type { Quantity } from '../quantities/quantities.ts'
import { has, type Reading, type Sighting } from '../sightings.ts'

/** "Two years ago", "3 months pregnant", "8-month-old", "every two weeks": none of them is the length of a trip. */
export function isElapsed(unit: Sighting, reading: Reading): boolean {
  const { startingAt, tokens } = reading
  const next = startingAt(unit.to)
  if (isOffSeason(unit, reading)) return false
  const isAdjacent = tokens[unit.to]?.gap === 'none' || tokens[unit.to]?.gap === 'range'
  return isAdjacent && has(next, 'elapsed', 'old', 'pregnant', 'jubilee', 'who:baby')
}

/** "10 days after carnival" are a trip, whenever it is. */
const isOffSeason = ({ to, concepts }: Sighting, { tokens, startingAt, little }: Reading): boolean =>
  concepts.some((concept) => /^(?:unit:(?:day|night|week)|a_week)$/.test(concept)) &&
  (little('after', tokens[to]?.word) || little('before', tokens[to]?.word)) &&
  [1, 2, 3].some(
    (more) => startingAt(to + more)?.concepts.some((concept) => /^(?:feast|season):/.test(concept)) === true,
  )

/** "We spent 2 weeks in Italy last year". */
export const isOfLastTime = (
  { from, clause }: Pick<Quantity, 'from' | 'clause'>,
  { sightings, tokens, little }: Reading,
): boolean =>
  little('paid', tokens[from - 1]?.word) &&
  sightings.some((sighting) => sighting.clause === clause && has(sighting, 'been_after'))

/** "I'm pregnant (24 weeks)": so many weeks or months are hers. */
export const isOfPregnancy = (
  { from, least }: Pick<Quantity, 'from' | 'least'>,
  unit: Sighting,
  { sightings, tokens, little }: Reading,
): boolean =>
  ((has(unit, 'unit:week') && least >= 5) || (has(unit, 'unit:month') && least >= 3)) &&
  (tokens[from]?.gap === 'bracket' ||
    little('being', tokens[from - 1]?.word) ||
    // "Está de 6 meses".
    (little('being', tokens[from - 2]?.word) && little('of_age', tokens[from - 1]?.word)) ||
    tokens[from - 1]?.word === "'s" ||
    (has(unit, 'unit:week') && least >= 12)) &&
  sightings.some(
    (sighting) =>
      has(sighting, 'need:pregnant', 'pregnant', 'occasion:babymoon') ||
      // "My wife's 39 weeks".
      (has(sighting, 'who:partner') && sighting.to <= from && from - sighting.to <= 2),
  )

/** "20 days a year" are those of their leave. */
export function isAYear({ to }: Sighting, { startingAt, tokens }: Reading): boolean {
  const per = startingAt(to)
  return (
    tokens[to]?.gap === 'none' && has(per, 'single', 'each', 'elapsed') && has(startingAt(per?.to ?? to), 'unit:year')
  )
}

/** "A weekend away", "a week away with the family"; but "it is a week away". */
export const isAway = ({ to }: Sighting, { startingAt, tokens, little }: Reading): boolean => {
  const away = startingAt(to)
  return (
    has(away, 'elapsed') &&
    has(away, 'journey') &&
    away !== undefined &&
    (tokens[away.to]?.gap !== 'none' || little('linking', tokens[away.to]?.word))
  )
}

/** "40 a week" is a price. */
export function isRate(week: Sighting, { endingAt, tokens, little }: Reading): boolean {
  const before = tokens[week.from - 1]
  const isAdjacent = tokens[week.from]?.gap === 'none'
  const previous = endingAt(week.from)
  const startsWithArticle = little('a', tokens[week.from]?.word)
  const followsMoney =
    previous?.concepts.some((concept) => concept.startsWith('currency:') || concept === 'each') ?? false
  return isAdjacent && (before?.number != null || followsMoney || !startsWithArticle)
}
