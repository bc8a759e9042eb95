import { comparisons } from './qualities.ts'
import { hasDetails, type Heard } from '../heard.ts'
import type { Pointed } from './pointed.ts'
import { has, type Sighting } from '../sightings.ts'
import { endsPart } from '../stances/boundaries.ts'

/** A word of choosing right before, or one of winning right after. */
export function isPicked({ talk, reading }: Heard, { from, to }: Sighting): boolean {
  if (isWelcome(reading, from, to)) return true
  return talk.phrases.some((phrase) => {
    // "Dann nehmen wir den" is all of it where nothing follows, and chooses what does.
    const isLong = phrase.to - phrase.from > 1 && phrase.from < from
    const takes = phrase.concepts.includes('take_it') && isLong && !isDenied(reading, phrase.from)
    const picks = phrase.concepts.includes('pick') || takes
    if (!picks && !(phrase.concepts.includes('yes') && phrase.from >= to)) return false
    const between =
      phrase.to <= from
        ? reading.tokens.slice(phrase.to, from)
        : phrase.from >= to
          ? reading.tokens.slice(to, phrase.from)
          : []
    const isApart = between.length > (phrase.to <= from ? 3 : 0)
    const isSplit = reading.tokens
      .slice(Math.min(phrase.to, to), Math.max(phrase.from, from) + 1)
      .some(({ gap }, index) => index > 0 && (gap === 'end' || gap === 'comma'))
    // "Meine Frau sagt Ubud, ich El Nido ... sie gewinnt": a new sentence chooses what it names itself.
    const isOfNext = phrase.from >= to && reading.tokens[phrase.from]?.gap === 'end' && !phrase.concepts.includes('yes')
    return !isApart && !isSplit && !isOfNext
  })
}

/** "Can't say no to Ubud" is all that is said; "nothing against Ubud, but …" goes on. */
function isWelcome({ tokens, endingAt, startingAt }: Heard['reading'], from: number, to: number): boolean {
  const isBefore = [from, from - 1].some((at) => has(endingAt(at), 'no_objection'))
  const isBehind = [to, to + 1].some(
    (at) => has(startingAt(at), 'no_objection') && startingAt(at)?.to === tokens.length,
  )
  return (isBefore && to === tokens.length) || isBehind
}

/** "El Nido out, Ubud in", "swap El Nido for Ubud": takes the place of what gives way. */
export function isPutIn({ reading }: Heard, { from, to }: Sighting): boolean {
  const { sightings, tokens, startingAt, little } = reading
  const behind = startingAt(to)
  if (behind !== undefined && has(behind, 'in_after')) {
    return endsPart(reading, sightings.indexOf(behind)) || little('and', tokens[behind.to]?.word)
  }
  return sightings.some((sighting) => has(sighting, 'exchange') && sighting.to <= from)
}

const others = [...comparisons, 'others', 'alike'] as const

/** "Kyoto, but cheaper": like that one, and yet another. */
export function isChanged({ talk, reading, news, statement }: Heard, { wanted }: Pointed): boolean {
  const end = Math.max(...wanted.map(({ to }) => to))
  const but = reading.sightings.find((sighting) => has(sighting, 'break', 'except') && sighting.from >= end)
  if (but === undefined) return false
  const isOther = talk.phrases.some(
    ({ from, concepts }) => from >= but.to && others.some((concept) => concepts.includes(concept)),
  )
  // "Ubud would be great if it had a beach."
  const isMissed = talk.phrases.some(({ from, concepts }) => from === but.from && concepts.includes('undecided'))
  return isOther || (news > 0 && (isMissed || hasDetails(statement)))
}

/** "Book it for the 12th", without a no to it. */
export const takesWhatWasSpokenOf = ({ talk, reading }: Heard): boolean =>
  !talk.says('no', 'undecided', 'lean') &&
  talk.phrases.some(({ from, concepts }) => concepts.includes('take_it') && !isDenied(reading, from))

/** "We'll take it": said to the end, and not denied. */
const takesIt = ({ talk, reading }: Heard): boolean =>
  talk.phrases.some(
    ({ from, to, concepts }) =>
      concepts.includes('take_it') && (reading.tokens[to]?.gap ?? 'end') !== 'none' && !isDenied(reading, from),
  )

const isDenied = ({ endingAt }: Heard['reading'], from: number): boolean =>
  [from, from - 1, from - 2].some((at) => has(endingAt(at), 'not', 'dislike'))

export function isHedged(heard: Heard): boolean {
  const { talk, reading } = heard
  const picks = talk.phrases.filter(({ concepts }) => concepts.includes('pick'))
  const isUnsure = reading.tokens.some(
    ({ word }, at) =>
      reading.little('unsure', word) &&
      !has(reading.coveringAt(at), 'no_objection') &&
      !picks.some(({ from, to }) => at >= from && at < to),
  )
  const isFirm =
    takesIt(heard) || talk.phrases.some(({ concepts }) => concepts.includes('pick') && !concepts.includes('lean'))
  const isUndecided = talk.phrases.some(
    ({ from, concepts }) => concepts.includes('undecided') && !has(reading.coveringAt(from), 'no_objection'),
  )
  return isUnsure || isUndecided || (talk.says('lean') && !isFirm)
}

/** The words choose: a word of choosing, or nothing but the place and politeness. */
export function isChosen(heard: Heard, pointed: Pointed): boolean {
  const { talk, reading } = heard
  if (takesIt(heard)) return true
  if (pointed.wanted.some((sighting) => isPicked(heard, sighting) || isPutIn(heard, sighting))) return true
  const covered = new Set<number>()
  for (const { from, to } of pointed.wanted) for (let at = from; at < to; at += 1) covered.add(at)
  for (const { from, to, concepts } of talk.phrases) {
    const isPolite = concepts.some((concept) =>
      /^(?:pick|yes|talk:thanks|talk:greeting|talk:praise|one|option|plan:next)$/.test(concept),
    )
    if (isPolite) for (let at = from; at < to; at += 1) covered.add(at)
  }
  for (const sighting of pointed.refused) for (let at = sighting.from; at < sighting.to; at += 1) covered.add(at)
  const rest = reading.tokens.filter((_, at) => !covered.has(at) && !isQuiet(reading.coveringAt(at)))
  return rest.every(({ word }) => reading.little('choosing_filler', word) || reading.little('address', word))
}

const quiet =
  /^(?:to|want|and|break|who:we|who:me|single|essential|not_after|been_after|not|only|question|named|until|home|instead|number:1|or|dislike|except|instead_of|exchange|in_after|again|neutral|no_objection)$/

const isQuiet = (sighting: Sighting | undefined): boolean =>
  sighting?.places.length === 0 &&
  sighting.reference === null &&
  sighting.concepts.every((concept) => quiet.test(concept))
