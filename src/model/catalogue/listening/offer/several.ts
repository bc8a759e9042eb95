import type { Act } from '../../../acts.ts'
import type { Heard } from '../heard.ts'
import { isHedged, isPicked, isPutIn } from './choosing.ts'
import { choicesOf, type Pointed } from './pointed.ts'
import { has, type Sighting } from '../sightings.ts'

export const lean = (choice: number): Act => ({ kind: 'lean', choice })

/** "Bali is nice but I take Lombok"; "Bali or Lombok" alone decides nothing. */
export function severalPointed(heard: Heard, pointed: Pointed): Act {
  const { talk, reading } = heard
  if (talk.says('choose_for_me')) return { kind: 'choose_for_me' }
  const chosen = pointed.wanted.filter((sighting) => isPicked(heard, sighting) || isPutIn(heard, sighting))
  const [only, ...more] = choicesOf(chosen)
  if (chosen.some((one) => isOneOfSeveral(one, pointed, reading)))
    return { kind: 'ask', topic: 'compare', choices: pointed.choices }
  if (only !== undefined && more.length === 0 && !isHedged(heard)) return { kind: 'choose', choice: only }
  const last = pointed.wanted.at(-1)
  const afterBut =
    last !== undefined &&
    reading.sightings.some(
      (sighting) =>
        has(sighting, 'break') && sighting.to <= last.from && pointed.wanted.some((other) => other.to <= sighting.from),
    )
  const [lastChoice] = last?.reference?.choices ?? []
  // "Between Ubud and El Nido, hmm, Ubud I guess."
  const isNamedAgain = pointed.wanted
    .slice(0, -1)
    .some(({ reference }) => lastChoice !== undefined && reference?.choices.includes(lastChoice) === true)
  if ((afterBut || isNamedAgain) && lastChoice !== undefined) return lean(lastChoice)
  return { kind: 'ask', topic: 'compare', choices: pointed.choices }
}

/** "It's between Ubud and El Nido", "I pick Ubud and my wife picks El Nido": another stands beside it just as well. */
function isOneOfSeveral(
  one: Sighting,
  { wanted }: Pointed,
  { sightings, startingAt, little, tokens }: Heard['reading'],
): boolean {
  const link = startingAt(one.to)
  return wanted.some((other) => {
    if (other.from < one.to) return false
    if (link !== undefined && has(link, 'and', 'or')) {
      const behind = link.to + Number(little('article', tokens[link.to]?.word))
      if (behind === other.from) return true
    }
    return sightings.some(({ from, to, concepts }) => from >= one.to && to <= other.from && concepts.some(isOther))
  })
}

const isOther = (concept: string): boolean =>
  /^who:(?:partner|friend|friends|parent|relative|child|children)$/.test(concept)
