import { isLastOfPart } from './boundaries.ts'
import { has, type Reading } from '../sightings.ts'

/** How many words may lie between a refusal and "there". */
const reach = 6

/** "My ex lives in Ubud so no", "the monsoon is bad in June, so maybe not": the place that led to it, far back as it is. */
export function concludeAgainst(reading: Reading, index: number): void {
  const { tokens, sightings } = reading
  const refusal = sightings[index]
  if (refusal === undefined || !has(refusal, 'not', 'not_after')) return
  const endsThere = (tokens[refusal.to]?.gap ?? 'end') !== 'none'
  if (!endsThere && (has(refusal, 'not') || !isLastOfPart(reading, index))) return
  const hedge = sightings[index - 1]
  const so = has(hedge, 'mild', 'essential') && hedge?.to === refusal.from ? index - 2 : index - 1
  if (!has(sightings[so], 'break') || (so === index - 1 ? refusal : hedge)?.from !== sightings[so]?.to) return
  if (tokens[refusal.from]?.gap === 'none') refusePlacesBefore(reading, so)
}

/** "Norwegen wär toll, ist mir aber zu dunkel": of a place that is too much of something behind "but". */
export function concludeTooMuch(reading: Reading, index: number): void {
  const { tokens, sightings, little } = reading
  const but = sightings[index]
  if (but === undefined || !has(but, 'break')) return
  const behind = tokens.slice(but.to, but.to + reach)
  const end = behind.findIndex(({ gap }) => gap !== 'none')
  const said = end < 0 ? behind : behind.slice(0, end)
  const too = said.findIndex(({ word }) => little('too', word))
  const quality = said[too + 1]
  if (too < 0 || quality === undefined || little('welcome', quality.word)) return
  // What "we" have too much of is no fault of the place.
  const subject = said.slice(0, too).some(({ word }) => little('subject', word) && !little('pronoun', word))
  const isSaidOfIt = tokens.slice(but.from - 3, but.to + too).some(({ word }) => little('predicate', word))
  const isDenied = sightings.slice(index + 1).some((one) => one.from < but.to + too && has(one, 'not', 'neutral'))
  if (!subject && isSaidOfIt && !isDenied) refusePlacesBefore(reading, index)
}

/** "Ibiza was suggested, but half of us refuse to go there": nothing is said behind the refusal but that. */
export function refuseThere(reading: Reading, index: number): void {
  const { tokens, sightings, little } = reading
  const refusal = sightings[index]
  if (refusal === undefined || !has(refusal, 'not', 'dislike')) return
  const rest = tokens.slice(refusal.to, refusal.to + reach)
  const end = rest.findIndex(({ gap }) => gap !== 'none')
  const said = end < 0 ? rest : rest.slice(0, end)
  const goes = said.some(({ word }) => little('going', word) && !little('there', word))
  const isAll = said.every(({ word }) => little('going', word) || little('there', word))
  if (goes && isAll && said.some(({ word }) => little('there', word))) refusePlacesBefore(reading, index)
}

/** The nearest place before it in the same sentence, and those that are listed with it. */
function refusePlacesBefore({ tokens, sightings }: Reading, index: number): void {
  let isFound = false
  for (let at = index - 1; at >= 0; at -= 1) {
    const [sighting, next] = [sightings[at], sightings[at + 1]]
    if (sighting === undefined || next === undefined) return
    const isEnded = tokens
      .slice(sighting.to, next.from + 1)
      // "Zanzibar? No jabs for me, so no."
      .some(({ gap }, offset) => gap === 'end' || (gap === 'question' && offset > 0))
    if (
      isEnded ||
      (isFound && !has(sighting, 'and', 'or') && sighting.places.length === 0 && sighting.reference === null)
    )
      return
    const isTheirs = sighting.stance === 'ignored' && sighting.reference === null
    if ((sighting.places.length === 0 && sighting.reference === null) || sighting.stance === 'home' || isTheirs)
      continue
    sighting.stance = 'refused'
    isFound = true
  }
}
