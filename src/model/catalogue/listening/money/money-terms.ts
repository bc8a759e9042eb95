import type { Wishes } from '../../../wishes.ts'
import type { Concept } from '../concepts.ts'
import { has, isContent, meaningOf, type Reading, type Sighting } from '../sightings.ts'

export type Budget = NonNullable<Wishes['budget']>['value']

/** For whom and how long a sum is, and in what it is counted. */
export type Terms = Partial<Pick<Budget, 'currency' | 'per' | 'span' | 'withJourney'>>

/** More words than are needed to put a budget right. */
const most = 12

/** "That's per person, not total", "in euros", "including flights", said of a budget that is known already. */
export function readTerms(reading: Reading, isKnown: boolean): Terms | null {
  const withJourney = journeySaid(reading)
  const terms: Terms = {
    ...(withJourney === null ? {} : { withJourney }),
    ...(isKnown && isOfNothingElse(reading) ? termsIn(reading) : {}),
  }
  return Object.keys(terms).length === 0 ? null : terms
}

const isOfNothingElse = ({ tokens, sightings }: Reading): boolean =>
  tokens.length <= most &&
  !sightings.some(
    (sighting) =>
      meaningOf(sighting, 'unit').length > 0 || (isContent(sighting) && meaningOf(sighting, 'who').length === 0),
  )

function termsIn({ sightings, endingAt, tokens }: Reading): Terms {
  const isDenied = ({ from }: Sighting): boolean => has(endingAt(from), 'not') && tokens[from]?.gap === 'none'
  const said = sightings.filter((sighting) => !isDenied(sighting))
  const says = (concept: Concept): boolean => said.some((sighting) => has(sighting, concept))
  const isForAll = says('together') || sightings.some((sighting) => has(sighting, 'each') && isDenied(sighting))
  const [currency] = said.flatMap((sighting) => meaningOf(sighting, 'currency'))
  return {
    ...(says('each') ? { per: 'person' } : isForAll ? { per: 'party' } : {}),
    ...(says('a_day') ? { span: 'day' } : says('a_week') ? { span: 'week' } : {}),
    ...(currency === undefined ? {} : { currency }),
  }
}

export function journeySaid({ sightings }: Reading): boolean | null {
  if (sightings.some((sighting) => has(sighting, 'without_journey'))) return false
  return sightings.some((sighting) => has(sighting, 'with_journey')) ? true : null
}

/** "50 dollars/day", "80 €/person". */
export const isBehindSlash = (sighting: Sighting | undefined, { tokens }: Reading): boolean =>
  sighting !== undefined &&
  tokens[sighting.from]?.gap === 'slash' &&
  has(sighting, 'unit:day', 'unit:night', 'unit:week', 'people')
