import type { Act, AskedTopic } from '../../model/acts.ts'
import type { Wishes } from '../../model/wishes.ts'
import type { GuideRequest } from '../../planning/guide/record.ts'
import type { TurnState } from './state.ts'

type Asked = Extract<Act, { kind: 'ask' }>

/** Something that a message does once a destination is chosen: with the plan, or it asks for what is known of the place. */
export type Deed = { kind: 'plan'; request: GuideRequest } | { kind: 'question'; act: Asked }

/** All that it does, in its order; nothing where it is about something else. */
export function deedsIn(state: TurnState): Deed[] {
  if (state.conversation.stage !== 'commitment_detected') return []
  return [state.heard.act, ...state.heard.also].flatMap((act): Deed[] => {
    const request = requestIn(act, state)
    if (request !== null) return [{ kind: 'plan', request }]
    return act.kind === 'ask' ? [{ kind: 'question', act }] : []
  })
}

export const isOfPlan = (state: TurnState): boolean => deedsIn(state).some(({ kind }) => kind === 'plan')

function requestIn(act: Act, { heard: { wishes }, listening, hasPlan }: TurnState): GuideRequest | null {
  switch (act.kind) {
    case 'plan':
      return act.act.kind === 'undo' && !hasPlan ? null : act.act
    case 'ask':
      return act.choices.length === 0 ? requestAbout(act.topic) : null
    case 'wish': {
      const isNew = (said: { from: number } | null) => said?.from === listening.number
      if (wishes.journey.only !== null && isNew(wishes.journey.only)) {
        return { kind: 'travel', means: wishes.journey.only.value }
      }
      if (isNew(wishes.journey.from)) return { kind: 'show', stage: 'flights' }
      if (hasOtherTerms(listening.wishes, wishes)) return { kind: 'terms' }
      return hasOtherInterests(listening.wishes, wishes) ? { kind: 'wish' } : null
    }
    default:
      return null
  }
}

/** Whether it is about other days, or for others, than before. */
const hasOtherTerms = (before: Wishes | null, { when, length, party }: Wishes): boolean =>
  !isSame(before?.when, when) || !isSame(before?.length, length) || !isSame(before?.party, party)

/** Whether something else is liked; who names again what is liked already asks for no other days. */
function hasOtherInterests(before: Wishes | null, { activities, pace }: Wishes): boolean {
  const known = (before?.activities ?? []).map(({ value: { theme, weight } }) => `${theme} ${weight}`)
  return (
    !isSame(before?.pace, pace) ||
    activities.some(({ value: { theme, weight } }) => !known.includes(`${theme} ${weight}`))
  )
}

const isSame = (before: Value, after: Value): boolean => written(before) === written(after)

type Value = { value: object | string } | null | undefined

// What was stored has its members in another order.
const written = (said: Value): string => JSON.stringify(Object.entries(said?.value ?? {}).sort())

/** Questions that the options and the plan answer better than the facts of the place alone. */
function requestAbout(topic: AskedTopic): GuideRequest | null {
  switch (topic) {
    case 'cost':
      return { kind: 'cost' }
    case 'where_to_stay':
      return { kind: 'show', stage: 'accommodation' }
    case 'getting_there':
      return { kind: 'show', stage: 'flights' }
    case 'things_to_do':
      return { kind: 'show', stage: 'activities' }
    case 'rainy_days':
      return { kind: 'show_indoors', day: null }
    case 'plan':
      return { kind: 'show', stage: 'itinerary' }
    default:
      return null
  }
}
