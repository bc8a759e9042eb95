import type { Runtime } from '@langchain/langgraph/web'
import type { Pending } from '../../model/acts.ts'
import type { PlanTold } from '../../model/plan/record.ts'
import type { Saying } from '../../model/telling/telling.ts'
import { guide } from '../../planning/guide/guide.ts'
import type { Guidance, GuideBriefing } from '../../planning/guide/record.ts'
import { answerOfChosen, chosenOffer } from './answering.ts'
import { type Deed, deedsIn } from './plan-requests.ts'
import { say } from './saying.ts'
import type { TurnState, TurnTools, TurnUpdate } from './state.ts'
import { count, toolsOf } from './tools.ts'

/** Does to the plan what was asked, or shows of it what was asked for, and leads on. */
export async function plan(state: TurnState, runtime: Runtime<{ tools: TurnTools }>): Promise<TurnUpdate> {
  const tools = toolsOf(runtime)
  const { conversation, heard, offered } = state
  const deeds = deedsIn(state)
  const requests = deeds.flatMap((deed) => (deed.kind === 'plan' ? [deed.request] : []))
  if (requests.length === 0) throw new Error('nothing was asked of the plan')
  count(tools, 'plan')
  const briefing = await tools.brief(heard.wishes)
  if (briefing?.destination == null) {
    return { reply: await say(state, tools, conversation.stage, { kind: 'choose_first', offers: offered }) }
  }
  const { destination } = briefing
  const guidance = guide({ ...briefing, destination }, requests)
  const sayings = sayingsOf(state, deeds, guidance, destination)
  const [only, ...others] = sayings
  const reply = only !== undefined && others.length === 0 ? only : { kind: 'several' as const, sayings }
  return {
    reply: await say(state, tools, conversation.stage, reply),
    planned: guidance.change,
    conversation: { ...conversation, memory: { ...conversation.memory, pending: pendingAfter(guidance) } },
  }
}

/** What is said to each thing in its order, but of the days only how they are in the end; what comes next is asked last. */
function sayingsOf(
  state: TurnState,
  deeds: readonly Deed[],
  { said, ask }: Guidance,
  { name: place }: GuideBriefing['destination'],
): Saying[] {
  const left = [...said]
  const chosen = chosenOffer(state)
  const sayings = deeds.flatMap((deed): Saying[] => {
    if (deed.kind === 'question') return chosen === null ? [] : [answerOfChosen(state, chosen, deed.act)]
    const next = left.shift()
    if (next === undefined) return []
    const isOutdone =
      left.length > 0 &&
      (isOfAllDays(next.told) ? left.some(({ told }) => isOfAllDays(told)) : next.told.of === 'noted')
    return isOutdone ? [] : [{ kind: 'plan', place, ...next, ask: null }]
  })
  return sayings.map((saying, index) =>
    saying.kind === 'plan' && index === sayings.length - 1 ? { ...saying, ask } : saying,
  )
}

const isOfAllDays = ({ of }: PlanTold): boolean => of === 'planned' || of === 'days'

/** What "yes" and "go on" mean after this. */
function pendingAfter({ said, ask, next }: Guidance): Pending {
  const told = said.at(-1)?.told
  if (told === undefined) return { kind: 'nothing' }
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
