import { hasDetails, type Heard } from '../heard.ts'
import type { Pointed } from './pointed.ts'
import { has, type Sighting } from '../sightings.ts'

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
  const isUnsure = reading.tokens.some(({ word }) => reading.little('unsure', word))
  return (
    isUnsure ||
    talk.says('undecided') ||
    (talk.says('lean') &&
      !talk.phrases.some(
        ({ concepts, from }) =>
          concepts.includes('pick') && !concepts.includes('lean') && from >= 0 && isFirm(concepts),
      ))
  )
}

const isFirm = (concepts: readonly string[]): boolean => concepts.includes('pick')

/** The words choose: a word of choosing, or nothing but the place and politeness. */
export function isChosen(heard: Heard, pointed: Pointed): boolean {
  const { talk, reading } = heard
  if (pointed.wanted.some((sighting) => isPicked(heard, sighting))) return true
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
  return rest.every(({ word }) => reading.little('choosing_filler', word))
}

const quiet =
  /^(?:to|want|and|break|who:we|who:me|single|essential|not_after|been_after|not|only|question|named|until|home|instead|number:1)$/

const isQuiet = (sighting: Sighting | undefined): boolean =>
  sighting?.places.length === 0 &&
  sighting.reference === null &&
  sighting.concepts.every((concept) => quiet.test(concept))
