import type { AskedTopic } from '../../../acts.ts'
import { type Need, needs } from '../../../wishes.ts'
import type { Heard } from '../heard.ts'
import { has, meaningOf, namedAmong } from '../sightings.ts'
import { type Talk, topicAsked } from '../talk.ts'
import { bests, measureOf, qualities, superlatives } from './qualities.ts'

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
  const isOfChildren = sightings.some((sighting) => has(sighting, ...young))
  const topic = topicOfQuality(talk)
  if (topic !== null) return topic === 'accessibility' && isOfChildren ? 'children' : topic
  for (const sighting of sightings) {
    if (has(sighting, 'warm', 'hot', 'cool', 'cold')) return 'weather'
    if (has(sighting, 'near')) return 'getting_there'
    if (has(sighting, 'novelty:quiet', 'avoid:crowds')) return 'crowds'
  }
  return topicOfNeeds(heard) ?? (isOfChildren ? 'children' : topicOfThemes(heard))
}

const young = ['who:baby', 'who:child', 'who:children', 'who:teen', 'who:teens', 'theme:family'] as const

const ofNeeds: Partial<Record<Need, AskedTopic>> = {
  step_free: 'accessibility',
  older_people: 'accessibility',
  small_children: 'children',
  teenagers: 'children',
  solo_women: 'safety',
  same_sex_couples: 'safety',
  safety: 'safety',
  pregnant: 'health',
  vegetarian: 'food',
  vegan: 'food',
  halal: 'food',
  kosher: 'food',
  gluten_free: 'food',
  avoid_heat: 'weather',
  avoid_cold: 'weather',
  no_car: 'getting_around',
  visa_free: 'entry',
}

/** "Which is better with a toddler?", "is the second ok for vegetarians?" */
export function topicOfNeeds({ reading: { sightings } }: Heard): AskedTopic | null {
  const found = namedAmong(
    needs,
    sightings.flatMap((sighting) => meaningOf(sighting, 'need')),
  )
  return found.flatMap((need) => ofNeeds[need] ?? [])[0] ?? null
}

/** What a question is about: what it names, else what it measures, who it is asked for, or what is to be done there. */
export function topicIn(heard: Heard): AskedTopic | null {
  const { talk } = heard
  const named = topicAsked(talk)
  if (named !== null && named !== 'general' && named !== 'compare') return named
  return (
    topicOfQuality(talk) ??
    topicOfNeeds(heard) ??
    topicOfThemes(heard) ??
    named ??
    (talk.says('why') ? 'reasons' : null)
  )
}

/** What "too far", "cheaper" or "quieter" asks about, where it is asked. */
export function topicOfQuality(talk: Talk): AskedTopic | null {
  const quality = qualities.find((each) => talk.says(each))
  return quality === undefined ? null : measureOf(quality).topic
}

/** What "the liveliest" would be chosen by, where none of the three stands out. */
export function topicOfBest(talk: Talk): AskedTopic | null {
  const best = [...superlatives, ...bests].find((each) => talk.says(each))
  return best === undefined ? null : measureOf(best).topic
}

/** "We don't know which of them is quieter, so pick for us": what they cannot tell is no wish. */
export const wondersWhich = ({ talk, reading: { tokens, little } }: Heard): boolean =>
  talk.phrases.some(
    ({ from, concepts }) =>
      weighed.some((concept) => concepts.includes(concept)) &&
      tokens.slice(Math.max(0, from - farthestWhich), from + 1).some(({ word }) => little('which', word)),
  )

const weighed = [...qualities, 'ask:compare'] as const

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
