import { conversationGraph } from '../src/conversation/graph/graph.ts'
import * as nodes from '../src/conversation/graph/nodes.ts'
import type { TurnState, TurnTools, TurnUpdate } from '../src/conversation/graph/state.ts'
import { initialState } from '../src/conversation/record.ts'
import type { Model } from '../src/model/model.ts'
import { noWishes } from '../src/model/wishes.ts'

/*
 * A program that is run as a bundle: what the libraries are in the Worker, and not what they are in node_modules. It
 * thinks so many times and prints as JSON what one time costs: see sections/graph-share.ts.
 */

// The bundle builds only when there is use for all that is replaced in it.
export { default } from '../src/index.ts'

const thatTakesNoPart = (): never => {
  throw new Error('a first turn asks for no such thing')
}

/** A model that has its answer ready. */
const instantModel: Model = {
  name: 'instant',
  promptVersion: null,
  listen: () => Promise.resolve({ act: { kind: 'wish' }, also: [], wishes: noWishes, questions: [] }),
  choose: thatTakesNoPart,
  tell: () => Promise.resolve('When would you like to go?'),
}

const start: TurnState = {
  listening: {
    ...{ message: 'Somewhere warm with good food', number: 2, stage: 'asking_clarifications' },
    ...{ question: { topic: 'interests', text: '' }, pending: { kind: 'question' }, wishes: noWishes, statements: [] },
    trip: {
      ...{ title: 'Somewhere', description: '', startDate: null, endDate: null, budget: null },
      travelersCount: 1,
    },
    preferences: { text: '', budgetMin: null, budgetMax: null, groupSize: 2 },
    ...{ tripBefore: null, offered: [], earlier: [], chosen: null, planItems: [], recent: [], today: '2026-11-01' },
  },
  conversation: {
    ...initialState,
    stage: 'asking_clarifications',
    questionQueue: [
      { topic: 'interests', text: '' },
      { topic: 'season', text: '' },
    ],
    questionsAsked: 1,
  },
  heard: { act: { kind: 'unclear' }, also: [], wishes: noWishes, questions: [] },
  ...{ offered: [], recommended: null, candidates: [], proposals: [], faults: [], drafts: 0, reply: '' },
  ...{ choice: { kind: 'kept' }, hasPlan: false, planned: null },
}

async function repeat(times: number, run: () => Promise<string>): Promise<number> {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time += 1) await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}

async function throughGraph(): Promise<string> {
  const { reply } = await conversationGraph.invoke(start, { context: { tools: newTools() } })
  return reply
}

async function throughNodes(): Promise<string> {
  const tools = newTools()
  const runtime = { context: { tools }, signal: tools.signal, writer: () => undefined, interrupt: thatTakesNoPart }
  let state: TurnState = start
  for (const node of [nodes.listen, nodes.ask]) {
    const update: TurnUpdate = await node(state, runtime)
    state = { ...state, ...update }
  }
  return state.reply
}

function newTools(): TurnTools {
  return {
    ...{ model: instantModel, signal: new AbortController().signal },
    ...{ onStage: () => undefined, onToken: () => undefined, trace: { act: null, attempts: {}, grades: [] } },
    rank: thatTakesNoPart,
    brief: thatTakesNoPart,
  }
}

const times = Number(process.argv[2])
await repeat(Math.ceil(times / 4), throughGraph)
await repeat(Math.ceil(times / 4), throughNodes)
console.log(JSON.stringify({ graph: await repeat(times, throughGraph), nodes: await repeat(times, throughNodes) }))
