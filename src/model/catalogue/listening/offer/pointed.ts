import { comparisons } from './qualities.ts'
import type { Heard } from '../heard.ts'
import { has, type Sighting } from '../sightings.ts'
import { isTalkedDown } from './denied.ts'
import { givenUp } from './replaced.ts'

export interface Pointed {
  wanted: Sighting[]
  refused: Sighting[]
  like: Sighting[]
  /** Those of the refused that another place shall be found for. */
  replaced: Sighting[]
  /** "Cheaper than Zanzibar": what another is to be held against. */
  measures: Sighting[]
  choices: number[]
  rejected: number[]
}

/** The places of the offer that are pointed at, wanted and refused. */
export function pointedAt(heard: Heard): Pointed {
  const { reading, input, talk } = heard
  const replaced = givenUp(heard)
  const references = reading.sightings.filter(({ reference }) => reference !== null)
  const of = (...stances: Sighting['stance'][]): Sighting[] =>
    references.filter((sighting) => stances.includes(sighting.stance) && !replaced.includes(sighting))
  const measures = of('wanted').filter((sighting) => isMeasure(sighting, reading, talk))
  const talkedDown = of('wanted').filter((sighting) => isTalkedDown(heard, sighting))
  const refused = [...of('refused', 'excepted', 'been'), ...replaced, ...talkedDown]
  const rejected = choicesOf(refused)
  const wanted = of('wanted', 'home').filter(
    (sighting) =>
      !talkedDown.includes(sighting) &&
      !measures.includes(sighting) &&
      !isAskedFor(sighting, reading) &&
      !isOvertaken(sighting, references, reading),
  )
  const left = input.offered.map((_, choice) => choice).filter((choice) => !rejected.includes(choice))
  const choices = choicesOf(wanted, left).filter((choice) => !rejected.includes(choice))
  // "I love the last one, have you got something similar?"
  const isAlike = talk.phrases.some(
    ({ to, concepts }) =>
      concepts.includes('alike') &&
      ((reading.tokens[to]?.gap ?? 'end') !== 'none' || reading.little('in', reading.tokens[to]?.word)),
  )
  if (isAlike && choices.length === 1 && rejected.length === 0)
    return { wanted: [], refused, like: wanted, replaced, measures, choices: [], rejected }
  return { wanted, refused, like: of('like'), replaced, measures, choices, rejected }
}

/** "None of these, we know Croatia"; "none of us eat meat" is about something else. */
export const refusesAll = ({ talk, reading }: Heard): boolean =>
  talk.phrases.some(({ from, to, concepts }) => {
    if (concepts.includes('any_of_them') && isDenied(from, reading, talk)) return true
    if (!concepts.includes('none_of_them')) return false
    const endsThere = from === 0 && (reading.tokens[to]?.gap ?? 'end') !== 'none'
    return talk.words <= 4 || ((endsThere || to - from > 1) && !talk.asksAt(from))
  })

/** "Not mad about any of those"; but "can't decide between any of them" leaves it to us. */
function isDenied(at: number, { sightings, tokens }: Heard['reading'], talk: Heard['talk']): boolean {
  return sightings.some(
    (sighting) =>
      has(sighting, 'not', 'dislike', 'doubt') &&
      sighting.to <= at &&
      tokens.slice(sighting.to, at + 1).every(({ gap }) => gap === 'none') &&
      !talk.phrases.some(
        ({ from, to, concepts }) =>
          from < sighting.to &&
          to > sighting.from &&
          concepts.some((concept) => concept === 'choose_for_me' || concept === 'undecided'),
      ),
  )
}

/** "Bali over Lombok": what stands behind "over" is not chosen. */
const isOvertaken = (
  { from }: Sighting,
  references: readonly Sighting[],
  { tokens, little }: Heard['reading'],
): boolean => little('over', tokens[from - 1]?.word) && references.some((other) => other.to < from)

/** "Which of them is the quietest?": asked for, and not pointed at. */
const isAskedFor = ({ from, reference }: Sighting, { tokens, little }: Heard['reading']): boolean =>
  reference?.by === 'quality' &&
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(
      ({ word }, offset, before) =>
        little('which', word) && before.slice(offset + 1).every(({ gap }) => gap === 'none'),
    )

/** "Cheaper than Zanzibar": what another is to be held against. */
function isMeasure({ from }: Sighting, { tokens, little }: Heard['reading'], talk: Heard['talk']): boolean {
  if (!little('measured', tokens[from - 1]?.word)) return false
  return talk.phrases.some(
    ({ to, concepts }) => to === from - 1 && comparisons.some((comparison) => concepts.includes(comparison)),
  )
}

const meant = ({ reference }: Sighting): number => Math.min(reference?.choices.length ?? 0, 2)

/** The choices that are pointed at: a reference to several that includes one pointed at anyway means that one. */
export function choicesOf(sightings: readonly Sighting[], among?: readonly number[]): number[] {
  const found = new Set<number>()
  const byNumber = [...sightings].sort((one, other) => meant(one) - meant(other))
  for (const { reference } of byNumber) {
    const choices = reference?.choices.filter((choice) => among?.includes(choice) ?? true) ?? []
    if (choices.length > 1 && choices.some((choice) => found.has(choice))) continue
    for (const choice of choices) found.add(choice)
  }
  return [...found].sort()
}
