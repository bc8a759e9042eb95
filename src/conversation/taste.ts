import type { Wishes } from '../model/wishes.ts'
import type { PreferencesRecord, Taste } from '../users/preferences/record.ts'

const warmFrom = 21
const coldUpTo = 8

/** What a finished choice tells of the traveller's taste, for their next trip; null when it tells nothing. */
export function learnedTaste(wishes: Wishes | null): Taste | null {
  if (wishes === null) return null
  const themesOf = (...weights: string[]) =>
    wishes.activities.filter(({ value }) => weights.includes(value.weight)).map(({ value }) => value.theme)
  const taste: Taste = {
    likes: themesOf('essential', 'wanted'),
    dislikes: themesOf('refused'),
    warmth: warmthIn(wishes),
  }
  return taste.likes.length + taste.dislikes.length === 0 && taste.warmth === null ? null : taste
}

function warmthIn({ climate }: Wishes): Taste['warmth'] {
  if (climate === null) return null
  const { least, most, snow } = climate.value
  if (least !== null && least >= warmFrom) return 'warm'
  return snow || (most !== null && most <= coldUpTo) ? 'cold' : null
}

/** The wishes with what earlier trips taught as mild ones, where nothing was said of the same. Never stored. */
export function withTaste(wishes: Wishes, { tasteLikes }: Pick<PreferencesRecord, 'tasteLikes'>): Wishes {
  const fresh = tasteLikes.filter((theme) => !wishes.activities.some(({ value }) => value.theme === theme))
  const mild = fresh.map((theme) => ({ value: { theme, weight: 'mild' as const }, from: 0 }))
  return { ...wishes, activities: [...wishes.activities, ...mild] }
}
