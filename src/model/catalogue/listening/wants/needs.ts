import { cautionKinds, type CautionKind } from '../../../../destinations/facts.ts'
import { type Need, needs } from '../../../wishes.ts'
import { has, isRefused, isWanted, meaningOf, namedAmong, type Reading, type Sighting } from '../sightings.ts'

/** What a place must be like for them to go there at all. */
export function readNeeds(reading: Reading): Need[] {
  const { sightings } = reading
  const found = sightings
    .filter((sighting) => isWanted(sighting) || sighting.stance === 'ignored' || wantsNot(sighting))
    // "My grandmother was born in Trieste" needs nothing.
    .flatMap((sighting) =>
      meaningOf(sighting, 'need').filter((need) => sighting.stance !== 'ignored' || need !== 'older_people'),
    )
  const refused = sightings
    .filter((sighting) => isRefused(sighting) && !wantsNot(sighting))
    .flatMap((sighting) => meaningOf(sighting, 'need'))
  return namedAmong(
    needs,
    [...found, ...(isCoupleOfOneSex(reading) ? ['same_sex_couples'] : [])].filter((need) => !refused.includes(need)),
  )
}

/** A need that is a refusal itself: "we don't drive". */
const wantsNot = ({ concepts, stance }: Sighting): boolean =>
  stance === 'refused' &&
  concepts.some((concept) => /^need:(?:no_car|safety|avoid_heat|avoid_cold|visa_free|gluten_free)$/.test(concept))

/** "Two girls, we're a couple", "voyage de noces, deux hommes": two of one sex, and none of the other. */
function isCoupleOfOneSex(reading: Reading): boolean {
  const { sightings, tokens, little } = reading
  const [men, women] = [countOf('men', reading), countOf('women', reading)]
  return (
    (men === 'two' ? women === 'none' : men === 'none' && women === 'two') &&
    (sightings.some((sighting) => has(sighting, ...signsOfCouple) && !isRefused(sighting)) ||
      tokens.some(({ word }) => little('married', word)))
  )
}

const signsOfCouple = [
  'who:couple',
  'who:partner',
  'occasion:honeymoon',
  'occasion:anniversary',
  'occasion:babymoon',
  'occasion:proposal',
] as const

/** Whether two of them are named, or how else. */
function countOf(sex: 'men' | 'women', { tokens, little, endingAt }: Reading): 'none' | 'two' | 'others' {
  const named = [...tokens.keys()].filter((at) => little(sex, tokens[at]?.word))
  const isTwo = (word: number): boolean =>
    tokens[word]?.number === 2 || has(endingAt(word + 1), 'number:2', 'who:pair') || little('both', tokens[word]?.word)
  // "Coppia di ragazze"; "two married women".
  const areTwo = (at: number): boolean =>
    isTwo(at - 1) || (tokens[at]?.gap === 'none' && (has(endingAt(at - 1), 'who:couple') || isTwo(at - 2)))
  return named.length === 0 ? 'none' : named.every(areTwo) ? 'two' : 'others'
}

/** Dangers count where they are spoken of as such, or where they make worse what somebody has. */
export function readDangers({ sightings }: Reading): CautionKind[] {
  return namedAmong(
    cautionKinds,
    sightings
      .filter((sighting) => isRefused(sighting) || has(sighting, 'ailment'))
      .flatMap((sighting) => meaningOf(sighting, 'avoid')),
  )
}
