import { describe, expect, it } from 'vitest'
import { say, talk, talkUntilOffered } from '../support/chat.ts'
import { rows, type Traveller } from '../support/world.ts'

const choosing = { readReply: () => Promise.resolve({ kind: 'commit', choice: 0 } as const) }

async function preferencesOf(who: Traveller): Promise<unknown> {
  const [found] = await rows`select preferences_text from user_preferences where user_id = ${who.id}`
  return found?.['preferences_text']
}

describe('the preferences of a traveller', () => {
  it('spare them the questions that they answer', async () => {
    const { who, tripId } = await talk({
      draftQuestions: () =>
        Promise.resolve([
          { topic: 'budget', text: 'What may it cost?' },
          { topic: 'season', text: 'When?' },
        ]),
    })
    await rows`update user_preferences set budget_min = 500, budget_max = 2500 where user_id = ${who.id}`
    const { body } = await say(who, tripId, 'Somewhere quiet')
    expect(body.metadata.total_questions).toBe(1)
    expect(body.ai_message.content).toContain('When?')
  })

  it('learn their taste when they choose, and not before', async () => {
    const { who, tripId } = await talk(choosing)
    await talkUntilOffered(who, tripId, 'Diving somewhere warm, but no cities')
    expect(await preferencesOf(who)).toBe('')
    await say(who, tripId, 'The first')
    expect(await preferencesOf(who)).toBe('Likes diving. No city. Likes it warm.')
  })

  it('keep what the traveller wrote, and say nothing twice', async () => {
    const { who, tripId } = await talk(choosing)
    await rows`update user_preferences set preferences_text = 'Window seats.' where user_id = ${who.id}`
    for (let time = 0; time < 2; time += 1) {
      await talkUntilOffered(who, tripId, 'Diving')
      await say(who, tripId, 'The first')
      await who.post(`/destination_search/conversations/${tripId}/reset`)
    }
    expect(await preferencesOf(who)).toBe('Window seats. Likes diving.')
  })

  it('do not grow without end', async () => {
    const { who, tripId } = await talk(choosing)
    const full = 'x'.repeat(1_999)
    await rows`update user_preferences set preferences_text = ${full} where user_id = ${who.id}`
    await talkUntilOffered(who, tripId, 'Diving')
    expect((await say(who, tripId, 'The first')).status).toBe(200)
    expect(await preferencesOf(who)).toBe(full)
  })
})
