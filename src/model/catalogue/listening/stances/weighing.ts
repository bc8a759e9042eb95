import { familyOf, has, isContent, type Reading, type Sighting } from '../sightings.ts'
import { isLastOfPart } from './boundaries.ts'

/** "Wine would be a bonus", "Schnorcheln ist Pflicht": how much what stands right before it in its part is wanted. */
export function weighBefore(reading: Reading, index: number): void {
  const { tokens, sightings } = reading
  const weighing = sightings[index]
  if (weighing === undefined || !has(weighing, 'mild', 'essential')) return
  if (!isLastOfPart(reading, index)) return
  let family: string | null = null
  for (let at = index - 1; at >= 0; at -= 1) {
    const [sighting, next] = [sightings[at], sightings[at + 1]]
    if (sighting === undefined || next === undefined || !isJoined(tokens, sighting, next)) return
    if (has(sighting, 'break', 'want', 'mild', 'essential')) return
    if (!isContent(sighting)) continue
    family ??= familyOf(sighting)
    if (familyOf(sighting) !== family) return
    if (sighting.stance === 'wanted') sighting.weight = has(weighing, 'mild') ? 'mild' : 'essential'
  }
}

const isJoined = (tokens: Reading['tokens'], { to }: Sighting, { from }: Sighting): boolean =>
  tokens.slice(to, from + 1).every(({ gap }) => gap === 'none')
