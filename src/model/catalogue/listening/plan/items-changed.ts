import type { PlanAct } from '../../../acts.ts'
import type { Heard } from '../heard.ts'
import { has } from '../sightings.ts'
import type { Phrase } from '../talk.ts'
import { itemIn, type NamedItem, wordsAfter, wordsBetween } from './plan-items.ts'

/** What is done with something of the plan: moved, taken out, put in. */
export function itemChanged(heard: Heard, item: NamedItem | null, day: number | null): PlanAct | null {
  const { talk } = heard
  const replaced = replacedIn(heard)
  if (replaced !== null && (day === null || isDayOfWhatGoes(heard, replaced)))
    return { kind: 'drop', name: replaced.item.name, instead: insteadOf(heard, replaced) }
  if (day !== null && (talk.says('plan:move', 'plan:add') || (item !== null && item.by !== 'several'))) {
    const name = item?.name ?? wordsBetween(heard, 'plan:move')
    if (name !== null) return { kind: 'move', name, day }
  }
  if (item === null) return null
  if (isAdding(heard) && item.by !== 'name' && isAnother(heard, item)) return { kind: 'pick', name: item.said }
  if (isTakenOut(heard, item)) return { kind: 'drop', name: item.name, instead: null }
  if (item.by !== 'name') return isAdding(heard) ? { kind: 'pick', name: item.name } : null
  if (isRefused(heard)) return { kind: 'drop', name: item.name, instead: null }
  return talk.says('plan:add', 'pick', 'yes') || talk.words <= 5 ? { kind: 'pick', name: item.name } : null
}

/** "Add the harbour", "leave out the harbour": what is named after the verb, though the plan knows nothing of it. */
export function unknownChanged(heard: Heard): PlanAct | null {
  const { talk, reading } = heard
  const verb = talk.phrases.find(({ concepts }) => concepts.includes('plan:drop') || concepts.includes('plan:add'))
  if (verb === undefined || heard.input.planItems.length === 0 || verb.from > 3) return null
  // "We are not hungry before eight" leaves nothing out.
  if (verb.from > 0 && verb.to - verb.from === 1 && has(reading.coveringAt(verb.from), 'not')) return null
  const name = wordsAfter(heard, verb)
  if (name === null || heard.news > 1 || isOfJourney(verb, heard)) return null
  // "Add one more day" is about the trip.
  const isOfDays = reading.sightings.some(
    (sighting) => has(sighting, 'unit:day') && sighting.from >= verb.to && sighting.from <= verb.to + farthestDay,
  )
  if (isOfDays) return null
  if (verb.concepts.includes('plan:drop') && !verb.concepts.includes('plan:add'))
    return { kind: 'drop', name, instead: null }
  return isAddingBy(verb, heard) ? { kind: 'pick', name } : null
}

const farthestDay = 3

const changes = /^plan:(?:drop|move|swap)$/

/** "Don't cancel the museum", "we don't want to lose it": each verb that changes something is denied. */
export function isLeftAlone({ talk, reading, vocabulary: { wishes } }: Heard): boolean {
  const { sightings, tokens, little, coveringAt } = reading
  const begins = (at: number): boolean => wishes.at(tokens.slice(at, at + 1), 0)?.meanings.includes('not') ?? false
  const denials = sightings.filter(
    (sighting) => has(sighting, 'not') || (has(sighting, 'dislike') && begins(sighting.from)),
  )
  const verbs = talk.phrases.filter(
    ({ from, concepts }) =>
      concepts.some((concept) => changes.test(concept)) &&
      !concepts.includes('plan:add') &&
      !denials.some((denial) => coveringAt(from) === denial),
  )
  const isDenied = ({ from }: Phrase): boolean =>
    denials.some(
      ({ to }) =>
        to <= from &&
        from - to <= 2 &&
        tokens.slice(to, from).every(({ gap, word }) => gap === 'none' && little('filler', word)),
    )
  return verbs.length > 0 && verbs.every(isDenied)
}

/** "Forget the flights" is about the way. */
const isOfJourney = ({ to }: Phrase, { talk }: Heard): boolean =>
  talk.phrases.some(({ from, concepts }) => from - to <= 1 && from >= to && concepts.includes('plan:flights'))

/** What goes; and where what takes its place begins, as far as it is said after it. */
interface Replaced {
  item: NamedItem
  put: number | null
}

/** "Swap the museum for something outdoors", "something outdoors instead of the museum". */
function replacedIn(heard: Heard): Replaced | null {
  const { reading, talk } = heard
  const { tokens, little } = reading
  for (const sighting of reading.sightings) {
    if (!has(sighting, 'exchange', 'instead_of')) continue
    const put = tokens.findIndex(({ word }, at) => at > sighting.to && little('in_exchange', word))
    const isMove = talk.phrases.some(
      ({ from, concepts }) =>
        from === sighting.from && (concepts.includes('plan:move') || concepts.includes('plan:swap')),
    )
    if (has(sighting, 'exchange') && put < 0 && isMove) continue
    const item = itemIn(heard, sighting.to, put < 0 ? sighting.to + longestName : put)
    if (item !== null) return { item, put: put < 0 ? null : put + 1 }
  }
  return null
}

/** "Replace the beach of day 2 by the aquarium". */
const isDayOfWhatGoes = ({ talk }: Heard, { put }: Replaced): boolean =>
  put !== null && talk.phrases.every(({ from, concepts }) => !concepts.includes('plan:day') || from < put)

const longestName = 5

/** What takes its place: something of the plan, or the words for it. */
function insteadOf(heard: Heard, { item, put }: Replaced): string | null {
  const other = put === null ? itemIn(heard, 0, item.from) : itemIn(heard, put)
  if (other !== null && other.by !== 'several') return other.name
  return put === null ? null : wordsAfter(heard, { to: put })
}

/** By a verb, rather than by "no" or "not", which also refuse things of a kind: "drop it", "das kann weg". */
function isTakenOut({ talk, reading }: Heard, { to }: NamedItem): boolean {
  const isOut = has(reading.startingAt(to), 'out_after')
  return (
    isOut ||
    talk.phrases.some(
      ({ from, concepts }) =>
        concepts.includes('plan:drop') && !concepts.includes('plan:add') && !has(reading.coveringAt(from), 'not'),
    )
  )
}

const isRefused = ({ reading, talk }: Heard): boolean =>
  talk.says('plan:drop') || reading.sightings.some((sighting) => has(sighting, 'not', 'dislike', 'not_after'))

/** "Another museum", "noch ein Museum". */
const isAnother = ({ reading: { tokens, little } }: Heard, { from }: NamedItem): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some(({ word }) => little('another', word))

/** Only words that add something to a plan, not those that wish for anything. */
export const isAdding = ({ reading }: Heard): boolean =>
  reading.tokens.some(({ word }) => reading.little('adding', word))

const isAddingBy = ({ from, to }: Phrase, { reading }: Heard): boolean =>
  reading.tokens.slice(from, to).some(({ word }) => reading.little('adding', word))
