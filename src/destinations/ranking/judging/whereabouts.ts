import type { Criteria } from '../criteria.ts'
import type { Finding } from '../record.ts'
import { merits, penalties } from '../weights.ts'
import { isIn, isNamed } from '../whereabouts.ts'
import type { Examples, Place } from './place.ts'
import { failing, meeting, type Verdict } from './verdict.ts'

export function whereaboutsOf(place: Place, criteria: Criteria, examples: Examples): Verdict[] {
  const verdicts: Verdict[] = []
  const { wanted } = criteria
  if (wanted.length > 0) {
    const isThere = wanted.some((area) => isIn(place, area))
    verdicts.push(
      isThere
        ? meeting({ need: 'place', found: 'wanted' }, wanted.some((area) => isNamed(place, area)) ? merits.named : 0)
        : failing(
            { need: 'place', found: 'elsewhere' },
            isNextTo(place, examples) ? penalties.nearby : penalties.elsewhere,
          ),
    )
  }
  const likeness = likenessOf(place, examples)
  if (likeness > 0) {
    const finding: Finding | null = criteria.like.length > 0 ? { need: 'place', found: 'like' } : null
    verdicts.push(meeting(likeness >= alike ? finding : null, likeness * merits.like))
  }
  if (criteria.refused.some((area) => isIn(place, area)) || criteria.like.some((area) => isNamed(place, area))) {
    verdicts.push(failing({ need: 'place', found: 'refused' }, penalties.refused))
  }
  const isWantedByName = wanted.some((area) => isNamed(place, area))
  if (!isWantedByName && criteria.been.some((area) => isIn(place, area))) {
    verdicts.push(failing({ need: 'place', found: 'been' }, penalties.been))
  }
  const wasOffered = criteria.offeredBefore.some(
    ({ name, country }) => name === place.name && country === place.country,
  )
  if (!isWantedByName && wasOffered) {
    verdicts.push(failing({ need: 'place', found: 'offered_before' }, penalties.offeredBefore))
  }
  return verdicts
}

const isNextTo = ({ countryCode }: Place, { countries }: Examples): boolean =>
  countryCode !== null && countries.includes(countryCode)

/** How much a place has in common with those that were named: its themes, and its climate. */
const likenessOf = ({ themes, climate }: Place, examples: Examples): number =>
  themes.filter((theme) => examples.interests.includes(theme)).length +
  (climate !== null && examples.climates.includes(climate) ? 1 : 0)
const alike = 3
