import type { Act, Pending } from '../../acts.ts'
import type { ListeningInput } from './input.ts'
import { has, type Reading } from './sightings.ts'

const mostParts = 5

/** The sentences of a message, and the questions that "and" joins in one, without it: each can be heard by itself. */
export function partsOf(message: string, { tokens, startingAt }: Reading): string[] {
  const starts = [...tokens.keys()].flatMap((index) => {
    const { gap, at } = tokens[index] ?? { gap: 'none', at: 0 }
    const joining = startingAt(index)
    const next = joining !== undefined && has(joining, 'and') ? joining.to : null
    // "Vom 14. bis 23. April" is one.
    const isMonth = joining?.concepts.some((concept) => concept.startsWith('month:')) ?? false
    const isCounted = tokens[index - 1]?.number != null && (isMonth || tokens[index]?.isCapital === false)
    const isSentence = index === 0 || (gap === 'end' && !isCounted) || gap === 'question'
    const asksOn = next !== null && has(startingAt(next), 'question')
    return isSentence || asksOn ? [{ at, from: tokens[next ?? index]?.at ?? at }] : []
  })
  return starts.length > mostParts ? [] : starts.map(({ from }, index) => message.slice(from, starts[index + 1]?.at))
}

/**
 * What a message does, one after the other, where its parts do several things that go together: a choice and questions about
 * it, several questions, or several things with a plan. Null where it does one thing, or where the parts contradict each other.
 */
export function actsOf(
  whole: Act,
  parts: readonly Act[],
  { stage, planItems }: Pick<ListeningInput, 'stage' | 'planItems'>,
): [Act, ...Act[]] | null {
  const acts = distinct(parts.filter(({ kind }) => kind !== 'unclear' && kind !== 'small_talk'))
  switch (stage) {
    case 'initial':
    case 'asking_clarifications':
      return null
    case 'destinations_complete':
      return choiceWithQuestions(whole, acts) ?? onlyQuestions(acts)
    case 'commitment_detected': {
      const [first, ...others] = acts
      // "I don't like the museum. Can we drop it?" is about one thing, which only the whole names.
      const namesOf = (act: Act) => (act.kind === 'plan' && 'name' in act.act ? [act.act.name] : [])
      const isNamed = (name: string) => planItems.includes(name)
      const isByWhole = namesOf(whole).some(isNamed) && !acts.flatMap(namesOf).every(isNamed)
      const areOfPlan = !isByWhole && [whole, ...acts].every(({ kind }) => ofPlan.has(kind))
      return first === undefined || others.length === 0 || !areOfPlan ? null : [first, ...others]
    }
  }
}

/** "The second looks fine. Book it": what is said of one place of the offer makes it the one that is spoken of. */
export function spokenOfIn(act: Act): Pending | null {
  const [only, ...others] = act.kind === 'lean' ? [act.choice] : act.kind === 'ask' ? act.choices : []
  return only === undefined || others.length > 0 ? null : { kind: 'shall_it_be', choice: only }
}

const ofPlan: ReadonlySet<Act['kind']> = new Set(['plan', 'ask', 'wish', 'unclear', 'small_talk'])
const besideChoice: ReadonlySet<Act['kind']> = new Set(['choose', 'lean', 'choose_for_me', 'ask', 'wish', 'plan'])
const undecided: ReadonlySet<Act['kind']> = new Set([...besideChoice, 'unclear', 'small_talk'])

/** "Yes. How do we get there?", "we take the second, from the 3rd to the 9th. Do we need a visa?" */
function choiceWithQuestions(whole: Act, acts: readonly Act[]): [Act, ...Act[]] | null {
  const leaning = acts.filter((act) => act.kind === 'lean')
  const chosen = acts.filter((act) => act.kind === 'choose')
  // "The second looks fine. Book it."
  const [choice, ...others] = chosen.length > 0 ? chosen : leaning
  if (choice === undefined || others.length > 0 || !undecided.has(whole.kind)) return null
  if (!acts.every(({ kind }) => besideChoice.has(kind))) return null
  const questions = acts.filter((act) => act.kind === 'ask')
  const pointed = [...leaning.map((act) => act.choice), ...questions.flatMap(({ choices }) => choices)]
  const isOfOther = pointed.some((each) => each !== choice.choice)
  return isOfOther ? null : [choice, ...questions.map((act) => ({ ...act, choices: [choice.choice] }))]
}

/** "Is it hot in the second? And what is the nightlife like?": what is asked on is asked of the same. */
function onlyQuestions(acts: readonly Act[]): [Act, ...Act[]] | null {
  const questions = acts.filter((act) => act.kind === 'ask')
  const [first, ...others] = questions
  if (first === undefined || others.length === 0 || questions.length < acts.length) return null
  return [first, ...others.map((act) => (act.choices.length === 0 ? { ...act, choices: first.choices } : act))]
}

const distinct = (acts: readonly Act[]): Act[] =>
  acts.filter((act, index) => acts.findIndex((other) => isSame(act, other)) === index)

const isSame = (one: Act, other: Act): boolean => JSON.stringify(one) === JSON.stringify(other)
