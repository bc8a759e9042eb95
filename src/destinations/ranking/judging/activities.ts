import type { Theme } from '../../vocabulary.ts'
import type { Criteria } from '../criteria.ts'
import type { Finding } from '../record.ts'
import { merits, penalties } from '../weights.ts'
import type { Place } from './place.ts'
import { failing, meeting, type Verdict } from './verdict.ts'

export function activitiesOf(place: Place, criteria: Criteria, months: readonly number[]): Verdict[] {
  const { facts, themes } = place
  const strength = (theme: Theme) => facts.theme_strengths[theme] ?? (themes.includes(theme) ? 2 : 0)
  const wish = (theme: Theme, isEssential: boolean): Verdict => {
    const there = strength(theme)
    const good = facts.activity_months[theme] ?? []
    const finding: Finding = { need: 'activity', theme, wanted: criteria.months, found: good, strength: there }
    if (there === 0) return failing(finding, isEssential ? penalties.essentialMissing : penalties.wantedMissing)
    const isOut = months.length > 0 && good.length > 0 && !months.some((month) => good.includes(month))
    if (isOut) return failing(finding, isEssential ? penalties.outOfSeason : penalties.outOfSeason / 2)
    if (there === 1) return failing(finding, isEssential ? penalties.essentialWeak : penalties.wantedWeak)
    return meeting(finding, there * (isEssential ? merits.essential : merits.wanted))
  }
  const liking = (theme: Theme, finding: Finding): Verdict[] =>
    strength(theme) >= 2 ? [meeting(finding, strength(theme) * merits.mild)] : []
  return [
    ...criteria.essential.map((theme) => wish(theme, true)),
    ...criteria.desired.map((theme) => wish(theme, false)),
    ...criteria.mild.flatMap((theme) =>
      liking(theme, {
        ...{ need: 'activity', theme, wanted: criteria.months },
        ...{ found: facts.activity_months[theme] ?? [], strength: strength(theme) },
      }),
    ),
    ...criteria.taste.flatMap((theme) => liking(theme, { need: 'taste', theme })),
    ...criteria.refusedThemes.flatMap((theme) =>
      strength(theme) >= 2
        ? [
            failing(
              { need: 'refused_activity', theme, strength: strength(theme) },
              penalties.refusedActivity * (strength(theme) - 1),
            ),
          ]
        : [],
    ),
  ]
}
