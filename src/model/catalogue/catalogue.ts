import type { Candidate, FindCandidates } from './candidates.ts'
import { criteriaOf } from './candidates.ts'
import { chooseThree } from './choice.ts'
import { describe } from './description.ts'
import { answer } from './discussion.ts'
import { gradeFit } from './grading.ts'
import { gradeWording, questionsFor } from './questions.ts'
import {
  type Brief,
  type Call,
  type Model,
  ModelError,
  type Reading,
  type SpokenCall,
  type Suggestion,
} from '../model.ts'
import { readReplyToOffer } from './reading.ts'
import { understand } from '../understanding/understanding.ts'
import { holdsName } from '../understanding/words.ts'

export interface CatalogueOptions {
  findCandidates: FindCandidates
}

/** The model that needs no key: rules over the catalogue of destinations. One instance lives for one turn. */
export function createCatalogueModel({ findCandidates }: CatalogueOptions): Model {
  let found: Promise<Candidate[]> | null = null
  // A redraft chooses again from what the first draft found, so that a turn asks the catalogue only once.
  const candidatesFor = (brief: Brief): Promise<Candidate[]> => (found ??= search(findCandidates, brief))

  return {
    name: 'catalogue',
    draftQuestions: (brief, _draft, call) => thinking(call, () => questionsFor(understand(brief), brief)),
    gradeQuestions: (_brief, questions, call) => thinking(call, () => gradeWording(questions)),
    draftDestinations: async (brief, { feedback }, call) => {
      call.signal.throwIfAborted()
      const candidates = await candidatesFor(brief)
      call.signal.throwIfAborted()
      const wishes = understand(brief)
      return chooseThree(candidates, wishes, feedback).map((candidate, index) => describe(candidate, wishes, index))
    },
    gradeDestinations: (brief, suggestions, call) => thinking(call, () => gradeFit(understand(brief), suggestions)),
    readReply: (brief, offered, message, call) => thinking(call, () => readReplyIn(brief, offered, message)),
    discuss: (brief, offered, message, call) => thinking(call, () => speak(answer(brief, offered, message), call)),
  }
}

/** Who chooses what was offered earlier is offered it again, because a choice is made from what is on the table. */
function readReplyIn(brief: Brief, offered: Suggestion[], message: string): Reading {
  const reading = readReplyToOffer(offered, message)
  if (reading.kind === 'commit') return reading
  const earlier = understand(brief).seen.filter(({ name }) => !offered.some((other) => other.name === name))
  return earlier.length > 0 && readsChoiceByName(earlier, message) ? { kind: 'refine' } : reading
}

const readsChoiceByName = (earlier: Suggestion[], message: string): boolean =>
  earlier.some(({ name }) => holdsName(message, name)) && readReplyToOffer(earlier, message).kind === 'commit'

async function search(findCandidates: FindCandidates, brief: Brief): Promise<Candidate[]> {
  const candidates = await findCandidates(criteriaOf(understand(brief), brief)).catch((cause: unknown) => {
    throw new ModelError({ kind: 'unavailable', retryAfterSeconds: 5 }, 'the catalogue cannot be searched', { cause })
  })
  if (candidates.length >= 3) return candidates
  throw new ModelError(
    { kind: 'unavailable', retryAfterSeconds: 60 },
    'the catalogue holds fewer than three destinations',
  )
}

async function thinking<Result>({ signal }: Call, think: () => Result): Promise<Result> {
  signal.throwIfAborted()
  return Promise.resolve(think())
}

function speak(reply: string, { onToken, signal }: SpokenCall): string {
  for (const piece of reply.match(/(?:\S+\s*){1,4}/g) ?? []) {
    signal.throwIfAborted()
    onToken(piece)
  }
  return reply
}
