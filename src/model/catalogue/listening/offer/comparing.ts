import type { AskedTopic } from '../../../acts.ts'
import { comparisons } from '../concepts.ts'
import type { Heard } from '../heard.ts'
import { has } from '../sightings.ts'
import type { Talk } from '../talk.ts'

/** The last word that may be the "which" of a question; and how far before what they compare it stands. */
const [latestWhich, farthestWhich] = [3, 5]

/** "Which one is closest?", "welches ist am ruhigsten?": what the three are asked to be held against each other in. */
export function comparisonAsked(heard: Heard): AskedTopic | null {
  const { talk, reading } = heard
  const { tokens, sightings, little } = reading
  const which = tokens.findIndex(({ word }) => little('which', word))
  const isNamed = sightings.some(({ reference }) => reference !== null && reference.by !== 'quality')
  if (!talk.isQuestion || which < 0 || which > latestWhich || isNamed) return null
  // "Which has the best food?"
  if (talk.says('choose_for_me')) return topicOfThemes(heard)
  const topic = topicOfQuality(talk)
  if (topic !== null) return topic
  for (const sighting of sightings) {
    if (has(sighting, 'warm', 'hot', 'cool', 'cold')) return 'weather'
    if (has(sighting, 'near')) return 'getting_there'
    if (has(sighting, 'novelty:quiet', 'avoid:crowds')) return 'crowds'
    if (has(sighting, 'need:safety')) return 'safety'
  }
  return topicOfThemes(heard)
}

/** What "too far", "cheaper" or "quieter" asks about, where it is asked. */
export function topicOfQuality(talk: Talk): AskedTopic | null {
  if (talk.says('cheaper', 'cheapest', 'dearer', 'dearest')) return 'cost'
  if (talk.says('closer')) return 'getting_there'
  if (talk.says('warmer', 'cooler')) return 'weather'
  return talk.says('quieter') ? 'crowds' : null
}

/** "We don't know which of them is quieter, so pick for us": what they cannot tell is no wish. */
export const wondersWhich = ({ talk, reading: { tokens, little } }: Heard): boolean =>
  talk.phrases.some(
    ({ from, concepts }) =>
      weighed.some((concept) => concepts.includes(concept)) &&
      tokens.slice(Math.max(0, from - farthestWhich), from + 1).some(({ word }) => little('which', word)),
  )

const weighed = [...comparisons, 'cheapest', 'dearest', 'ask:compare'] as const

/** "The one with the best food", where none of them stands out by it. */
export const isDescribed = ({ talk, reading: { tokens, little }, news, statement }: Heard): boolean =>
  statement.activities.length > 0 &&
  news === 1 &&
  talk.phrases.some(
    ({ from, to, concepts }) => concepts.includes('one') && from <= latestWhich && little('linking', tokens[to]?.word),
  )

/** What places are held against each other in, of what is spoken of. */
export function topicOfThemes({ reading: { sightings } }: Heard): AskedTopic | null {
  for (const sighting of sightings) {
    if (has(sighting, 'novelty:lively', 'theme:nightlife')) return 'nightlife'
    if (has(sighting, 'theme:food')) return 'food'
    if (has(sighting, 'theme:beach', 'theme:diving')) return 'beaches'
  }
  return null
}
