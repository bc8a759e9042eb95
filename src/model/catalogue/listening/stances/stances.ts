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
import { comesSecond, isLessPreferred, openedBy } from './openings.ts'
import { afterReplaced, hasPlaceOfItsOwn, putAside, returnTo } from './replacing.ts'
import { afterContent, afterGap, open } from './scope.ts'
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
    const opened = isLessPreferred(tokens, sightings, index, little)
      ? { ...open, stance: 'refused' as const, opened: index }
      : isWhereTheyAre(tokens, sightings, index, little)
        ? { ...open, stance: 'home' as const, opened: index }
        : openedBy(sighting, scope, tokens, sightings, index, little)
    const isClosed = closesPart(tokens, sighting, previous)
    const refuses =
      has(sighting, 'not_after') && !isDenied(tokens, sighting, previous) && !isAskedOf(tokens, sightings, index)
    const isLast = has(sighting, 'not') ? tokens[sighting.to]?.gap !== 'none' : isLastOfPart(tokens, sightings, index)
    if (isClosed || (refuses && (opened === null || isLast))) refuseBefore(tokens, sightings, index, little)
    if (has(sighting, 'staying')) leaveBehind(tokens, sightings, index)
    concludeTooMuch(tokens, sightings, index, little)
    concludeAgainst(tokens, sightings, index)
    refuseThere(tokens, sightings, index, little)
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
    sighting.stance = isPersonsName(tokens, sightings, index, little)
      ? 'ignored'
      : isSetOutFrom(tokens, sightings, index, little)
        ? 'home'
        : comesSecond(tokens, sightings, index, little)
          ? 'refused'
          : scope.stance
    if (isKnownAlso(tokens, sightings, index, little)) sighting.stance = 'been'
    if (isPlaceTooMuch(tokens, sightings, index, little) || followsTooMuch(sightings, index))
      sighting.stance = 'refused'
    // "Worried about crowds in August" goes in August.
    if (sighting.stance === 'refused' && scope.family === 'theme' && familyOf(sighting) === 'time')
      sighting.stance = 'wanted'
    sighting.weight = scope.weight
    scope = afterContent(scope, sighting, sightings, index)
  }
}
