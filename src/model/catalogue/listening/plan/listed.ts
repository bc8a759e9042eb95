import type { PlanAct } from '../../../acts.ts'
import type { Heard } from '../heard.ts'
import type { ListeningInput } from '../input.ts'
import { byPosition } from '../offer/by-position.ts'
import { has } from '../sightings.ts'
import type { Phrase } from '../talk.ts'
import { dayIn, daysIn } from './plan-items.ts'

/** As many of a list as words point at by their place in it. */
const mostPointedAt = 3

const listedIn = ({ pending, stage }: ListeningInput): readonly string[] =>
  stage === 'commitment_detected' && pending.kind === 'plan' ? (pending.listed ?? []).slice(0, mostPointedAt) : []

/** Whether "the second" is one of what was just named for the plan, and none of the places that were offered. */
export const pointsAtListed = (input: ListeningInput): boolean => listedIn(input).length > 0

/** "The second, please", "without the first": of the areas, journeys or things to do that were just named. */
export function listedActIn(heard: Heard): PlanAct | null {
  const { input, reading, talk, vocabulary } = heard
  const listed = listedIn(input)
  if (listed.length === 0 || dayIn(heard) !== null || daysIn(heard).length > 0) return null
  const [one, ...others] = byPosition(listed.length, reading.tokens, vocabulary)
  const at = byNoun(heard) ?? (one?.choices.length === 1 ? one.choices[0] : undefined)
  const name = at === undefined ? undefined : listed[at]
  if (name === undefined || others.length > 0 || (talk.isQuestion && !talk.says('pick'))) return null
  if (reading.sightings.some((sighting) => has(sighting, 'not'))) return null
  return talk.says('plan:drop') ? { kind: 'drop', name, instead: null } : { kind: 'pick', name }
}

/** "The first area", "la deuxième activité". */
function byNoun({ talk: { phrases } }: Heard): number | undefined {
  const isOfPlan = ({ concepts }: Phrase) => nouns.some((noun) => concepts.includes(noun))
  return phrases
    .flatMap(({ to, concepts }, index) => {
      const next = phrases[index + 1]
      const [ordinal] = ordinals.filter((one) => concepts.includes(one))
      return ordinal !== undefined && next?.from === to && isOfPlan(next) ? [ordinals.indexOf(ordinal)] : []
    })
    .at(0)
}

const ordinals = ['ordinal:1', 'ordinal:2', 'ordinal:3'] as const
const nouns = ['plan:accommodation', 'plan:activities', 'plan:flights'] as const
