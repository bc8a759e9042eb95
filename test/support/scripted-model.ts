import type { Model, Question, Suggestion } from '../../src/model/model.ts'

export const twoQuestions: Question[] = [
  { topic: 'season', text: 'When would you like to go?' },
  { topic: 'companions', text: 'Who is coming along?' },
]

const allYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const place = (name: string, country: string, description: string, averageCostPerDay: number): Suggestion => ({
  name,
  country,
  description,
  averageCostPerDay,
  bestMonths: allYear,
})

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

/** A model whose every word the test decides; what it does not decide is the shortest way through a conversation. */
export function scriptedModel(decided: Partial<Model> = {}): Model {
  return {
    name: 'scripted',
    draftQuestions: () => Promise.resolve(twoQuestions),
    gradeQuestions: () => Promise.resolve({ kind: 'pass' }),
    draftDestinations: (brief) =>
      Promise.resolve(brief.statements.at(-1)?.kind === 'refinement' ? otherPlaces : threePlaces),
    gradeDestinations: () => Promise.resolve({ kind: 'pass' }),
    readReply: () => Promise.resolve({ kind: 'discuss' }),
    discuss: (_brief, _offered, _message, { onToken }) => {
      onToken('It is ')
      onToken('lovely.')
      return Promise.resolve('It is lovely.')
    },
    ...decided,
  }
}

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
