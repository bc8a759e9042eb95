import type { LittleWords } from '../little-words.ts'
import { familyOf, has, isContent, type Sighting } from '../sightings.ts'
import {
  closesPart,
  isAskedOf,
  isDenied,
  followsTooMuch,
  isKnownAlso,
  isPlaceTooMuch,
  knowBefore,
  refuseBefore,
} from './backwards.ts'
import { isLastOfPart, widestGap } from './boundaries.ts'
import { concludeAgainst, concludeTooMuch, refuseThere } from './concluding.ts'
import { leaveFrom } from './homes.ts'
import { isPersonsName } from './names-of-people.ts'
import { isSetOutFrom, isWhereTheyAre } from './passing.ts'
import { leaveBehind } from './staying.ts'
import { openedBy } from './openings.ts'
import { comesSecond, isLessPreferred } from './preferring.ts'
import { afterReplaced, hasPlaceOfItsOwn, putAside, returnTo } from './replacing.ts'
import { afterContent, afterGap, open, type Scope } from './scope.ts'
import type { Token } from '../text.ts'

/** Decides of each sighting how it is spoken of: what is refused, known already, or where somebody lives. */
export function takeStances(tokens: readonly Token[], sightings: readonly Sighting[], little: LittleWords): void {
  let scope = open
  let clause = 0
  for (const [index, sighting] of sightings.entries()) {
    const previous = sightings[index - 1]
    const gap = widestGap(tokens, previous?.to ?? 0, sighting.from)
    if (gap === 'end' || gap === 'question') clause += 1
    scope = afterReplaced(afterGap(scope, gap, tokens, sightings, index), tokens, sightings, index, little)
    sighting.clause = clause
    const opened = scopeFrom(scope, tokens, sightings, index, little)
    judgeBefore(opened, tokens, sightings, index, little)
    if (opened !== null) {
      scope = opened
      continue
    }
    if (has(sighting, 'out_after')) putAside(tokens, sightings, index)
    if (has(sighting, 'been_after')) knowBefore(tokens, sightings, index, little)
    if (has(sighting, 'again') && scope.stance !== 'refused') {
      if (!hasPlaceOfItsOwn(sightings, index)) returnTo(sightings, index)
      scope = open
    }
    if (has(sighting, 'home_after') && previous?.to === sighting.from) leaveFrom(previous)
    if (!isContent(sighting)) continue
    judgeContent(scope, tokens, sightings, index, little)
    scope = afterContent(scope, sighting, sightings, index)
  }
}

/** The scope that begins here, or null when none does. */
function scopeFrom(
  scope: Scope,
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
  little: LittleWords,
): Scope | null {
  if (isLessPreferred(tokens, sightings, index, little)) return { ...open, stance: 'refused', opened: index }
  if (isWhereTheyAre(tokens, sightings, index, little)) return { ...open, stance: 'home', opened: index }
  return openedBy(scope, tokens, sightings, index, little)
}

/** What a word says of what stands before it. */
function judgeBefore(
  opened: Scope | null,
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
  little: LittleWords,
): void {
  const [previous, sighting] = [sightings[index - 1], sightings[index]]
  if (sighting === undefined) return
  const refuses =
    has(sighting, 'not_after') && !isDenied(tokens, sighting, previous) && !isAskedOf(tokens, sightings, index)
  const isLast = has(sighting, 'not') ? tokens[sighting.to]?.gap !== 'none' : isLastOfPart(tokens, sightings, index)
  if (closesPart(tokens, sighting, previous) || (refuses && (opened === null || isLast)))
    refuseBefore(tokens, sightings, index, little)
  if (has(sighting, 'staying')) leaveBehind(tokens, sightings, index)
  concludeTooMuch(tokens, sightings, index, little)
  concludeAgainst(tokens, sightings, index)
  refuseThere(tokens, sightings, index, little)
}

/** How something is spoken of in a scope. */
function judgeContent(
  { stance, family, weight }: Scope,
  tokens: readonly Token[],
  sightings: readonly Sighting[],
  index: number,
  little: LittleWords,
): void {
  const sighting = sightings[index]
  if (sighting === undefined) return
  sighting.weight = weight
  if (isPersonsName(tokens, sightings, index, little)) sighting.stance = 'ignored'
  else if (isSetOutFrom(tokens, sightings, index, little)) sighting.stance = 'home'
  else if (comesSecond(tokens, sightings, index, little)) sighting.stance = 'refused'
  else sighting.stance = stance
  if (isKnownAlso(tokens, sightings, index, little)) sighting.stance = 'been'
  if (isPlaceTooMuch(tokens, sightings, index, little) || followsTooMuch(sightings, index)) sighting.stance = 'refused'
  // "Worried about crowds in August" goes in August.
  if (sighting.stance === 'refused' && family === 'theme' && familyOf(sighting) === 'time') sighting.stance = 'wanted'
}
