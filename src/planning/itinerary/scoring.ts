import type { Highlight, HighlightKind } from '../../destinations/facts.ts'
import type { Theme } from '../../destinations/vocabulary.ts'
import type { Wishes } from '../../model/wishes.ts'
import { isForSeveralDays } from './repeats.ts'

/** What somebody who likes a kind of thing comes for. */
const themesOf: Record<HighlightKind, readonly Theme[]> = {
  sight: ['history', 'architecture', 'culture', 'city'],
  museum: ['art', 'history', 'culture'],
  religious: ['spirituality', 'architecture', 'history', 'culture'],
  viewpoint: ['nature', 'mountains', 'romance'],
  walk: ['nature', 'city', 'hiking'],
  hike: ['hiking', 'nature', 'mountains', 'adventure'],
  beach: ['beach', 'islands', 'family'],
  swim: ['beach', 'nature', 'family'],
  dive: ['diving'],
  snorkel: ['diving', 'islands'],
  boat: ['sailing', 'islands', 'nature'],
  wildlife: ['wildlife', 'nature', 'family'],
  park: ['nature', 'family', 'city'],
  garden: ['nature', 'romance'],
  market: ['shopping', 'food', 'culture'],
  food: ['food', 'wine'],
  show: ['culture', 'art', 'nightlife', 'festivals'],
  day_trip: ['culture', 'nature', 'history', 'islands'],
  wellness: ['wellness', 'romance'],
  sport: ['adventure', 'family'],
  neighbourhood: ['city', 'culture', 'shopping', 'food'],
  snow: ['skiing', 'mountains', 'northern_lights'],
  tour: ['history', 'culture', 'wine', 'food'],
  nightlife: ['nightlife'],
  theme_park: ['family'],
  adventure: ['adventure', 'desert'],
  surf: ['surfing', 'beach'],
  sail: ['sailing', 'islands'],
  drive: ['road_trip', 'nature', 'desert'],
}

/** What was wished for comes before what a place is best known for. */
const weights = { essential: 12, wanted: 8, mild: 2, refused: -30 } as const
const firstListed = 8
const eachAfter = 0.5
const childFriendly = 4
const forOthersChildren = 8
const dollarsForAPoint = 25

const isForChildren = (highlight: Highlight): boolean =>
  highlight.kind === 'theme_park' || highlight.for_children === true

/** How much a traveller would like something to do, and to do it again; the catalogue lists the best of a place first. */
export function worthOf(
  highlight: Highlight,
  position: number,
  wishes: Wishes,
  { hasSmallChildren, hasMinors }: { hasSmallChildren: boolean; hasMinors: boolean },
) {
  const liked = wishes.activities
    .filter(({ value }) => themesOf[highlight.kind].includes(value.theme))
    .map(({ value }) => weights[value.weight])
  const best = liked.length === 0 ? 0 : liked.includes(weights.refused) ? weights.refused : Math.max(...liked)
  const forChildren = hasSmallChildren && highlight.suits.includes('small_children') ? childFriendly : 0
  const withoutAny = !hasMinors && best < weights.wanted && isForChildren(highlight) ? forOthersChildren : 0
  // What one has come for may cost what it costs.
  const price = best >= weights.wanted ? 0 : (highlight.cost ?? 0) / dollarsForAPoint
  return {
    score: firstListed - position * eachAfter + best + forChildren - withoutAny - price,
    isRepeatable: best >= weights.wanted && isForSeveralDays(highlight.kind),
  }
}
