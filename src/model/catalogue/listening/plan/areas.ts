import type { AreaLike, PlanAct } from '../../../acts.ts'
import type { Heard } from '../heard.ts'

/** "A quieter area", "the hotel near the beach": as it was said. */
export function areaIn(heard: Heard): PlanAct | null {
  const { talk, reading, input } = heard
  const at = talk.phrases.findIndex(({ concepts }) => concepts.includes('plan:accommodation'))
  const area = talk.phrases[at]
  if (area === undefined || input.stage !== 'commitment_detected') return null
  const isDescribed =
    talk.says('plan:central', 'quieter', 'closer', 'cheaper', 'cheapest', 'dearer', 'dearest', 'lean') ||
    reading.sightings.some(
      ({ concepts, to }) =>
        to <= area.from &&
        to >= area.from - 1 &&
        concepts.some((concept) => /^(?:novelty|comfort|theme):/.test(concept)),
    )
  if (!isDescribed) return null
  const like = likeOf(heard)
  if (like !== null) return { kind: 'area', like }
  const adjective = reading.tokens
    .slice(Math.max(0, area.from - 2), area.to)
    .filter(({ word }) => !reading.little('article', word) && !reading.little('filler', word))
  const first = adjective[0]
  const last = adjective.at(-1)
  return first === undefined || last === undefined
    ? null
    : { kind: 'pick', name: input.message.slice(first.at, last.end) }
}

/** What an area is to be like, where the words say one of what we can judge. */
function likeOf({ talk, reading }: Heard): AreaLike | null {
  const says = (pattern: RegExp) =>
    reading.sightings.some(({ concepts }) => concepts.some((concept) => pattern.test(concept)))
  if (talk.says('quieter') || says(/^novelty:(?:quiet|hidden)$/)) return 'quiet'
  if (talk.says('cheaper', 'cheapest') || says(/^comfort:shoestring$/)) return 'cheap'
  if (talk.says('dearer', 'dearest') || says(/^comfort:comfortable$/)) return 'comfortable'
  if (says(/^theme:beach$/)) return 'beach'
  if (says(/^(?:theme:nightlife|novelty:lively)$/)) return 'lively'
  return talk.says('closer', 'plan:central') ? 'central' : null
}
