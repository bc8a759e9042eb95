import { familyOf, has, isContent, type Reading, type Sighting, type Stance } from '../sightings.ts'
import { isKnownBefore } from './backwards.ts'
import { beginsAsking, startsPart, widestGap } from './boundaries.ts'
import { leadsToKnown, leadsToPlace } from './leading.ts'
import { isByHabit } from './habits.ts'
import { goesFirst, isTheirOrigin } from './homes.ts'
import { isLeaving, passThrough } from './passing.ts'
import { disowned, disownPlace, isNameBefore, isOthers } from './others.ts'
import { isExample, isLikeness } from './likening.ts'
import { endOf, open, type Scope } from './scope.ts'
import type { Token } from '../text.ts'

/** A word of grammar where it stands. */
interface Opening {
  sighting: Sighting
  previous: Sighting | undefined
  next: Sighting | undefined
  index: number
  reading: Reading
}

/** The scope that a word of grammar begins, or null when it begins none. */
export function openedBy(scope: Scope, reading: Reading, index: number): Scope | null {
  const { sightings } = reading
  const sighting = sightings[index]
  if (sighting === undefined) return null
  if (isContent(sighting) && !has(sighting, 'dislike', 'theirs', 'home')) return null
  if (has(sighting, 'nothing')) return scope
  const [previous, next] = [sightings[index - 1], sightings[index + 1]]
  const opening: Opening = { sighting, previous, next, index, reading }
  return (
    refusing(opening) ??
    spokenOf(opening) ??
    known(opening, scope) ??
    homeOrLike(opening, scope) ??
    going(opening, scope)
  )
}

const begin = ({ index }: Opening, stance: Stance, isVerb = false): Scope => ({
  ...open,
  stance,
  isVerb,
  opened: index,
})

/** What is not wanted, and what takes that back. */
function refusing(opening: Opening): Scope | null {
  const { sighting, next, index, reading } = opening
  // "Fica com a primeira" keeps it.
  const isStaying = has(sighting, 'staying') && !isBesideReference(sighting, next)
  if (isStaying || has(sighting, 'not_that') || isOfNotThat(sighting, reading, index)) return begin(opening, 'ignored')
  if (has(sighting, 'neutral', 'no_objection')) return open
  if (has(sighting, 'unconcerned')) return begin(opening, 'ignored')
  // "Not sure about the first" sets it aside; of what is not on the table it says nothing.
  if (has(sighting, 'doubt')) return begin(opening, isBesideReference(sighting, next) ? 'refused' : 'ignored')
  if (has(sighting, 'except')) return begin(opening, 'excepted')
  if (has(sighting, 'dislike')) return begin(opening, 'refused', true)
  if (has(sighting, 'not_after') && leadsOn(reading, index)) return begin(opening, 'refused')
  if (has(sighting, 'exchange') && isBesideContent(sighting, next)) return begin(opening, 'refused')
  const asks = isAskedWith(opening) || isAsking(reading, index) || isAskedIn(opening)
  if (has(sighting, 'not') && asks) return open
  if (has(sighting, 'not', 'instead_of')) return begin(opening, 'refused')
  return has(sighting, 'than') && goesOnAfterAnd(reading, index) ? begin(opening, 'refused') : null
}

/** What belongs to others, or only lies on the way. */
function spokenOf(opening: Opening): Scope | null {
  const { sighting, previous, next, index, reading } = opening
  const { tokens, sightings } = reading
  // "Gostei da segunda e da terceira."
  const isPosition = isBesideReference(sighting, next) && next?.reference?.by === 'position'
  if (has(sighting, 'theirs') && !isPosition) {
    // "US passports", "Italian citizens": a country right before is theirs, too.
    if (previous !== undefined && previous.to === sighting.from && tokens[sighting.from]?.gap === 'none')
      disownPlace(previous)
    return disowned(sightings, index, begin(opening, 'ignored'))
  }
  if (has(sighting, 'stopover')) {
    passThrough(reading, index)
    return begin(opening, 'ignored')
  }
  return isLeaving(sightings, index) ? begin(opening, 'home') : null
}

/** Where they, or others, have been. */
function known(opening: Opening, scope: Scope): Scope | null {
  const { sighting, previous, next, index, reading } = opening
  const { tokens, sightings, little } = reading
  // "Last summer Croatia": what was known then stands behind.
  const isLastTime = has(sighting, 'been_after') && startsPart(tokens, sighting)
  const isPaid = tokens.slice(sighting.to, sighting.to + farthestPaid).some(({ word }) => little('paid', word))
  if (isLastTime && (isPaid || isBesidePlace(sighting, next))) return begin(opening, 'been')
  if (isByHabit(reading, index)) return begin(opening, 'been')
  // "Rome on connaît déjà, Florence aussi": what stands before it is known.
  const isBehind = has(sighting, 'been_after') && previous?.to === sighting.from && tokens[sighting.to]?.gap !== 'none'
  if (has(sighting, 'been') && !isBehind && !isKnownBefore(reading, index) && leadsToKnown(reading, index)) {
    if (isOthers(sightings, index) || isNameBefore(reading, index))
      return disowned(sightings, index, begin(opening, 'ignored'))
    return scope.stance === 'refused' ? open : begin(opening, 'been')
  }
  // The same with an article between.
  const behindArticle = has(next, 'single') ? sightings[index + 2] : next
  const leadsOnHere = isLastTime && tokens[sighting.to]?.gap === 'none'
  return leadsOnHere && isBesidePlace(sighting, behindArticle) ? begin(opening, 'been') : null
}

/** How many words behind "last year" it may stand what was paid. */
const farthestPaid = 4

/** What another place is to be like, and where they live. */
function homeOrLike(opening: Opening, scope: Scope): Scope | null {
  const { sighting, previous, next, index, reading } = opening
  const { tokens, sightings, little } = reading
  const isLike = has(sighting, 'like') || isLikeness(reading, sighting)
  if (isLike && isExample(reading, index)) return open
  if (isLike && leadsToPlace(reading, index) && !isAskedHow(sightings, index)) {
    // "Anywhere except the usual spots like Paris" excepts Paris.
    if (scope.stance === 'excepted') return scope
    return begin(opening, scope.stance === 'refused' ? 'refused' : 'like')
  }
  const isHome =
    has(sighting, 'home') ||
    (has(sighting, 'home_first') && (startsPart(tokens, sighting) || isTheirOrigin(reading, index)))
  // "Meine Tante aus Kanada".
  const isTheirs = previous?.to === sighting.from && has(previous, 'who:relative', 'who:parent', 'who:parents')
  if (isHome && isTheirs && isBesidePlace(sighting, next)) return disowned(sightings, index, begin(opening, 'ignored'))
  if (isHome && !goesFirst(sightings, index) && leadsToPlace(reading, index)) return begin(opening, 'home')
  // "Moro na praia": what it is like where they live.
  const isLiving = has(sighting, 'home') && little('living', tokens[sighting.from]?.word)
  if (isLiving && isBesideContent(sighting, next)) return begin(opening, 'ignored')
  // "To escape the Dubai summer": where they are.
  return has(sighting, 'flee') && isBesidePlace(sighting, next) ? begin(opening, 'home') : null
}

/** How a scope goes on, or ends. */
function going({ sighting, previous, reading, index }: Opening, scope: Scope): Scope | null {
  // "Ce serait top s'il y a du surf" is no new thought.
  const isIf =
    has(previous, 'mild') &&
    previous?.to === sighting.from &&
    reading.little('because', reading.tokens[sighting.from]?.word)
  if (has(sighting, 'break')) return isIf ? scope : open
  if (has(sighting, 'want'))
    return scope.opened === index - 1 &&
      // "Anywhere except the usual spots like Paris": what is told there is what is excepted.
      (scope.stance === 'excepted' || (scope.stance === 'refused' && previous?.to === sighting.from))
      ? scope
      : { ...open }
  if (has(sighting, 'to') && scope.stance === 'home' && scope.family !== null) return open
  // "Enlève Zanzibar et trouve plus calme": a place that is taken out, and what is wanted.
  const isOfPlace = scope.stance === 'refused' && scope.family === 'place'
  if (has(sighting, 'and') && isOfPlace && !goesOnAfterAnd(reading, index)) return open
  if (has(sighting, 'and') && !goesOnAfterAnd(reading, index))
    return scope.stance === 'refused' && (!scope.isVerb || speaksOfAnother(reading, index)) ? open : endOf(scope)
  if (has(sighting, 'essential')) return { ...scope, weight: 'essential' }
  return has(sighting, 'mild') ? { ...scope, weight: 'mild' } : null
}

/** "Allergic to cats, and my partner is vegetarian": something else is said of somebody else. */
const speaksOfAnother = ({ sightings }: Reading, index: number): boolean => {
  const [who, next] = [sightings[index + 1], sightings[index + 2]]
  const subject = has(who, 'who:me') && who?.to === next?.from ? next : who
  return has(subject, 'who:partner', 'who:parent', 'who:relative')
}

/** "Gibts nix in Europa", "y a rien en Europe": asks whether there is something in a place, and refuses none. */
const isAskedIn = ({ sighting, previous, next, index, reading: { tokens, sightings } }: Opening): boolean =>
  has(previous, 'question') &&
  previous?.to === sighting.from &&
  startsPart(tokens, previous) &&
  next?.from === sighting.to &&
  has(next, 'to') &&
  (sightings[index + 2]?.places.length ?? 0) > 0

/** "Isn't it too wet in March?", "il ne pleut pas trop ?": what is denied only to be asked, up to the question mark. */
function isAsking({ tokens, sightings, little }: Reading, index: number): boolean {
  const denial = sightings[index]
  if (denial === undefined || !little('denying', tokens[denial.from]?.word)) return false
  if (isBesideContent(denial, sightings[index + 1])) return false
  const end = tokens.findIndex(({ gap }, at) => at > denial.from && gap !== 'none')
  return (end < 0 ? tokens.at(-1) : tokens[end - 1])?.isAsked === true
}

/** "C'est pas que je n'aime pas": with no more than who it is said of between. */
const isOfNotThat = ({ from }: Sighting, { tokens, sightings }: Reading, index: number): boolean =>
  sightings
    .slice(Math.max(0, index - 3), index)
    .some((other) => has(other, 'not_that') && from - other.to <= 3 && widestGap(tokens, other.to, from) === 'none')

/** With no more than an article between. */
const isBesideContent = ({ to }: Sighting, next: Sighting | undefined): boolean =>
  next !== undefined && isContent(next) && next.from - to <= 1

const isBesideReference = (sighting: Sighting, next: Sighting | undefined): boolean =>
  isBesideContent(sighting, next) && next !== undefined && next.reference !== null

const isBesidePlace = (sighting: Sighting, next: Sighting | undefined): boolean =>
  isBesideContent(sighting, next) && next !== undefined && next.places.length > 0

/** "Nope to Bali", "hard pass on Bali": what refuses what stands before it begins the part, with a place right behind. */
function leadsOn({ tokens, sightings }: Reading, index: number): boolean {
  const [previous, refusal, next] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  const place = has(next, 'to') ? sightings[index + 2] : next
  if (refusal === undefined || place === undefined || (place.places.length === 0 && place.reference === null))
    return false
  const between = tokens.slice(refusal.to, place.from + 1)
  const begins = startsPart(tokens, refusal) || (previous?.to === refusal.from && has(previous, 'not_after', 'not'))
  return begins && between.length <= 2 && between.every(({ gap }) => gap === 'none')
}

/** After "and" come more things of the same sort, or a new thought. */
function goesOnAfterAnd({ tokens, sightings }: Reading, index: number): boolean {
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

/** "Isn't the second full?", "doesn't Ubud have a beach?": asks of a place of the offer, and refuses nothing. */
const isAskedWith = ({ sighting, next, reading }: Opening): boolean =>
  next !== undefined &&
  next.reference !== null &&
  next.from - sighting.to <= 1 &&
  beginsAsking(reading.tokens, next.from, reading.little)

/** "What's the food like in the second?", unlike "somewhere like the second". */
const isAskedHow = (sightings: readonly Sighting[], index: number): boolean => {
  const [like, next] = [sightings[index], sightings[index + 1]]
  return (
    like?.to === next?.from &&
    has(next, 'to') &&
    sightings.slice(0, index).some((before) => has(before, 'question') && before.clause === like?.clause)
  )
}
