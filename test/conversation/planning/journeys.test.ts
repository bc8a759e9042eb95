import { describe, expect, it } from 'vitest'
import { chosenLisbon, openSession } from '../../support/chosen.ts'

/** Lisbon in May, and that they start in Madrid. */
async function fromMadrid() {
  const talk = await chosenLisbon()
  const tell = async (message: string) => (await talk.tell(message)).body.ai_message.content
  await tell('From Madrid')
  const data = async () => (await openSession(talk.tripId))?.['session_data']
  return { tell, data }
}

describe('a journey', () => {
  it('that is told with its hours is chosen, and the days are planned by them', async () => {
    const { tell, data } = await fromMadrid()
    const said = await tell('We come by train, arriving at 6pm and leaving at 11 in the morning')
    expect(said).toContain('You arrive at 18:00 and leave at 11:00')
    expect(await data()).toMatchObject({
      journey: { id: 'train-lisbon', means: 'train', from: 'Madrid', arrive_at: '18:00', leave_at: '11:00' },
      itinerary: { arrive_at: '18:00', leave_at: '11:00' },
    })
  })

  it('that was chosen before keeps when they arrive, said later', async () => {
    const { tell, data } = await fromMadrid()
    await tell('We come by train, arriving at 6pm')
    await tell('We arrive at noon')
    expect(await data()).toMatchObject({ journey: { means: 'train', arrive_at: '12:00' } })
  })
})

describe('rain on one day', () => {
  it('is answered with what there is indoors for that day, which no other day has', async () => {
    const { tell } = await chosenLisbon().then(({ tell: say }) => ({
      tell: async (message: string) => (await say(message)).body.ai_message.content,
    }))
    await tell('Plan the days')
    expect(await tell('What if it rains on day 2?')).toMatch(/^If it rains on day 2, go indoors: /)
  })
})
