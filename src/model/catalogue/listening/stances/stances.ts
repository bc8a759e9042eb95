import { familyOf, has, isContent, type Reading } from '../sightings.ts'
import {
  alsoSpokenOf,
  closesPart,
  followsTooMuch,
  isAskedOf,
  isDenied,
  isKnownBefore,
  knowBefore,
  refuseBefore,
} from './backwards.ts'
import { isLastOfPart, widestGap } from './boundaries.ts'
import { concludeAgainst, concludeTooMuch, refuseThere } from './concluding.ts'
import { knowByHabit } from './habits.ts'
import { leaveFrom } from './homes.ts'
import { isFoundFault, isTooMuchThen } from './judgements.ts'
import { isPersonsName } from './names-of-people.ts'
import { isSetOutFrom, isWhereTheyAre } from './passing.ts'
import { leaveBehind } from './staying.ts'
import { openedBy } from './openings.ts'
import { comesSecond, isLessPreferred } from './preferring.ts'
import { afterReplaced, hasPlaceOfItsOwn, putAside, returnTo } from './replacing.ts'
import { afterContent, afterGap, afterMeans, open, type Scope } from './scope.ts'
import { weighBefore } from './weighing.ts'

/** Decides of each sighting how it is spoken of: what is refused, known already, or where somebody lives. */
export function takeStances(reading: Reading): void {
  const { tokens, sightings } = reading
  let scope = open
  let clause = 0
  for (const [index, sighting] of sightings.entries()) {
    const previous = sightings[index - 1]
    const gap = widestGap(tokens, previous?.to ?? 0, sighting.from)
    if (gap === 'end' || gap === 'question') clause += 1
    scope = afterReplaced(afterGap(scope, gap, reading, index), reading, index)
    sighting.clause = clause
    const opened = scopeFrom(scope, reading, index)
    judgeBefore(opened, reading, index)
    if (opened !== null) {
      scope = opened
      continue
    }
    if (has(sighting, 'out_after')) putAside(reading, index)
    // "Austria we know inside out."
    const isKnown = has(sighting, 'been_after') || isKnownBefore(reading, index)
    if (isKnown) knowBefore(reading, index)
    if (has(sighting, 'again') && scope.stance !== 'refused') {
      if (!hasPlaceOfItsOwn(sightings, index)) returnTo(sightings, index)
      scope = open
    }
    // "Wie sieht es mit Armenien aus?" asks.
    const isLeft = has(sighting, 'home_after') && previous?.to === sighting.from
    if (isLeft && !reading.little('with', tokens[previous.from - 1]?.word)) leaveFrom(previous)
    if (!isContent(sighting)) continue
    scope = afterMeans(scope, sightings, index)
    judgeContent(scope, reading, index)
    scope = afterContent(scope, sighting, sightings, index)
  }
}

/** The scope that begins here, or null when none does. */
function scopeFrom(scope: Scope, reading: Reading, index: number): Scope | null {
  if (isLessPreferred(reading, index)) return { ...open, stance: 'refused', opened: index }
  if (isWhereTheyAre(reading, index)) return { ...open, stance: 'home', opened: index }
  return openedBy(scope, reading, index)
}

/** What a word says of what stands before it. */
function judgeBefore(opened: Scope | null, reading: Reading, index: number): void {
  const { tokens, sightings } = reading
  const [previous, sighting] = [sightings[index - 1], sightings[index]]
  if (sighting === undefined) return
  const refuses =
    has(sighting, 'not_after') &&
    !isDenied(tokens, sighting, previous) &&
    !isAskedOf(reading, index) &&
    !isTooMuchThen(reading, index)
  const isLast = has(sighting, 'not') ? tokens[sighting.to]?.gap !== 'none' : isLastOfPart(reading, index)
  if (closesPart(reading, index) || (refuses && (opened === null || isLast))) refuseBefore(reading, index)
  knowByHabit(reading, index)
  if (has(sighting, 'staying')) leaveBehind(reading, index)
  weighBefore(reading, index)
  concludeTooMuch(reading, index)
  concludeAgainst(reading, index)
  refuseThere(reading, index)
}

/** How something is spoken of in a scope. */
function judgeContent({ stance, family, weight }: Scope, reading: Reading, index: number): void {
  const { sightings } = reading
  const sighting = sightings[index]
  if (sighting === undefined) return
  sighting.weight = weight
  if (isPersonsName(reading, index)) sighting.stance = 'ignored'
  else if (isSetOutFrom(reading, index)) sighting.stance = 'home'
  else if (comesSecond(reading, index)) sighting.stance = 'refused'
  else sighting.stance = stance
  sighting.stance = alsoSpokenOf(reading, index) ?? sighting.stance
  if (isFoundFault(reading, index) || followsTooMuch(sightings, index)) sighting.stance = 'refused'
  // "Worried about crowds in August" goes in August.
  if (sighting.stance === 'refused' && family === 'theme' && familyOf(sighting) === 'time') sighting.stance = 'wanted'
}
