import { has, meaningOf, type Reading, type Sighting, told, withTold } from './sightings.ts'

/** How many words may stand between "lost" and who it was: "lost our beloved little girl". */
const reach = 4

/** "We have just lost our little girl", "acabamos de perder a mi abuelo": they mourn, and who is gone does not come along. */
export function withLosses(reading: Reading): Reading {
  const { tokens, little } = reading
  const losses = [...tokens.keys()].flatMap((at): Sighting[] => {
    const who = little('losing', tokens[at]?.word) ? whoIsLost(at, reading) : undefined
    if (who === undefined) return []
    who.stance = 'ignored'
    return [told('occasion:bereavement', at, reading.coveringAt(at))]
  })
  return withTold(reading, losses)
}

/** Somebody of theirs right behind, with nothing said in between but whose and how dear they were; "Oma verloren", too. */
function whoIsLost(at: number, { tokens, coveringAt, endingAt }: Reading): Sighting | undefined {
  const [before, isLast] = [endingAt(at), (tokens[at + 1]?.gap ?? 'end') !== 'none']
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

const isSomebody = (sighting: Sighting): boolean =>
  (meaningOf(sighting, 'who').length > 0 && !has(sighting, 'who:me', 'who:we')) || has(sighting, 'need:older_people')
