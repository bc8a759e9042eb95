import type { LittleWords } from '../little-words.ts'
import { familyOf, has, isContent, type Sighting, type Stance } from '../sightings.ts'
import { beginsAsking, startsPart } from './boundaries.ts'
import { goesFirst, isTheirOrigin } from './homes.ts'
import { isLeaving, passThrough } from './passing.ts'
import { disowned, disownPlace, isNameBefore, isOthers } from './others.ts'
import { endOf, open, type Scope } from './scope.ts'
import type { Token } from '../text.ts'

/** The scope that a word of grammar begins, or null when it begins none. */
export function openedBy(
  sighting: Sighting,
  scope: Scope,
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
  little: LittleWords,
): Scope | null {
  const begin = (stance: Stance, isVerb = false): Scope => ({ ...open, stance, isVerb, opened: index })
  const previous = sightings[index - 1]
  if (isContent(sighting) && !has(sighting, 'dislike', 'theirs', 'home')) return null
  if (has(sighting, 'nothing')) return scope
  if (has(sighting, 'staying')) return begin('ignored')
  if (has(sighting, 'not_that')) return begin('ignored')
  if (isOfNotThat(sighting, sightings, index)) return begin('ignored')
  if (has(sighting, 'neutral', 'no_objection')) return open
  if (has(sighting, 'unconcerned')) return begin('ignored')
  // "Not sure about the first" sets it aside; of what is not on the table it says nothing.
  if (has(sighting, 'doubt')) return begin(isBesideReference(sighting, sightings[index + 1]) ? 'refused' : 'ignored')
  if (has(sighting, 'except')) return begin('excepted')
  if (has(sighting, 'dislike')) return begin('refused', true)
  if (has(sighting, 'not_after') && leadsOn(tokens, sightings, index)) return begin('refused')
  if (has(sighting, 'exchange')) return isBesideContent(sighting, sightings[index + 1]) ? begin('refused') : null
  if (has(sighting, 'not') && isAskedWith(sighting, tokens, sightings[index + 1], little)) return open
  if (has(sighting, 'not') && isAsking(tokens, sightings, index, little)) return open
  if (has(sighting, 'not', 'instead_of')) return begin('refused')
  if (has(sighting, 'than') && goesOnAfterAnd(tokens, sightings, index)) return begin('refused')
  if (has(sighting, 'theirs')) {
    // "US passports", "Italian citizens": a country right before is theirs, too.
    if (previous !== undefined && previous.to === sighting.from && tokens[sighting.from]?.gap === 'none')
      disownPlace(previous)
    return disowned(sightings, index, begin('ignored'))
  }
  if (has(sighting, 'stopover')) {
    passThrough(tokens, sightings, index)
    return begin('ignored')
  }
  if (isLeaving(sightings, index)) return begin('home')
  // "Last summer Croatia": what was known then stands behind.
  const isLastTime = has(sighting, 'been_after') && startsPart(tokens, sighting)
  const isPaid = tokens.slice(sighting.to, sighting.to + 4).some(({ word }) => little('paid', word))
  if (isLastTime && (isPaid || isBesidePlace(sighting, sightings[index + 1]))) return begin('been')
  // "Rome on connaît déjà, Florence aussi": what stands before it is known.
  const isBehind = has(sighting, 'been_after') && previous?.to === sighting.from && tokens[sighting.to]?.gap !== 'none'
  if (has(sighting, 'been') && !isBehind && leadsToPlace(tokens, sightings, index)) {
    if (isOthers(sightings, index) || isNameBefore(tokens, sightings, index, little))
      return disowned(sightings, index, begin('ignored'))
    return scope.stance === 'refused' ? open : begin('been')
  }
  // "Last year Greece, this year Albania".
  if (has(sighting, 'been_after') && startsPart(tokens, sighting) && tokens[sighting.to]?.gap === 'none') {
    const article = has(sightings[index + 1], 'single') ? 1 : 0
    if (isBesidePlace(sighting, sightings[index + 1 + article])) return begin('been')
  }
  if (has(sighting, 'like') && leadsToPlace(tokens, sightings, index) && !isAskedHow(sightings, index))
    return begin(scope.stance === 'refused' ? 'refused' : 'like')
  const isHome =
    has(sighting, 'home') ||
    (has(sighting, 'home_first') && (startsPart(tokens, sighting) || isTheirOrigin(tokens, sightings, index)))
  // "Meine Tante aus Kanada".
  const isTheirs = previous?.to === sighting.from && has(previous, 'who:relative', 'who:parent', 'who:parents')
  if (isHome && isTheirs && isBesidePlace(sighting, sightings[index + 1]))
    return disowned(sightings, index, begin('ignored'))
  if (isHome && !goesFirst(sightings, index) && leadsToPlace(tokens, sightings, index)) return begin('home')
  // "Moro na praia": what it is like where they live.
  const isLiving = has(sighting, 'home') && little('living', tokens[sighting.from]?.word)
  if (isLiving && isBesideContent(sighting, sightings[index + 1])) return begin('ignored')
  // "To escape the Dubai summer": where they are.
  if (has(sighting, 'flee') && isBesidePlace(sighting, sightings[index + 1])) return begin('home')
  if (has(sighting, 'break')) return open
  if (has(sighting, 'want'))
    return scope.opened === index - 1 &&
      // "Anywhere except the usual spots like Paris": what is told there is what is excepted.
      (scope.stance === 'excepted' || (scope.stance === 'refused' && previous?.to === sighting.from))
      ? scope
      : { ...open }
  if (has(sighting, 'to') && scope.stance === 'home' && scope.family !== null) return open
  if (has(sighting, 'and') && !goesOnAfterAnd(tokens, sightings, index))
    return scope.stance === 'refused' && !scope.isVerb ? open : endOf(scope)
  if (has(sighting, 'essential')) return { ...scope, weight: 'essential' }
  if (has(sighting, 'mild')) return { ...scope, weight: 'mild' }
  return null
}

/** "Isn't it too wet in March?", "il ne pleut pas trop ?": what is denied only to be asked, up to the question mark. */
function isAsking(
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
  little: LittleWords,
): boolean {
  const denial = sightings[index]
  if (denial === undefined || !little('denying', tokens[denial.from]?.word)) return false
  if (isBesideContent(denial, sightings[index + 1])) return false
  const end = tokens.findIndex(({ gap }, at) => at > denial.from && gap !== 'none')
  return (end < 0 ? tokens.at(-1) : tokens[end - 1])?.isAsked === true
}

/** "C'est pas que je n'aime pas": with no more than who it is said of between. */
const isOfNotThat = ({ from }: Sighting, sightings: readonly Sighting[], index: number): boolean =>
  sightings.slice(Math.max(0, index - 3), index).some((other) => has(other, 'not_that') && from - other.to <= 3)

/** With no more than an article between. */
const isBesideContent = ({ to }: Sighting, next: Sighting | undefined): boolean =>
  next !== undefined && isContent(next) && next.from - to <= 1

const isBesideReference = (sighting: Sighting, next: Sighting | undefined): boolean =>
  isBesideContent(sighting, next) && next !== undefined && next.reference !== null

const isBesidePlace = (sighting: Sighting, next: Sighting | undefined): boolean =>
  isBesideContent(sighting, next) && next !== undefined && next.places.length > 0

/** "Nope to Bali", "hard pass on Bali": what refuses what stands before it begins the part, with a place right behind. */
function leadsOn(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const [previous, refusal, next] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  const place = has(next, 'to') ? sightings[index + 2] : next
  if (refusal === undefined || place === undefined || (place.places.length === 0 && place.reference === null))
    return false
  const between = tokens.slice(refusal.to, place.from + 1)
  const begins = startsPart(tokens, refusal) || (previous?.to === refusal.from && has(previous, 'not_after', 'not'))
  return begins && between.length === 2 && between.every(({ gap }) => gap === 'none')
}

/** "I prefer Croatia to Greece", "prefiero Croacia a Grecia": what stands behind the second "to". */
export function isLessPreferred(
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
  little: LittleWords,
): boolean {
  const article = has(sightings[index + 1], 'single') ? 1 : 0
  const [preferred, to, other] = [sightings[index - 1], sightings[index], sightings[index + 1 + article]]
  if (preferred === undefined || to === undefined || other === undefined) return false
  return (
    has(to, 'to') &&
    tokens.slice(Math.max(0, preferred.from - 3), preferred.from).some(({ word }) => little('preferring', word)) &&
    ['place', 'theme'].includes(familyOf(preferred)) &&
    familyOf(other) === familyOf(preferred) &&
    preferred.to === to.from &&
    other.from - to.to <= 1
  )
}

/** "I'd say Turkey over Greece": of two places with such a word between, the second. */
export function comesSecond(
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
  little: LittleWords,
): boolean {
  const sighting = sightings[index]
  if (sighting === undefined || sighting.places.length === 0 || !little('over', tokens[sighting.from - 1]?.word))
    return false
  const first = sightings.slice(Math.max(0, index - 2), index).find(({ to }) => to === sighting.from - 1)
  const isSplit = tokens.slice(sighting.from - 1, sighting.from + 1).some(({ gap }) => gap !== 'none')
  return first !== undefined && first.places.length > 0 && first.stance === 'wanted' && !isSplit
}

/** After "and" come more things of the same sort, or a new thought. */
function goesOnAfterAnd(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const [before, and, link] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  // "Not in July and in August".
  const after = has(link, 'to') && link?.from === and?.to ? sightings[index + 2] : link
  if (before === undefined || and === undefined || after === undefined) return false
  return (
    isContent(after) &&
    isBesideAnd(after, has(link, 'to') ? (link ?? and) : and, tokens) &&
    before.to >= and.from - 1 &&
    familyOf(after) === familyOf(before)
  )
}

/** Only an article may stand between: "and take Bali" begins something new. */
const isBesideAnd = (after: Sighting, and: Sighting, tokens: readonly Token[]): boolean =>
  after.from === and.to || (after.from === and.to + 1 && (tokens[and.to]?.word.length ?? 0) <= 3)

/** Whether the next thing that is said, soon enough, is a place. */
function leadsToPlace(tokens: readonly Token[], sightings: readonly Sighting[], index: number): boolean {
  const start = sightings[index]
  if (start === undefined) return false
  const next = sightings
    .slice(index + 1, index + 4)
    .find(
      (sighting) =>
        (isContent(sighting) && familyOf(sighting) !== 'time') ||
        has(sighting, 'not', 'dislike', 'break', 'home', 'currency:USD', 'number:1'),
    )
  const word = tokens[start.to]
  const isBareName = word !== undefined && word.number === null && word.gap === 'none' && word.isCapital
  if (next === undefined) return isBareName
  return (
    ((next.places.length > 0 || next.reference !== null) && next.from <= start.to + 4) ||
    (isBareName && next.from > start.to)
  )
}

/** "Isn't the second full?", "doesn't Ubud have a beach?": asks of a place of the offer, and refuses nothing. */
const isAskedWith = (
  not: Sighting,
  tokens: readonly Token[],
  next: Sighting | undefined,
  little: LittleWords,
): boolean =>
  next !== undefined && next.reference !== null && next.from - not.to <= 1 && beginsAsking(tokens, next.from, little)

/** "What's the food like in the second?", unlike "somewhere like the second". */
const isAskedHow = (sightings: readonly Sighting[], index: number): boolean => {
  const [like, next] = [sightings[index], sightings[index + 1]]
  return (
    like?.to === next?.from &&
    has(next, 'to') &&
    sightings.slice(0, index).some((before) => has(before, 'question') && before.clause === like?.clause)
  )
}
