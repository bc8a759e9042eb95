import type { Concept } from '../concepts.ts'
import { has, type Reading, type Sighting } from '../sightings.ts'
import { isParentItself } from './parents.ts'
import { grownUp } from './years.ts'
import type { Wishes } from '../../../wishes.ts'

export type Party = NonNullable<Wishes['party']>['value']

export const children: readonly Concept[] = ['who:child', 'who:children', 'who:baby', 'who:teen', 'who:teens']

export interface Companion {
  sighting: Sighting
  concept: Concept
}

const companionConcepts: readonly Concept[] = [
  'who:alone',
  'who:couple',
  'who:pair',
  'who:partner',
  'who:child',
  'who:children',
  'who:baby',
  'who:teen',
  'who:teens',
  'who:parent',
  'who:parents',
  'who:relative',
  'who:friend',
  'who:friends',
  'who:family',
  'who:group',
]

/** Those who come along; who is visited, left at home or spoken of otherwise does not. */
export function companions(reading: Reading): Companion[] {
  const { sightings, tokens, little } = reading
  return sightings.flatMap((sighting, index) => {
    if (sighting.stance === 'refused' || sighting.stance === 'ignored' || sighting.stance === 'excepted') return []
    const previous = sightings[index - (has(sightings[index - 1], 'who:me', 'who:we') ? 2 : 1)]
    // "A gift from my parents".
    if (previous !== undefined && has(previous, 'visit', 'home', 'home_first') && sighting.from - previous.to <= 2)
      return []
    // "My husband's brother"; but "my husband's 70".
    const behind = tokens[sighting.to + 1]
    if (tokens[sighting.to]?.word === "'s" && behind !== undefined && behind.number === null) return []
    // "Mi hijo pequeño" is one.
    if (previous?.to === sighting.from && has(previous, 'who:child') && has(sighting, 'who:child')) return []
    // Who has died or left does not come along.
    if (isGone(sighting, index, reading)) return []
    const next = sightings[index + 1]
    // "My sister just went there": who knows the place already is spoken of, and stays at home.
    const isKnowing = next !== undefined && has(next, 'been_after') && !little('before', tokens[next.from]?.word)
    if (isKnowing && next.from - sighting.to <= 1) return []
    if (
      isYours(sighting, reading) ||
      isParentItself(sighting, reading) ||
      isAddressed(sighting, reading) ||
      isQuoted(sighting, reading)
    )
      return []
    const concept = isByAge(sighting, reading)
      ? 'who:child'
      : companionConcepts.find((one) => sighting.concepts.includes(one))
    return concept === undefined ? [] : [{ sighting, concept }]
  })
}

/** "Unsere Große (14)", "la mayor de 12 años": who is told by an age among children. */
function isByAge({ to, concepts }: Sighting, { tokens, startingAt, little }: Reading): boolean {
  if (!concepts.includes('eldest')) return false
  const at = little('of_age', tokens[to]?.word) ? to + 1 : to
  const [age, unit] = [tokens[at]?.number ?? null, startingAt(at + 1)]
  if (age === null) return false
  return has(unit, 'unit:month', 'unit:year', 'old') || (age < grownUp && tokens[at]?.gap === 'bracket')
}

/** "Whatever you'd book for your own mum". */
const isYours = ({ from }: Sighting, { tokens, little }: Reading): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some(({ word }) => little('yours', word))

const advisers: readonly Concept[] = ['who:relative', 'who:friend', 'who:friends', 'who:parent', 'who:parents']

/** How many short words, such as "has" and "me", may stand before what is done with words. */
const reach = 2

/** "My cousin says Bali is lovely", "ma cousine m'a dit": whose advice it is does not come along. */
function isQuoted(sighting: Sighting, { tokens, little, startingAt }: Reading): boolean {
  if (!has(sighting, ...advisers)) return false
  for (let at = sighting.to; at <= sighting.to + reach; at += 1) {
    const word = tokens[at]
    if (word === undefined || word.gap !== 'none' || has(startingAt(at), 'and', 'or')) return false
    if (little('saying', word.word)) return true
    if (word.word.length > 4) return false
  }
  return false
}

/** "Mein Mann ist letztes Jahr gestorben": said within the same part of a sentence. */
function isGone({ to }: Sighting, index: number, { sightings, tokens }: Reading): boolean {
  const loss = sightings
    .slice(index + 1, index + 5)
    .find((sighting) => has(sighting, 'occasion:bereavement', 'occasion:separation'))
  return loss !== undefined && tokens.slice(to, loss.from + 1).every(({ gap }) => gap === 'none')
}

/** "Good evening mate": who is spoken to, not who comes along. */
function isAddressed({ from, to }: Sighting, { tokens, little, endingAt }: Reading): boolean {
  if (
    to > from + 1 ||
    !little('address', tokens[from]?.word) ||
    (tokens[to] !== undefined && tokens[to].gap === 'none')
  )
    return false
  const before = tokens[from - 1]
  if (before === undefined || tokens[from]?.gap !== 'none') return true
  const isCounted =
    before.number !== null || (endingAt(from)?.concepts.some((concept) => /^(?:number|who)/.test(concept)) ?? false)
  return !isCounted && !little('article', before.word) && !little('with', before.word) && !little('and', before.word)
}
