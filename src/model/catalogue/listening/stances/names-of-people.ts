import { isGivenName } from '../places/places.ts'
import { familyOf, has, meaningOf, type Reading, type Sighting } from '../sightings.ts'
import type { Token } from '../text.ts'

/** "My wife Petra", "our kids, Chelsea and Jordan", "I'm Sydney", "our dog August": a place or a month that is a name. */
export function isPersonsName(reading: Reading, index: number): boolean {
  const { tokens, sightings } = reading
  const sighting = sightings[index]
  const token = sighting === undefined ? undefined : tokens[sighting.from]
  if (sighting === undefined || token === undefined) return false
  if (sighting.places.length === 0 && !isMonth(sighting)) return false
  if (isAfterTitle(reading, sighting.from) || isInSignature(reading, index)) return true
  if (couldBeNamed(token, sighting) && arePeople(reading, index)) return true
  if (couldBeNamed(token, sighting) && isBesideSpeaker(reading, index)) return true
  const previous = sightings[index - 1]
  const couldBeGiven = couldBeGivenTo(token, sighting)
  const isOwners = couldBeGiven && tokens[sighting.to]?.word === "'s"
  if (isOwners && !isMonth(sighting)) return true
  if (previous === undefined) return false
  const isBeside = previous.to === sighting.from && (!isMonth(sighting) || isFollowedAsName(reading, index))
  const isNotCountry = sighting.places.every(({ kind }) => kind === 'place') && sighting.to === sighting.from + 1
  if (isBeside && has(previous, ...relations) && token.gap !== 'end')
    return couldBeGiven || (isNotCountry && token.gap === 'none')
  if (isBeside && has(previous, 'animal')) return isNotCountry && token.gap === 'none' && token.isCapital
  if (isBeside && has(previous, 'named'))
    return couldBeGiven || (isNotCountry && has(sightings[index - 2], 'animal', ...relations))
  if (isBeside && has(previous, ...severalRelations) && token.gap !== 'end') {
    return couldBeGiven && has(sightings[index + 1], 'and')
  }
  const beforeThat = sightings[index - 2]
  const isNamesake = beforeThat?.stance === 'ignored' && familyOf(beforeThat) === familyOf(sighting)
  return couldBeGiven && has(previous, 'and') && isNamesake
}

const isMonth = (sighting: Sighting): boolean => meaningOf(sighting, 'month').length > 0

const couldBeGivenTo = (token: Token, sighting: Sighting): boolean =>
  sighting.to === sighting.from + 1 && (isMonth(sighting) ? token.isCapital : isGivenName(token.word))

const couldBeNamed = (token: Token, sighting: Sighting): boolean => token.isCapital && couldBeGivenTo(token, sighting)

const isAfterTitle = ({ tokens, little }: Reading, at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]]
  const isBeside = token?.gap === 'none' || (token?.gap === 'end' && before !== undefined && before.text.length <= 4)
  return token?.isCapital === true && isBeside && little('title', before?.word)
}

/** "My wife June is", unlike "with my wife June or July" and "with my wife June 5". */
function isFollowedAsName({ tokens, sightings }: Reading, index: number): boolean {
  const [sighting, next] = [sightings[index], sightings[index + 1]]
  const token = tokens[sighting?.to ?? 0]
  if (sighting === undefined || token === undefined || token.number !== null || token.gap === 'range') return false
  if (next?.from !== sighting.to || has(next, 'and')) return true
  const other = sightings[index + 2]
  const isRange = has(next, 'until') && other !== undefined && isMonth(other)
  return !isRange && !next.concepts.some((concept) => /^(?:or|number:\d+|single|month:\d+)$/.test(concept))
}

/** "Sydney and Jordan are coming", "Austin, my nephew": what is said of the names is said of people. */
function arePeople({ tokens, sightings, little }: Reading, index: number): boolean {
  const start = sightings[index]?.to ?? 0
  let end = start
  while (little('and', tokens[end]?.word) && isName(tokens[end + 1]) && end < start + longestList) end += 2
  const gap = tokens[end]?.gap
  const following = sightings.slice(index + 1, index + longestList).filter(({ from }) => from >= end)
  if (following[0]?.from === end && has(following[0], 'personal', 'joining') && gap !== 'end') return true
  if (gap === 'comma' || gap === 'bracket') return isRelation(following, end)
  return gap === 'none' && little('being', tokens[end]?.word) && isRelation(following, end + 1)
}

/** More names than anybody lists with what is said of them. */
const longestList = 12

const isName = (token: Token | undefined): boolean => token?.isCapital === true && isGivenName(token.word)

/** "My wife", "our daughters". */
function isRelation(sightings: readonly Sighting[], from: number): boolean {
  const at = sightings.findIndex((sighting) => sighting.from === from)
  const [first, second] = [sightings[at], sightings[at + 1]]
  const who = has(first, 'who:me', 'who:we') && second?.from === first?.to ? second : first
  return has(who, ...relations, ...severalRelations)
}

/** "May and I", "me, Vienna and Carolina", "just me and Brooklyn". */
function isBesideSpeaker({ tokens, sightings, little }: Reading, index: number): boolean {
  const [who, and, name, link, after] = [-2, -1, 0, 1, 2].map((offset) => sightings[index + offset])
  if (name === undefined) return false
  const isFirst = tokens[name.from]?.isFirst === true && link?.from === name.to && has(link, 'and')
  if (isFirst && after?.from === link.to && has(after, 'who:me') && tokens[after.to]?.gap === 'none') return true
  if (and?.to !== name.from) return false
  const isListed = little('and', tokens[name.to]?.word) && isName(tokens[name.to + 1])
  if (isListed && tokens[name.from]?.gap === 'comma' && has(and, 'who:me')) return true
  return has(and, 'and') && who?.to === and.from && has(who, 'who:me', 'who:alone') && startsClause(tokens, who)
}

/** "For her and me and Paris" goes on; "it's just me and Paris" says who comes. */
const startsClause = (tokens: readonly Token[], { from }: Sighting): boolean =>
  from <= 2 || tokens.slice(from - 2, from + 1).some(({ gap }) => gap !== 'none')

/** "Regards, Sienna Paris": nothing but names up to the end. */
function isInSignature({ tokens, sightings }: Reading, index: number): boolean {
  const [farewell, sighting] = [sightings[index - 1], sightings[index]]
  if (!has(farewell, 'named') || farewell === undefined || sighting === undefined) return false
  const between = tokens.slice(farewell.to, sighting.from)
  return between.length > 0 && between.length <= 2 && between.every(({ isCapital }) => isCapital)
}

const relations = [
  'who:partner',
  'who:child',
  'who:teen',
  'who:baby',
  'who:parent',
  'who:relative',
  'who:friend',
] as const
const severalRelations = ['who:children', 'who:teens', 'who:friends', 'who:parents'] as const
