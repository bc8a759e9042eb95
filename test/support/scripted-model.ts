import type { Act } from '../../src/model/acts.ts'
import type { Choosing, Listening, Model, Proposal, Question } from '../../src/model/model.ts'
import { inPieces } from '../../src/model/telling/speaking.ts'
import { sayIt } from '../../src/model/telling/tell.ts'
import type { Telling } from '../../src/model/telling/telling.ts'
import { noWishes, topics, type Wishes } from '../../src/model/wishes.ts'

export const twoQuestions: Question[] = [
  { topic: 'interests', text: 'What would you like to do?' },
  { topic: 'place', text: 'Where would you like to go?' },
]

const allYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const place = (name: string, country: string, description: string, costPerDay: number) =>
  ({ kind: 'own', name, country, description, bestMonths: allYear, costPerDay, monthlyHigh: null }) satisfies Proposal

export const threePlaces = [
  place('Bali', 'Indonesia', 'Temples and surf.', 60),
  place('Kyoto', 'Japan', 'Gardens and tea.', 140),
  place('Paris', 'United States', 'A small town in Texas.', 90),
]

export const otherPlaces = [
  place('Hanoi', 'Vietnam', 'Lakes and soup.', 40),
  place('Tbilisi', 'Georgia', 'Baths and balconies.', 45),
  place('Oaxaca', 'Mexico', 'Markets and mole.', 55),
]

/** What a test decides of a model; the rest is the shortest way through a conversation. */
export interface Script {
  /** What it leaves open after the first message, with its words for it. */
  questions?: (listening: Listening) => Promise<Question[]>
  /** What else is wished for after the first message. */
  wishes?: Partial<Wishes>
  /** What a message does once three places are offered; a question about them otherwise. */
  act?: (listening: Listening) => Promise<Act>
  places?: (choosing: Choosing) => Promise<Proposal[]>
  /** The answer to a question about places. */
  answer?: (telling: Telling) => Promise<string>
}

/** A model whose every word the test decides. */
export function scriptedModel(script: Script = {}): Model {
  const questionsFor = script.questions ?? (() => Promise.resolve(twoQuestions))
  const actOf = script.act ?? (() => Promise.resolve<Act>({ kind: 'ask', topic: 'general', choices: [] }))
  return {
    name: 'scripted',
    promptVersion: null,
    listen: async (listening) => {
      const wishes = listening.wishes ?? noWishes
      switch (listening.stage) {
        case 'initial': {
          const questions = await questionsFor(listening)
          const open = topics.filter((topic) => !questions.some((question) => question.topic === topic))
          return {
            act: { kind: 'wish' },
            also: [],
            wishes: { ...leavingOpen(wishes, open, listening.number), ...script.wishes },
            questions,
          }
        }
        case 'asking_clarifications': {
          const answered = listening.question === null ? [] : [listening.question.topic]
          return {
            act: { kind: 'wish' },
            also: [],
            wishes: leavingOpen(wishes, answered, listening.number),
            questions: [],
          }
        }
        case 'destinations_complete':
        case 'commitment_detected':
          return { act: await actOf(listening), also: [], wishes, questions: [] }
      }
    },
    choose: (choosing) =>
      script.places?.(choosing) ?? Promise.resolve(choosing.offeredBefore.length > 0 ? otherPlaces : threePlaces),
    tell: async (telling, { onToken }) => {
      const isAnswer = telling.kind === 'answer'
      const said = isAnswer ? await (script.answer ?? lovely)(telling) : await sayIt(telling)
      const pieces = isAnswer ? (said.match(/(?:\S+\s*){1,2}/g) ?? []) : inPieces(said)
      for (const piece of pieces) onToken(piece)
      return said
    },
  }
}

const lovely = () => Promise.resolve('It is lovely.')

const leavingOpen = (wishes: Wishes, open: readonly (typeof topics)[number][], from: number): Wishes => ({
  ...wishes,
  open: [...wishes.open, ...open.map((value) => ({ value, from }))],
})

/** A model call that is answered when the test says so. */
export function gate() {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const { promise: reached, resolve: reach } = Promise.withResolvers<undefined>()
  return {
    open: () => resolve(undefined),
    /** Resolves when the model has been called. */
    reached,
    /** What the model does until the gate opens. */
    wait: () => {
      reach(undefined)
      return promise
    },
  }
}
