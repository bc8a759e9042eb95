import type { PlanAct } from '../../../acts.ts'
import type { Heard } from '../heard.ts'
import { readPace } from '../wants/interests.ts'
import { has } from '../sightings.ts'
import { isNothingBefore } from './times-of-day.ts'

type Pace = Extract<PlanAct, { kind: 'pace' }>['pace']

/** How full the days are to be, from what is said of the plan or of one of its days. */
export function paceIn(heard: Heard, day: number | null): Pace | null {
  const { reading, talk } = heard
  if (isTooFull(heard) || (day !== null && isTooMuch(heard))) return 'relaxed'
  const isQuieter = talk.says('quieter') || reading.sightings.some((sighting) => has(sighting, 'novelty:quiet'))
  return readPace(reading) ?? (day !== null && isQuieter ? 'relaxed' : null)
}

/** "Too much walking on day 2": of whatever it is. */
const isTooMuch = ({ reading: { sightings, tokens, little } }: Heard): boolean =>
  !tokens.some(({ isAsked }) => isAsked) &&
  sightings.some((sighting) => has(sighting, 'too_much') && little('too', tokens[sighting.from]?.word))

/** "Too packed", "it's all too rushed", "nothing before ten": said without a question mark, it is no question. */
export function isTooFull(heard: Heard): boolean {
  const { reading, talk, vocabulary } = heard
  if (reading.tokens.some(({ isAsked }) => isAsked)) return false
  const isExcessive = (at: number) =>
    vocabulary.wishes.at(reading.tokens.slice(at, at + 1), 0)?.meanings.includes('too_much') ?? false
  return (
    (isNothingBefore(heard) && !talk.says('plan:arrive', 'plan:leave', 'plan:flights')) ||
    reading.sightings.some(
      (sighting) =>
        (has(sighting, 'pace:packed') && isExcessive(sighting.from - 1)) ||
        (has(sighting, 'pace:relaxed') && isExcessive(sighting.from)),
    )
  )
}
