import { familyOf, has, type Reading } from '../sightings.ts'

/** "I prefer Croatia to Greece", "prefiero Croacia a Grecia": what stands behind the second "to". */
export function isLessPreferred({ tokens, sightings, little }: Reading, index: number): boolean {
  const article = has(sightings[index + 1], 'single') ? 1 : 0
  const [preferred, to, other] = [sightings[index - 1], sightings[index], sightings[index + 1 + article]]
  if (preferred === undefined || to === undefined || other === undefined) return false
  return (
    has(to, 'to') &&
    tokens.slice(Math.max(0, preferred.from - 3), preferred.from).some(({ word }) => little('preferring', word)) &&
    ['place', 'theme'].includes(familyOf(preferred)) &&
    familyOf(other) === familyOf(preferred) &&
    preferred.to === to.from &&
    other.from - to.to <= 1
  )
}

/** "I'd say Turkey over Greece": of two places with such a word between, the second. */
export function comesSecond({ tokens, sightings, little }: Reading, index: number): boolean {
  const sighting = sightings[index]
  if (sighting === undefined || sighting.places.length === 0 || !little('over', tokens[sighting.from - 1]?.word))
    return false
  const first = sightings.slice(Math.max(0, index - 2), index).find(({ to }) => to === sighting.from - 1)
  const isSplit = tokens.slice(sighting.from - 1, sighting.from + 1).some(({ gap }) => gap !== 'none')
  return first !== undefined && first.places.length > 0 && first.stance === 'wanted' && !isSplit
}
