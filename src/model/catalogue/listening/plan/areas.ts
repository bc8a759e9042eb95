import type { AreaLike, PlanAct } from '../../../acts.ts'
import type { Heard } from '../heard.ts'
import { isRefused, type Sighting } from '../sightings.ts'
import type { Phrase } from '../talk.ts'

/** "A quieter area", "the hotel near the beach", "away from the bars": as it was said. */
export function areaIn(heard: Heard): PlanAct | null {
  const { talk, reading, input } = heard
  if (input.stage !== 'commitment_detected') return null
  const area = talk.phrases.find(({ concepts }) => concepts.includes('plan:accommodation'))
  if (area === undefined) {
    const like = saidOfArea(heard)
    return like === null ? null : { kind: 'area', like }
  }
  const like = likeOf(heard, area)
  if (like !== null) return { kind: 'area', like }
  const isDescribed =
    talk.says('lean') ||
    reading.sightings.some(
      (sighting) =>
        sighting.to <= area.from && sighting.to >= area.from - 1 && describes(sighting, /^(?:novelty|comfort|theme):/),
    )
  if (!isDescribed) return null
  const adjective = reading.tokens
    .slice(Math.max(0, area.from - 2), area.to)
    .filter(({ word }) => !reading.little('article', word) && !reading.little('filler', word))
  const first = adjective[0]
  const last = adjective.at(-1)
  return first === undefined || last === undefined
    ? null
    : { kind: 'pick', name: input.message.slice(first.at, last.end) }
}

/** What only a place to stay is said to be like. */
function saidOfArea({ talk }: Heard): AreaLike | null {
  if (talk.says('plan:quiet')) return 'quiet'
  if (talk.says('plan:waterside')) return 'beach'
  return talk.says('plan:lively') ? 'lively' : null
}

/** What an area is to be like, where the words beside it say one of what we can judge. */
function likeOf(heard: Heard, area: Phrase): AreaLike | null {
  const { talk, reading } = heard
  const beside = reading.sightings.filter(({ from, to }) => from < area.to + reach && to > area.from - reach)
  const says = (pattern: RegExp) => beside.some((sighting) => describes(sighting, pattern))
  const isAway = beside.some((sighting) => describes(sighting, nightly) && isRefused(sighting))
  if (isAway || talk.says('quieter', 'plan:quiet') || says(/^novelty:(?:quiet|hidden)$/)) return 'quiet'
  if (talk.says('cheaper', 'cheapest') || says(/^comfort:shoestring$/)) return 'cheap'
  if (talk.says('dearer', 'dearest') || says(/^comfort:comfortable$/)) return 'comfortable'
  if (talk.says('plan:waterside') || says(/^theme:beach$/)) return 'beach'
  if (talk.says('plan:lively') || says(nightly)) return 'lively'
  return talk.says('closer', 'plan:central') ? 'central' : null
}

/** How many words away from it an area is described. */
const reach = 6
const nightly = /^(?:theme:nightlife|novelty:lively)$/

const describes = ({ concepts }: Sighting, pattern: RegExp): boolean =>
  concepts.some((concept) => pattern.test(concept))
