import { has, meaningOf, type Reading, type Sighting, told, withTold } from '../sightings.ts'

/** How many words may stand between "lost" and who it was: "lost our beloved little girl". */
const reach = 4

/** "We have just lost our little girl", "acabamos de perder a mi abuelo": they mourn or part, and who is gone does not come along. */
export function withLosses(reading: Reading): Reading {
  const { tokens, little } = reading
  const losses = [...tokens.keys()].flatMap((at): Sighting[] => {
    const dead = little('losing', tokens[at]?.word) ? whoIsLost(at, reading) : undefined
    const parted = little('parting', tokens[at]?.word) ? whoHasLeft(at, reading) : undefined
    for (const who of [dead, parted]) if (who !== undefined) who.stance = has(who, 'need:pet') ? 'refused' : 'ignored'
    if (dead !== undefined) return [told('occasion:bereavement', at, reading.coveringAt(at))]
    return parted === undefined ? [] : [told('occasion:separation', at, reading.coveringAt(at))]
  })
  return withTold(reading, losses)
}

/** Somebody of theirs right behind, with nothing said in between but whose and how dear they were; "Oma verloren", too. */
function whoIsLost(at: number, { tokens, coveringAt, endingAt }: Reading): Sighting | undefined {
  const before = endingAt(coveringAt(at)?.from ?? at)
  const isLast = (tokens[at + 1]?.gap ?? 'end') !== 'none' || has(coveringAt(at), 'occasion:bereavement')
  if (isLast && before !== undefined && isSomebody(before)) return before
  for (let near = at + 1; near <= at + reach && tokens[near]?.gap === 'none'; near += 1) {
    const sighting = coveringAt(near)
    if (
      sighting === undefined ||
      sighting === coveringAt(at) ||
      has(sighting, 'single', 'who:me', 'who:we', 'to', 'been_after')
    )
      continue
    return isSomebody(sighting) ? sighting : undefined
  }
  return undefined
}

/** "My wife left", "ma femme est partie": a partner a few words before, and nothing that was left, or where to, behind. */
function whoHasLeft(at: number, { tokens, coveringAt, little }: Reading): Sighting | undefined {
  const behind = tokens[at + 1]
  if (behind !== undefined && behind.gap === 'none' && !little('me', behind.word) && !has(coveringAt(at + 1), 'and'))
    return undefined
  for (let near = at - 1; near >= at - reach && tokens[near + 1]?.gap === 'none'; near -= 1)
    if (has(coveringAt(near), 'who:partner')) return coveringAt(near)
  return undefined
}

const isSomebody = (sighting: Sighting): boolean =>
  (meaningOf(sighting, 'who').length > 0 && !has(sighting, 'who:me', 'who:we')) ||
  has(sighting, 'need:older_people', 'need:pet')
