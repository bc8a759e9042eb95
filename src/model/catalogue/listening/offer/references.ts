import type { OfferedPlace } from '../input.ts'
import { byName, byTable } from './by-name.ts'
import { byPosition } from './by-position.ts'
import { byQuality } from './by-quality.ts'
import type { Reference } from './reference.ts'
import type { Token } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** More than anybody points at in earnest. */
const most = 40

/** All references to the offer in a message, in its order and without overlaps. */
export function referencesTo(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Reference[] {
  if (offered.length === 0) return []
  const found = [
    ...byName(offered, tokens, vocabulary),
    ...byTable(offered, tokens, vocabulary),
    ...byPosition(offered.length, tokens, vocabulary),
    ...byQuality(offered, tokens, vocabulary),
  ].sort((one, other) => one.from - other.from || other.to - one.to || rank(one) - rank(other))
  const kept: Reference[] = []
  for (const reference of found) {
    if (kept.length === most) break
    const last = kept.at(-1)
    if (last === undefined || reference.from >= last.to) kept.push(reference)
  }
  return kept
}

const rank = ({ by }: Reference): number => ['name', 'position', 'quality', 'country'].indexOf(by)
