import type { Runtime } from '@langchain/langgraph/web'
import type { Pending } from '../../model/acts.ts'
import type { PlanTold } from '../../model/plan/record.ts'
import { guide } from '../../planning/guide/guide.ts'
import type { Guidance } from '../../planning/guide/record.ts'
import { planRequestIn } from './plan-requests.ts'
import { say } from './saying.ts'
import type { TurnState, TurnTools, TurnUpdate } from './state.ts'
import { count, toolsOf } from './tools.ts'

/** Does to the plan what was asked, or shows of it what was asked for, and leads on. */
export async function plan(state: TurnState, runtime: Runtime<{ tools: TurnTools }>): Promise<TurnUpdate> {
  const tools = toolsOf(runtime)
  const { conversation, heard, offered } = state
  const request = planRequestIn(state)
  if (request === null) throw new Error('nothing was asked of the plan')
  count(tools, 'plan')
  const briefing = await tools.brief(heard.wishes)
  if (briefing?.destination == null) {
    return { reply: await say(state, tools, conversation.stage, { kind: 'choose_first', offers: offered }) }
  }
  const { destination } = briefing
  const guidance = guide({ ...briefing, destination }, request)
  const { told, broken, ask, change } = guidance
  return {
    reply: await say(state, tools, conversation.stage, { kind: 'plan', place: destination.name, told, broken, ask }),
    planned: change,
    conversation: { ...conversation, memory: { ...conversation.memory, pending: pendingAfter(guidance) } },
  }
}

/** What "yes" and "go on" mean after this. */
function pendingAfter({ told, ask, next }: Guidance): Pending {
  if (told.of === 'journeys' && told.from === null) return { kind: 'plan', stage: 'flights' }
  const stage = ask ?? next ?? (listedIn(told).length > 0 ? 'finalization' : null)
  if (stage === null) return { kind: 'nothing' }
  const listed = ask === null ? listedIn(told) : []
  return { kind: 'plan', stage, ...(listed.length === 0 ? {} : { listed }) }
}

/** What was named to choose from, in its order. */
function listedIn(told: PlanTold): string[] {
  switch (told.of) {
    case 'areas':
      return told.areas.map(({ name }) => name)
    case 'journeys':
      return told.journeys.map(({ id }) => id)
    case 'activities':
    case 'indoors':
    case 'which':
      return told.names
    case 'unknown':
      return told.near
    default:
      return []
  }
}
