import { children } from './companions.ts'
import { isOfParent } from './parents.ts'
import { isDenied, type Quantity } from '../quantities/quantities.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'
import { grownUp, largestParty } from './years.ts'

export interface Counts {
  total: number | null
  adults: number | null
  children: number | null
  friends: number | null
  relatives: number | null
}

export function takeCounts(reading: Reading, quantities: Quantity[]): Counts {
  const counts: Counts = { total: null, adults: null, children: null, friends: null, relatives: null }
  let previous: Quantity | undefined
  for (const quantity of [...quantities]) {
    const counted = countedBy(quantity, reading)
    if (counted === null) continue
    const { most } = quantity
    if (!Number.isInteger(most) || most < 1 || most > 100) continue
    const goesOn = counted === 'total' && previous !== undefined && isJoinedTo(previous, quantity, reading)
    quantities.splice(quantities.indexOf(quantity), 1)
    if (counted === 'couples') counts.adults ??= 2 * most
    else counts[counted] = counted === 'children' || goesOn ? (counts[counted] ?? 0) + most : (counts[counted] ?? most)
    previous = counted === 'total' ? quantity : undefined
  }
  return counts
}

/** "24 pupils and 2 teachers": other people on top of those before. */
function isJoinedTo(previous: Quantity, { from, after, near }: Quantity, { endingAt }: Reading): boolean {
  const [first, second] = [previous.near ?? previous.after, near ?? after]
  const areTwoKinds = has(first, 'people') && has(second, 'people') && !has(second, 'who:of_us')
  return areTwoKinds && first !== undefined && from - first.to <= 1 && has(endingAt(from), 'and')
}

function countedBy(quantity: Quantity, reading: Reading): keyof Counts | 'couples' | null {
  const { before, after, near, to, least, most } = quantity
  if (isOfParent(quantity, reading)) return 'children'
  // "A family of five with kids of 7 and 11" counts all of them.
  const isOfAll = has(before, 'count') && reading.little('with', reading.tokens[to]?.word) && after === undefined
  const thing = isOfAll ? undefined : (near ?? after)
  if (thing !== undefined && (thing.stance === 'refused' || thing.stance === 'ignored')) return null
  // "Ya no somos 2, somos 3".
  if (has(before, 'count') && before?.to === quantity.from && isDenied(quantity, reading)) return null
  if (has(thing, 'who:adults')) return 'adults'
  if (children.some((concept) => has(thing, concept))) return 'children'
  if (has(thing, 'who:of_us')) return 'total'
  if (isOfYoung(thing, quantity, reading)) return 'children'
  if (has(thing, 'who:friend', 'who:friends')) return isWithSpeaker(reading, thing) ? 'friends' : 'total'
  // "Two adults, one granny".
  if (has(thing, 'who:relative', 'who:parent') && most === 1) return null
  if (has(thing, 'who:relative', 'who:parent'))
    return isWithSpeaker(reading, thing) ? 'relatives' : has(thing, 'who:parent') ? 'adults' : 'total'
  if (thing !== undefined && has(thing, 'people'))
    return isWithSpeaker(reading, thing) && isOthers(reading, thing) ? 'friends' : 'total'
  if (has(thing, 'who:couple')) return most > 1 && quantity.after === thing ? 'couples' : null
  const isFree =
    thing === undefined ||
    has(thing, 'and', 'or', 'not', 'nothing', 'to', 'home', 'home_first', 'want', 'break', 'comfort:shoestring') ||
    thing.places.length > 0
  const next = reading.tokens[to]
  const endsHere = next === undefined || next.gap !== 'none' || isFree
  // "Somos uns dez", "saremmo in 6 o 7": about so many, and rather one too many.
  const counting = before !== undefined && has(before, 'about') ? reading.endingAt(before.from) : before
  return has(counting, 'count') && endsHere && most - least <= 2 && most <= largestParty && !isSeason(thing)
    ? 'total'
    : null
}

/** "Due ragazzi di 13 e 15", "zwei Jungs (8 und 10)": of so many there are as many ages, none of a grown-up. */
function isOfYoung(thing: Sighting | undefined, { most }: Quantity, { tokens, little, coveringAt }: Reading): boolean {
  if (thing === undefined || !has(thing, 'people', 'who:friend', 'who:friends')) return false
  const ages: number[] = []
  for (let at = thing.to; at < Math.min(tokens.length, thing.to + 2 * most + 4); at += 1) {
    const [token, sighting] = [tokens[at], coveringAt(at)]
    if (token?.number != null) ages.push(token.number)
    // "2 people, 4-5 days" counts days.
    else if (tokens[at - 1]?.number != null && isSeason(sighting) && !has(sighting, 'unit:year')) return false
    else if (!has(sighting, 'and', 'old', 'unit:year') && !little('of_age', token?.word)) break
    if (token?.gap === 'end' || token?.gap === 'question') break
  }
  return ages.length === most && ages.every((age) => age < grownUp)
}

const isSeason = (sighting: Sighting | undefined): boolean =>
  sighting?.concepts.some((concept) => /^(?:month|unit|currency|scale|star)/.test(concept)) ?? false

/** "Me and 5 mates", "with four friends" leave out the speaker, "we are four friends" does not. */
function isWithSpeaker({ sightings, tokens, little }: Reading, thing: Sighting | undefined): boolean {
  if (thing === undefined) return false
  const before = wordsOfPart(tokens, thing.from, sightings)
  const after = tokens.slice(thing.to, thing.to + 3).map(({ word }) => word)
  const isJoined =
    before.some((word) => little('with', word)) ||
    sightings.some((one) => one.to <= thing.from && one.to >= thing.from - 3 && has(one, 'and'))
  return isJoined || sightings.some((one) => has(one, 'joining')) || (little('and', after[0]) && little('me', after[1]))
}

/** The last four words before one, within its part of the sentence; a comma between people does not end it. */
function wordsOfPart(tokens: Reading['tokens'], to: number, sightings: readonly Sighting[]): string[] {
  const isOfPeople = (at: number): boolean =>
    sightings.some((sighting) => sighting.to === at && meaningOf(sighting, 'who').length > 0)
  const goesOn = (at: number): boolean => {
    const gap = tokens[at]?.gap
    return gap === 'none' || gap === 'range' || (gap === 'comma' && isOfPeople(at))
  }
  let from = to
  while (from > Math.max(0, to - 4) && (from === to || goesOn(from))) from -= 1
  return tokens.slice(from, to).map(({ word }) => word)
}

const isOthers = ({ tokens, little }: Reading, thing: Sighting): boolean =>
  tokens.slice(Math.max(0, thing.from - 4), thing.from).some(({ word }) => little('others', word) || little('me', word))
