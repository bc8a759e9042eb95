import { familyOf, has, isContent, type Reading, type Sighting } from '../sightings.ts'

/** "We always go to Brittany", "every summer Benidorm": what stands behind is known to them, unless it is what they want. */
export function isByHabit(reading: Reading, index: number): boolean {
  const { sightings } = reading
  const habit = sightings[index]
  if (habit === undefined || !has(habit, 'habit')) return false
  // "Usually we holiday in Cornwall."
  const place = sightings.slice(index + 1).find((sighting) => isContent(sighting) && !isSaidBeside(sighting))
  if (place === undefined || place.places.length === 0) return false
  const start = partStart(reading, habit)
  const isWished = sightings.some(
    (sighting) => sighting.from >= start && sighting.to <= place.from && has(sighting, 'want', 'break'),
  )
  // "Every summer" says it alone, "always" beside what they do.
  return !isWished && (habit.to - habit.from > 1 || isDone(reading, start, place.from))
}

/** "We go to Puglia every year": the places before it in its part of the sentence. */
export function knowByHabit(reading: Reading, index: number): void {
  const { sightings } = reading
  const habit = sightings[index]
  if (habit === undefined || !has(habit, 'habit')) return
  const start = partStart(reading, habit)
  const before = sightings.slice(0, index).filter(({ from }) => from >= start)
  if (before.some((sighting) => has(sighting, 'want', 'break')) || !isDone(reading, start, habit.from)) return
  for (const sighting of before)
    if (sighting.places.length > 0 && sighting.stance === 'wanted') sighting.stance = 'been'
}

const isDone = ({ tokens, little }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => little('habitual', word))

/** Behind the last pause, or the word that turns the sentence. */
function partStart({ tokens, sightings }: Reading, { from }: Sighting): number {
  const pause = tokens.findLastIndex(({ gap }, at) => at <= from && gap !== 'none')
  const turn = sightings.findLast((sighting) => sighting.to <= from && has(sighting, 'break'))
  return Math.max(pause, turn?.to ?? 0, 0)
}

const isSaidBeside = (sighting: Sighting): boolean => ['who', 'time', 'means'].includes(familyOf(sighting))
