import type { OfferedPlace } from '../input.ts'
import { byName, byTable } from './by-name.ts'
import { byPosition } from './by-position.ts'
import { byQuality } from './by-quality.ts'
import type { Reference } from './reference.ts'
import type { Token } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** More than anybody points at in earnest. */
const most = 40

/** All references to the offer in a message, in its order and without overlaps; `spokenOf` was spoken of last. */
export function referencesTo(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  spokenOf: readonly number[] = [],
): Reference[] {
  if (offered.length === 0) return []
  const found = inOrder([
    ...byName(offered, tokens, vocabulary),
    ...byTable(offered, tokens, vocabulary),
    ...byPosition(offered.length, tokens, vocabulary),
    ...byQuality(offered, tokens, vocabulary),
  ])
  const kept = withoutOverlaps(found)
  const named = kept.filter(({ by }) => by !== 'quality').flatMap(({ choices }) => choices)
  const others = theOthers(offered.length, named.length > 0 ? named : spokenOf, tokens, vocabulary)
  return withoutOverlaps(inOrder([...kept, ...others]))
}

/** "The first no, what are the other two like?": those that are left when one is spoken of. */
function theOthers(
  count: number,
  spokenOf: readonly number[],
  tokens: readonly Token[],
  { talk }: Vocabulary,
): Reference[] {
  const left = [...Array(count).keys()].filter((choice) => !spokenOf.includes(choice))
  if (left.length === count || left.length === 0) return []
  return tokens.flatMap((_, from): Reference[] => {
    const match = talk.at(tokens, from)
    const isMeant = match?.meanings.includes('other_two') === true && left.length === 2
    return match !== null && (isMeant || match.meanings.includes('the_others'))
      ? [{ from, to: from + match.length, choices: left, by: 'position' }]
      : []
  })
}

function withoutOverlaps(found: readonly Reference[]): Reference[] {
  const kept: Reference[] = []
  for (const reference of found) {
    if (kept.length === most) break
    const last = kept.at(-1)
    if (last === undefined || reference.from >= last.to) kept.push(reference)
  }
  return kept
}

const inOrder = (references: Reference[]): Reference[] =>
  references.sort((one, other) => one.from - other.from || other.to - one.to || rank(one) - rank(other))

const rank = ({ by }: Reference): number => ['name', 'position', 'quality', 'country'].indexOf(by)
