import { comparisons } from './qualities.ts'
import type { Heard } from '../heard.ts'
import { has, type Sighting } from '../sightings.ts'

type Reading = Heard['reading']

/** How many words may lie between a word of exchange and the place that gives way. */
const reach = 2
/** The same where the place stands first: "für die 3 bitte eine andere". */
const reachBehind = 3
/** Between a place and the verb at the end of the sentence. */
const reachOfVerb = 8

/** "Swap the third for something cheaper", "another one for the third": the places of the offer that are to give way. */
export function givenUp(heard: Heard): Sighting[] {
  const { sightings } = heard.reading
  const references = sightings.filter(({ reference }) => reference !== null)
  const named = references.filter(
    (reference) => isExchanged(reference, heard.reading) || isToBeAnother(reference, heard),
  )
  if (named.length > 0) return withListed(named, references, heard.reading)
  const [only, ...more] = references
  return only !== undefined && more.length === 0 && isFollowedByAnother(only, heard) ? [only] : []
}

/** "A cheaper one", "another instead of it": what is to take the place of one of the offer is not on the table. */
export const asksForAnother = (heard: Heard): boolean =>
  heard.talk.says('others', ...comparisons) ||
  othersIn(heard).some(
    ({ to }) =>
      leadsToExchange({ to }, heard.reading) ||
      leadsToExchange({ to: to + 1 }, heard.reading) ||
      heard.reading.sightings.some(
        (sighting) => has(sighting, 'exchange', 'instead_of') && isJoined(heard.reading, to, sighting.from, 1),
      ),
  )

/** "Swap the third", "instead of the third", "la terza la cambierei". */
const isExchanged = ({ from, to }: Sighting, reading: Reading): boolean =>
  reading.sightings.some(
    (sighting) =>
      (has(sighting, 'exchange', 'instead_of') && isItsObject(reading, sighting.to, from)) ||
      (has(sighting, 'exchange') && isJoined(reading, to, sighting.from, reach) && !leadsToPlace(sighting, reading)) ||
      // "Die zwei durch was am Meer ersetzen."
      (has(sighting, 'exchange') &&
        leadsToExchange({ to }, reading) &&
        isJoined(reading, to, sighting.from, reachOfVerb)),
  )

/** With no more than an article or "only" between: "switch to the third" takes the third. */
const isItsObject = (reading: Reading, end: number, start: number): boolean =>
  isJoined(reading, end, start, reach) &&
  reading.tokens.slice(end, start).every(({ word }, offset) => {
    const sighting = reading.coveringAt(end + offset)
    const isTowards = has(sighting, 'to') && !has(sighting, 'single')
    return has(sighting, 'only') || (reading.little('article', word) && !isTowards)
  })

/** "The first, swap the second for Rome": what is exchanged is behind the word, if there is a place at all. */
const leadsToPlace = ({ to }: Sighting, reading: Reading): boolean =>
  reading.sightings.some(({ reference, from }) => reference !== null && isJoined(reading, to, from, reach))

/** "Another one for the third", "pour la troisième autre chose": what is to take its place is said beside it. */
function isToBeAnother({ from, to }: Sighting, heard: Heard): boolean {
  const { reading } = heard
  const { tokens, little } = reading
  const before = little('article', tokens[from - 1]?.word) ? from - 1 : from
  if (!little('in_exchange', tokens[before - 1]?.word)) return false
  return othersIn(heard).some(
    (other) =>
      isJoined(reading, other.to, before - 1, reach) ||
      (isJoined(reading, to, other.from, reachBehind) && !leadsToExchange(other, reading)),
  )
}

const leadsToExchange = ({ to }: Pick<Stretch, 'to'>, { tokens, little }: Reading): boolean =>
  little('in_exchange', tokens[to]?.word) && tokens[to]?.gap === 'none'

/** "Number 2 sounds hilly, something else instead of it." */
const isFollowedByAnother = ({ to }: Sighting, heard: Heard): boolean =>
  othersIn(heard).some(
    (other) =>
      other.from >= to &&
      heard.reading.sightings.some(
        (sighting) =>
          has(sighting, 'instead', 'instead_of') &&
          (isJoined(heard.reading, other.to, sighting.from, 1) || isJoined(heard.reading, sighting.to, other.from, 1)),
      ),
  )

interface Stretch {
  from: number
  to: number
}

/** Words for something that is not on the table. */
const othersIn = ({ talk, reading: { tokens, little } }: Heard): Stretch[] => [
  ...talk.phrases.filter(({ concepts }) => concepts.includes('others')),
  ...tokens.flatMap(({ word }, at) => (little('another', word) ? [{ from: at, to: at + 1 }] : [])),
]

/** With the places that are listed with them: "swap the first and the last". */
function withListed(named: readonly Sighting[], references: readonly Sighting[], reading: Reading): Sighting[] {
  const found = [...named]
  for (const reference of references) {
    const before = found.find(({ to }) => {
      const link = reading.startingAt(to)
      return has(link, 'and', 'or') && isJoined(reading, link?.to ?? to, reference.from, 1)
    })
    if (before !== undefined && !found.includes(reference)) found.push(reference)
  }
  return found
}

/** Without a pause, and with at most so many words between. */
export const isJoined = ({ tokens }: Reading, end: number, start: number, most: number): boolean =>
  end <= start && start - end <= most && tokens.slice(end, start + 1).every(({ gap }) => gap === 'none')
