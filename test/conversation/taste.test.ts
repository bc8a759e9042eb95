import { describe, expect, it } from 'vitest'
import { learnedTaste, withTaste } from '../../src/conversation/taste.ts'
import { noWishes } from '../../src/model/wishes.ts'
import { say, talk, talkUntilOffered } from '../support/chat.ts'
import { rows } from '../support/world.ts'

const said = <Value>(value: Value) => ({ value, from: 1 })
const diving = said({ theme: 'diving' as const, weight: 'essential' as const })
const noNightlife = said({ theme: 'nightlife' as const, weight: 'refused' as const })

interface Preferences {
  id: number
  taste: { likes: string[]; dislikes: string[]; warmth: string | null; from_trips: number[] } | null
}

describe('what a choice teaches', () => {
  it('is what the trip was for, what was refused, and how warm it was to be', () => {
    const climate = said({ least: 26, most: null, snow: false })
    expect(learnedTaste({ ...noWishes, activities: [diving, noNightlife], climate })).toEqual({
      likes: ['diving'],
      dislikes: ['nightlife'],
      warmth: 'warm',
    })
  })

  it('is nothing when nothing was wished for', () => {
    expect(learnedTaste(noWishes)).toBeNull()
  })

  it('is a mild wish on the next trip, and none where they say otherwise', () => {
    const tasteLikes = ['diving' as const, 'nightlife' as const]
    expect(withTaste({ ...noWishes, activities: [noNightlife] }, { tasteLikes }).activities).toEqual([
      noNightlife,
      { value: { theme: 'diving', weight: 'mild' }, from: 0 },
    ])
  })

  it('is kept with the preferences, apart from their own words, and forgotten when they want it', async () => {
    const { who, tripId } = await talk({
      questions: () => Promise.resolve([]),
      act: () => Promise.resolve({ kind: 'choose', choice: 1 }),
      wishes: { activities: [diving] },
    })
    await rows`update user_preferences set preferences_text = 'No crowds.' where user_id = ${who.id}`
    await talkUntilOffered(who, tripId, 'Under water')
    await say(who, tripId, 'Kyoto')
    const [before] = (await who.get<Preferences[]>('/api/user-preferences')).body
    expect(before).toMatchObject({
      preferences_text: 'No crowds.',
      taste: { likes: ['diving'], dislikes: [], warmth: null, from_trips: [tripId] },
    })
    const after = await who.patch<Preferences>(`/api/user-preferences/${String(before?.id)}`, { taste: null })
    expect(after.body).toMatchObject({ preferences_text: 'No crowds.', taste: null })
  })
})
