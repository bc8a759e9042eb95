import type { AskedTopic } from '../../model/acts.ts'
import type { GuideRequest } from '../../planning/guide/record.ts'
import type { TurnState } from './state.ts'

/** What a message wants of the plan, once a destination is chosen; null when it is about something else. */
export function planRequestIn({ conversation, heard, listening }: TurnState): GuideRequest | null {
  if (conversation.stage !== 'commitment_detected') return null
  const { act, wishes } = heard
  switch (act.kind) {
    case 'plan':
      return act.act
    case 'ask':
      return act.choices.length === 0 ? requestAbout(act.topic) : null
    case 'wish': {
      const isNew = (said: { from: number } | null) => said?.from === listening.number
      if (wishes.journey.only !== null && isNew(wishes.journey.only)) {
        return { kind: 'travel', means: wishes.journey.only.value }
      }
      if (isNew(wishes.journey.from)) return { kind: 'show', stage: 'flights' }
      return wishes.activities.some(isNew) || isNew(wishes.pace) ? { kind: 'wish' } : null
    }
    default:
      return null
  }
}

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
      return { kind: 'show_indoors' }
    case 'plan':
      return { kind: 'show', stage: 'itinerary' }
    default:
      return null
  }
}
