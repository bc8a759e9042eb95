import { type Means, means } from '../../../wishes.ts'
import type { Quantity } from '../quantities/quantities.ts'
import { has, isRefused, isWanted, meaningOf, namedAmong, type Reading, type Sighting } from '../sightings.ts'

export interface HeardJourney {
  longestHours: number | null
  isNear: boolean
  only: Means[]
  never: Means[]
}

/** How far and by what means they are ready to travel. */
export function readJourney(reading: Reading, quantities: Quantity[]): HeardJourney {
  const { sightings, tokens, little } = reading
  const named = sightings.filter((sighting) => meaningOf(sighting, 'means').length > 0)
  const onlyBy = sightings.flatMap((sighting, index) => {
    if (has(sighting, 'only') && meaningOf(sighting, 'means').length > 0)
      return isRefused(sighting) ? [] : listFrom(sightings, index)
    const [previous, next] = [sightings[index - 1], sightings[index + 1]]
    if (isSetOutBy(sighting, previous, next)) {
      const either = [...alternativeTo(sightings, index), ...meaningOf(sighting, 'means')]
      return either.includes('plane') ? [] : namedAmong(means, either)
    }
    const isBy = has(sighting, 'only') && next !== undefined && next.from - sighting.to <= 1
    return isBy && next.stance !== 'refused' ? listFrom(sightings, index + 1) : []
  })
  const hours = takeHours(reading, quantities)
  const never = named
    .filter(
      (sighting) =>
        (isRefused(sighting) && !isUpTo(sighting, hours) && !isLongWay(sighting, reading)) ||
        isWithoutFlying(sighting, reading),
    )
    .flatMap((sighting) => namedAmong(means, meaningOf(sighting, 'means')))
  return {
    longestHours: hours?.most ?? null,
    isNear: sightings.some(
      (sighting) =>
        (isRefused(sighting) && isLongWay(sighting, reading)) ||
        (has(sighting, 'near') &&
          !isRefused(sighting) &&
          !(tokens[sighting.to]?.gap === 'none' && little('beside', tokens[sighting.to]?.word))),
    ),
    only: [...new Set(onlyBy)].filter((one) => !never.includes(one)),
    never: [...new Set(never)],
  }
}

/** "My mum can't do long flights", "no aguanta vuelos largos": short ones she can. */
const isLongWay = ({ from, to, concepts }: Sighting, { tokens, little }: Reading): boolean =>
  concepts.includes('means:plane') &&
  tokens.slice(Math.max(0, from - 1), to + 1).some(({ word }) => little('long', word))

/** "From Bilbao, sin avión", unlike "1500 sin avión": where no sum is said, it is not what a sum leaves out. */
const isWithoutFlying = (sighting: Sighting, { sightings, tokens }: Reading): boolean =>
  has(sighting, 'without_journey') &&
  !tokens.some(({ number }) => number !== null && number >= leastSum) &&
  !sightings.some((other) => meaningOf(other, 'currency').length > 0)

const leastSum = 50

/** "Train from London", "drei Stunden Zug": over land, from a home or for so many hours. Flights do not rule out a train. */
const isSetOutBy = (sighting: Sighting, previous: Sighting | undefined, next: Sighting | undefined): boolean =>
  isWanted(sighting) &&
  meaningOf(sighting, 'means').length > 0 &&
  !has(sighting, 'means:plane') &&
  ((next?.from === sighting.to && (has(next, 'home') || (has(sighting, 'home') && next.places.length > 0))) ||
    has(sighting, 'unit:hour') ||
    (has(previous, 'unit:hour') && previous?.to === sighting.from))

/** "Fly or train from Leeds": what stands before "or". */
function alternativeTo(sightings: readonly Sighting[], index: number): string[] {
  const [before, or, sighting] = [sightings[index - 2], sightings[index - 1], sightings[index]]
  const isBeside = has(or, 'or') && or?.to === sighting?.from && before?.to === or?.from
  return before === undefined || !isBeside ? [] : meaningOf(before, 'means')
}

function listFrom(sightings: readonly Sighting[], index: number): Means[] {
  const found: Means[] = []
  for (let at = index; at < sightings.length; at += 1) {
    const sighting = sightings[at]
    if (sighting === undefined) break
    const named = namedAmong(means, meaningOf(sighting, 'means'))
    if (named.length === 0 && !has(sighting, 'or', 'and')) break
    found.push(...named)
  }
  return found
}

/** "She hates flying more than six hours": only so long a flight is refused. */
const isUpTo = ({ to, clause }: Sighting, hours: Quantity | null): boolean =>
  hours !== null && hours.clause === clause && hours.from >= to && hours.from - to <= 4

/** The hours that a journey may take; taken out of the quantities, like those of anything else. */
function takeHours({ sightings, tokens }: Reading, quantities: Quantity[]): Quantity | null {
  for (const quantity of [...quantities]) {
    if (!has(quantity.after ?? quantity.near, 'unit:hour')) continue
    quantities.splice(quantities.indexOf(quantity), 1)
    const more = minutesBehind(quantity, tokens, sightings, quantities)
    const isJourney = sightings.some(
      (sighting) =>
        has(sighting, 'journey', 'near', 'home', 'means:plane', 'means:train', 'means:car') &&
        (sighting.clause === quantity.clause || (has(quantity.before, 'at_most') && sighting.from < quantity.from)) &&
        Math.abs(sighting.from - quantity.to) <= 9,
    )
    if (isJourney && quantity.most >= 0.5 && quantity.most <= 40) return { ...quantity, most: quantity.most + more }
  }
  return null
}

/** "2h30", "3 h y media": what of an hour stands right behind it; its number is taken out of the rest. */
function minutesBehind(
  { after }: Quantity,
  tokens: Reading['tokens'],
  sightings: readonly Sighting[],
  quantities: Quantity[],
): number {
  if (after === undefined) return 0
  if (sightings.some((half) => half.from === after.to && has(half, 'half'))) return 0.5
  const minutes = quantities.find(({ from, most }) => from === after.to && tokens[from]?.isGlued === true && most < 60)
  if (minutes === undefined) return 0
  quantities.splice(quantities.indexOf(minutes), 1)
  return minutes.most / 60
}
