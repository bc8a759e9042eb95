import type { Act } from '../../../acts.ts'
import type { Heard } from '../heard.ts'
import { topicIn } from './comparing.ts'
import { isJoined } from './replaced.ts'
import type { Pointed } from './pointed.ts'
import { has, type Sighting } from '../sightings.ts'
import { startsPart } from '../stances/boundaries.ts'
import { topicAsked } from '../talk.ts'

/** "Wait, tell me first about Zanzibar": before a place, wherever in the sentence. */
export const isToBeTold = ({ talk, reading }: Heard, { from }: Sighting): boolean =>
  talk.phrases.some(
    ({ to, concepts }) =>
      (concepts.includes('tell_me') || concepts.includes('ask:general')) &&
      !concepts.includes('pick') &&
      isJoined(reading, to, from, farthestTold),
  )

/** How many words may lie between "tell me" and what is to be told. */
const farthestTold = 8

/** "Give me the second". */
export const isToBeGiven = ({ talk, reading }: Heard, { from }: Sighting): boolean =>
  talk.phrases.some(
    ({ to, concepts }) => concepts.includes('pick') && concepts.includes('tell_me') && isJoined(reading, to, from, 1),
  )

/** "Zanzibar? No. El Nido? Yes": asks and answers at once. */
export const isAnswered = ({ talk, reading }: Heard, { to }: Sighting): boolean =>
  reading.tokens[to]?.gap === 'question' &&
  talk.phrases.some(({ from, concepts }) => from === to && concepts.includes('yes') && !concepts.includes('no'))

/** "El Nido but is it safe". */
export const asksAfterBut = ({ reading: { sightings } }: Heard): boolean =>
  sightings.some((sighting, index) => {
    const next = sightings[index + 1]
    return has(sighting, 'break') && has(next, 'question') && next?.from === sighting.to
  })

/** "Not the first, hows the food in the other two": a part of the message begins with a word that asks. */
export const asksSomewhere = ({ reading, talk }: Heard): boolean =>
  talk.isQuestion || reading.sightings.some((one) => has(one, 'question') && startsPart(reading.tokens, one))

/** "Can we go with Bali?", "Why not Bali?" */
export function isRequest({ talk, reading }: Heard): boolean {
  const first = reading.tokens.findIndex(({ word }) => !reading.little('and', word) && !reading.little('filler', word))
  const isBegged =
    first >= 0 &&
    first <= 2 &&
    (reading.little('begging', reading.tokens[first]?.word) ||
      reading.sightings.some((sighting) => sighting.from === first && has(sighting, 'neutral')))
  return isBegged && talk.says('pick') && topicAsked(talk) === null
}

export function questionAbout(heard: Heard, { choices }: Pointed): Act {
  const topic = topicIn(heard) ?? (choices.length > 1 ? 'compare' : 'general')
  return { kind: 'ask', topic, choices: choices.length === heard.input.offered.length ? [] : choices }
}
