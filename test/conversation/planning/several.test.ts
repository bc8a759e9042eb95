import { describe, expect, it } from 'vitest'
import { say, talkUntilOffered } from '../../support/chat.ts'
import { chosenLisbon, openSession } from '../../support/chosen.ts'
import { traveller, tripOf } from '../../support/world.ts'

/** Lisbon is chosen for five days in May: what is said next, whole. */
async function talkOfLisbon() {
  const talk = await chosenLisbon()
  const data = async () => (await openSession(talk.tripId))?.['session_data']
  return { tell: talk.tell, data }
}

describe('several things in one message', () => {
  it('are done to the plan one after the other, said together, and stored in the round trips of one', async () => {
    const { tell, data } = await talkOfLisbon()
    const { body, roundTrips } = await tell('From Madrid. How do we get there and where could we stay?')
    expect(roundTrips).toBe(3)
    expect(body.ai_message.content).toMatch(/From Madrid to Lisbon: [^]*\n\nLisbon: you could stay in /)
    await tell('Alfama. We arrive at 10:00 by train. Plan the days.')
    expect(await data()).toMatchObject({
      stay: { area: 'Alfama' },
      journey: { means: 'train', from: 'Madrid', arrive_at: '10:00' },
      itinerary: { arrive_at: '10:00' },
    })
  })

  it('tell the days once, as they are in the end', async () => {
    const { tell } = await talkOfLisbon()
    const { content } = (await tell('We arrive at 10:00. Plan the days.')).body.ai_message
    expect(content.match(/Day 1,/g)).toHaveLength(1)
  })

  it('ask what comes next once, at the end', async () => {
    const { tell } = await talkOfLisbon()
    const { content } = (await tell("Alfama. And what's the weather like?")).body.ai_message
    expect(content).toContain('Noted: Alfama.')
    expect(content).toMatch(/\n\nLisbon in May: /)
    expect(content.match(/Shall/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('are taken back together', async () => {
    const { tell, data } = await talkOfLisbon()
    await tell('Alfama. Plan the days.')
    await tell('Undo that')
    expect(await data()).toEqual({})
  })

  it('are a choice and questions about it', async () => {
    const who = await traveller()
    const tripId = await tripOf(who, { title: 'Away', start_date: '2027-05-10', end_date: '2027-05-14' })
    const { body: offer } = await talkUntilOffered(who, tripId, 'Lisbon: good food and old streets.')
    const [first] = offer.destinations ?? []
    const { body } = await say(who, tripId, "We take the first one. What's the weather like? Is it crowded?")
    expect(body.stage).toBe('commitment_detected')
    const { content } = body.ai_message
    expect(content).toContain(`${first?.name ?? ''} in May: `)
    expect(content).toMatch(/it is, and your trip has its destination\. Shall we look at where to stay\?$/)
  })

  it('are dates said to "shall it be?", which take it where they say yes or ask for the plan', async () => {
    const who = await traveller()
    const tripId = await tripOf(who, { title: 'Away' })
    const { body: offer } = await talkUntilOffered(who, tripId, 'Lisbon in May for a week, two of us, good food.')
    const names = offer.destinations?.map(({ name }) => name)
    const asked = await say(who, tripId, 'The second one looks nice. How do we get there?')
    expect(asked.body.ai_message.content).toMatch(new RegExp(`Shall it be ${names?.[1] ?? ''}`))
    const dated = await say(who, tripId, 'from 12 to 15 May')
    expect(dated.body.destinations?.map(({ name }) => name)).toEqual(names)
    expect(dated.body.ai_message.content).toMatch(new RegExp(`Shall it be ${names?.[1] ?? ''}`))
    const taken = await say(who, tripId, 'Plan the days, not too packed')
    expect(taken.body.stage).toBe('commitment_detected')
    expect(taken.body.ai_message.content).toContain(`${names?.[1] ?? ''}, `)
  })

  it('are a choice and where to stay, of which the first area is taken next', async () => {
    const who = await traveller()
    const tripId = await tripOf(who, { title: 'Away', start_date: '2027-05-10', end_date: '2027-05-14' })
    await talkUntilOffered(who, tripId, 'Lisbon: good food and old streets.')
    const { body } = await say(who, tripId, 'We take Lisbon. Where could we stay?')
    expect(body.stage).toBe('commitment_detected')
    await say(who, tripId, 'The first area please. And how do we get there?')
    expect((await openSession(tripId))?.['session_data']).toHaveProperty('stay.area')
  })

  it('are two questions about the offer, each answered', async () => {
    const who = await traveller()
    const tripId = await tripOf(who, { title: 'Away', start_date: '2027-05-10', end_date: '2027-05-14' })
    await talkUntilOffered(who, tripId, 'Lisbon: good food and old streets.')
    const { body } = await say(who, tripId, 'Is it hot there? And do we need a visa?')
    expect(body.ai_message.content).toMatch(/°C/)
    expect(body.ai_message.content).toContain('For visas')
    expect(body.ai_message.content.match(/Pick one by name or number/g)).toHaveLength(1)
  })
})
