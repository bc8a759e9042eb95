import type { Heard } from '../heard.ts'
import { has } from '../sightings.ts'

/** What of the days of a plan is wanted: that they are made, or that they are told. */
export type DaysWanted = 'made' | 'told' | null

/** "Plan the first days", "what would a typical week look like?", "give me an idea of the days". */
export function daysWanted(heard: Heard): DaysWanted {
  const { reading, talk } = heard
  const { tokens, little, sightings } = reading
  const days = sightings.find((sighting) => has(sighting, 'unit:day', 'unit:week', 'a_day', 'a_week'))
  const isNamed = days !== undefined || talk.says('plan:itinerary')
  if (!isNamed) return null
  if (tokens.some(({ word }) => little('looking', word)) && talk.isQuestion) return 'told'
  if (talk.says('plan:itinerary') && (talk.says('tell_me', 'ask:general') || talk.isQuestion)) return 'told'
  const verb = tokens.findIndex(({ word }) => little('planning', word))
  const isOfDays =
    days !== undefined &&
    days.from > verb &&
    days.from <= verb + farthestDays &&
    tokens.slice(verb + 1, days.from).every(({ gap }) => gap === 'none')
  return verb >= 0 && verb <= latestVerb && isOfDays ? 'made' : null
}

const latestVerb = 4
const farthestDays = 5
