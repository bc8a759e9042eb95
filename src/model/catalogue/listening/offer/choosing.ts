import { hasDetails, type Heard } from '../heard.ts'
import type { Pointed } from './pointed.ts'
import { has, type Sighting } from '../sightings.ts'
import { endsPart } from '../stances/boundaries.ts'

/** A word of choosing right before, or one of winning right after. */
export function isPicked({ talk, reading }: Heard, { from, to }: Sighting): boolean {
  return talk.phrases.some((phrase) => {
    if (!phrase.concepts.includes('pick') && !(phrase.concepts.includes('yes') && phrase.from >= to)) return false
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
    return !isApart && !isSplit
  })
}

/** "El Nido out, Ubud in", "swap El Nido for Ubud": takes the place of what gives way. */
export function isPutIn({ reading }: Heard, { from, to }: Sighting): boolean {
  const { sightings, tokens, startingAt } = reading
  const behind = startingAt(to)
  if (behind !== undefined && has(behind, 'in_after')) return endsPart(tokens, sightings, sightings.indexOf(behind))
  return sightings.some((sighting) => has(sighting, 'exchange') && sighting.to <= from)
}

/** "Kyoto, but cheaper": like that one, and yet another. */
export function isChanged({ talk, reading, news, statement }: Heard, { wanted }: Pointed): boolean {
  const end = Math.max(...wanted.map(({ to }) => to))
  const but = reading.sightings.find((sighting) => has(sighting, 'break', 'except') && sighting.from >= end)
  if (but === undefined) return false
  const isOther = talk.phrases.some(
    ({ from, concepts }) =>
      from >= but.to &&
      concepts.some((concept) => /^(?:cheaper|warmer|cooler|quieter|closer|dearer|others)$/.test(concept)),
  )
  return isOther || (news > 0 && hasDetails(statement))
}

export function isHedged({ talk, reading }: Heard): boolean {
  const picks = talk.phrases.filter(({ concepts }) => concepts.includes('pick'))
  const isUnsure = reading.tokens.some(
    ({ word }, at) => reading.little('unsure', word) && !picks.some(({ from, to }) => at >= from && at < to),
  )
  const isFirm = talk.phrases.some(
    ({ concepts }) => (concepts.includes('pick') && !concepts.includes('lean')) || concepts.includes('take_it'),
  )
  return isUnsure || talk.says('undecided') || (talk.says('lean') && !isFirm)
}

/** The words choose: a word of choosing, or nothing but the place and politeness. */
export function isChosen(heard: Heard, pointed: Pointed): boolean {
  const { talk, reading } = heard
  if (talk.says('take_it')) return true
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
  /^(?:to|want|and|break|who:we|who:me|single|essential|not_after|been_after|not|only|question|named|until|home|instead|number:1|or|dislike|except|instead_of|exchange|out_after|in_after|again|neutral|no_objection)$/

const isQuiet = (sighting: Sighting | undefined): boolean =>
  sighting?.places.length === 0 &&
  sighting.reference === null &&
  sighting.concepts.every((concept) => quiet.test(concept))
