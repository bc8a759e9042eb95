import { describe, expect, it } from 'vitest'
import { chosenLisbon, openSession } from '../support/chosen.ts'
import { say } from '../support/chat.ts'
import { itineraryIn } from '../support/planned.ts'
import { type Session, tripStatus } from '../support/planning.ts'
import { rows } from '../support/world.ts'

type Talk = Awaited<ReturnType<typeof chosenLisbon>>

/** The same with the days planned. */
async function plannedTalk(): Promise<Talk> {
  const talk = await chosenLisbon()
  await talk.tell('Plan the days')
  return talk
}

const planOf = async ({ who, tripId }: Talk) => {
  const session = await openSession(tripId)
  return itineraryIn((await who.get<Session>(`/api/planning-sessions/${String(session?.['id'])}`)).body)
}
const activitiesOf = async (talk: Talk) =>
  (await planOf(talk)).days.flatMap(({ items }, index) =>
    items.filter(({ kind }) => kind === 'activity').map((item) => ({ ...item, day: index + 1 })),
  )

describe('after the choice', () => {
  it('the assistant leads through the stages, in three round trips each, and session and trip follow', async () => {
    const { tell, tripId } = await chosenLisbon()
    const areas = await tell('Yes please')
    expect(areas.roundTrips).toBe(3)
    expect(areas.body.ai_message.content).toContain('Alfama')
    expect(await openSession(tripId)).toMatchObject({
      current_stage: 'accommodation',
      stages_completed: ['destination'],
    })
    expect(areas.body.metadata.trip_status).toBe(await tripStatus(tripId))

    const picked = await tell('Alfama')
    expect(picked.body.ai_message.content).toContain('Shall we look at how to get there?')
    expect((await openSession(tripId))?.['session_data']).toMatchObject({ stay: { area: 'Alfama' } })

    const origin = await tell('Yes')
    expect(origin.body.ai_message.content).toContain('Where do you start from?')
    const journeys = await tell('From Berlin')
    expect(journeys.body.ai_message.content).toContain('From Berlin to Lisbon')
    expect(await openSession(tripId)).toMatchObject({ current_stage: 'flights' })

    const activities = await tell('Next step')
    expect(activities.body.ai_message.content).toContain('Lisbon, what fits you best')
    const days = await tell('Next step')
    expect(days.body.ai_message.content).toContain('Day 1, May 10')
    expect(await openSession(tripId)).toMatchObject({ current_stage: 'itinerary' })
    const whole = await tell('Next step')
    expect(whole.body.ai_message.content).toContain('I book nothing')
    expect(await openSession(tripId)).toMatchObject({ current_stage: 'finalization' })
    expect(await tripStatus(tripId)).toBe('itinerary_complete')
    expect((await tell('Next step')).body.stage).toBe('commitment_detected')
    expect(await tripStatus(tripId)).toBe('itinerary_complete')
  })

  it('what has nothing to do with the plan takes two round trips and leaves it alone', async () => {
    const { tell, tripId } = await chosenLisbon()
    expect((await tell('Thank you')).roundTrips).toBe(2)
    expect((await tell('What should we pack?')).roundTrips).toBe(2)
    expect(await openSession(tripId)).toBeUndefined()
  })

  it('a quieter area is one that is chosen, and another than before', async () => {
    const { tell, tripId } = await chosenLisbon()
    await tell('Where could we stay?')
    await tell('Alfama')
    const { body } = await tell('A quieter area, please')
    const session = await openSession(tripId)
    expect(session?.['session_data']).not.toMatchObject({ stay: { area: 'Alfama' } })
    expect(session?.['session_data']).toHaveProperty('stay.area')
    expect(body.ai_message.content).toMatch(/^Noted: /)
  })

  it('the days are planned, and told one by one', async () => {
    const talk = await chosenLisbon()
    const made = await talk.tell('Plan the days')
    expect(made.roundTrips).toBe(3)
    const plan = await planOf(talk)
    expect(plan.days).toHaveLength(5)
    expect(plan.broken).toEqual([])
    const { body } = await talk.tell('What does day 2 look like?')
    expect(body.ai_message.content).toMatch(/^Day 2, May 11: 09:00 /)
    expect((await talk.tell('What does day 9 look like?')).body.ai_message.content).toContain('There is no day 9')
  })

  it('something is moved to another day, and stays there when the days are planned anew', async () => {
    const talk = await plannedTalk()
    const moved = (await activitiesOf(talk)).find(({ day }) => day === 2)
    const { body } = await talk.tell(`Move ${moved?.title ?? ''} to day 3`)
    expect(body.ai_message.content).toContain('on day 3')
    const isThere = async () => (await activitiesOf(talk)).find(({ id }) => id === moved?.id)
    expect(await isThere()).toMatchObject({ day: 3, pinned: true })
    await talk.tell('Slower days please')
    expect((await planOf(talk)).pace).toBe('relaxed')
    expect(await isThere()).toMatchObject({ day: 3 })
  })

  it('what is removed does not come back until it is added', async () => {
    const talk = await plannedTalk()
    const [dropped] = await activitiesOf(talk)
    expect((await talk.tell(`Remove ${dropped?.title ?? ''}`)).body.ai_message.content).toContain('is out')
    const ids = async () => (await activitiesOf(talk)).map(({ id }) => id)
    expect(await ids()).not.toContain(dropped?.id)
    await talk.tell('We arrive at noon')
    expect(await planOf(talk)).toMatchObject({ arrive_at: '12:00', left_out: [dropped?.id] })
    expect(await ids()).not.toContain(dropped?.id)
    await talk.tell(`Add ${dropped?.title ?? ''}`)
    expect(await ids()).toContain(dropped?.id)
  })

  it('it is told how the plan is taken along, once there are days; who it is shared with does not come along', async () => {
    const { tell, tripId } = await chosenLisbon()
    expect((await tell('Send it to my calendar')).body.ai_message.content).toContain('not planned yet')
    await tell('Plan the days')
    const shared = await tell('Share it with my sister')
    expect(shared.body.ai_message.content).toContain('a link to share')
    const [state] = await rows`
      select wishes -> 'party' as party from conversation_states
      join trip_conversations on trip_conversations.id = conversation_id where trip_id = ${tripId}`
    expect(JSON.stringify(state?.['party'])).not.toContain('relatives')
  })

  it('what there is to do when it rains is indoors', async () => {
    const { tell } = await chosenLisbon()
    const { content } = (await tell('What if it rains?')).body.ai_message
    expect(content).toMatch(/^If it rains, go indoors: /)
    const highlights = await rows`select h ->> 'name' as name, (h ->> 'indoors')::boolean as indoors
        from destinations, jsonb_array_elements(highlights) h where destinations.name = 'Lisbon'`
    const told = highlights.filter(({ name }) => content.includes(String(name)))
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(({ indoors }) => indoors)).toBe(true)
  })

  it('what there is not is said, with what comes near, and changes nothing', async () => {
    const talk = await plannedTalk()
    const before = await openSession(talk.tripId)
    const { body } = await talk.tell('Add a submarine ride')
    expect(body.ai_message.content).toMatch(/^I find nothing called /)
    expect(await openSession(talk.tripId)).toEqual(before)
  })

  it('it can be made cheaper, and costs are told in the currency of the wish', async () => {
    const talk = await plannedTalk()
    const cost = await talk.tell('How much will it cost?')
    expect(cost.body.ai_message.content).toContain('All in all, Lisbon will cost about $')
    expect(cost.roundTrips).toBe(3)
    const before = await openSession(talk.tripId)
    const cheaper = await talk.tell('Make it cheaper')
    expect(cheaper.body.ai_message.content).toContain('That saves about $')
    expect(await openSession(talk.tripId)).not.toEqual(before)
  })

  it('the plan is put aside when the choice changes, and said so; what others keep in the session stays', async () => {
    const talk = await plannedTalk()
    const session = await openSession(talk.tripId)
    await talk.who.patch(`/api/planning-sessions/${String(session?.['id'])}`, {
      session_data: { selected_hotel_ids: [7] },
    })
    const { body } = await talk.tell('I changed my mind')
    expect(body.stage).toBe('destinations_complete')
    expect(body.ai_message.content).toContain('put aside')
    expect(await openSession(talk.tripId)).toMatchObject({
      id: session?.['id'],
      current_stage: 'destination',
      session_data: { selected_hotel_ids: [7] },
      stages_completed: [],
    })
    expect(await tripStatus(talk.tripId)).toBe('ai_chat_active')
  })

  it('the plan is put aside when the conversation is begun anew', async () => {
    const talk = await plannedTalk()
    await talk.who.post(`/destination_search/conversations/${talk.tripId}/reset`)
    expect(await openSession(talk.tripId)).toMatchObject({
      current_stage: 'destination',
      session_data: {},
      stages_completed: [],
    })
  })

  it('the plan is put aside when the traveller goes back to before the choice, and stays when it is after it', async () => {
    const talk = await plannedTalk()
    const conversation = `/destination_search/conversations/${talk.tripId}`
    const { body } = await talk.who.get<{ messages: { id: number; is_user: boolean }[] }>(conversation)
    const [planning, choice] = body.messages.filter((message) => message.is_user).reverse()
    const before = await openSession(talk.tripId)
    await talk.who.post(`${conversation}/rewind`, { message_id: planning?.id })
    expect(await openSession(talk.tripId)).toEqual(before)
    expect((await talk.who.post(`${conversation}/rewind`, { message_id: choice?.id })).status).toBe(200)
    expect(await openSession(talk.tripId)).toMatchObject({ current_stage: 'destination', session_data: {} })
  })

  it('a plan that somebody else changes meanwhile is not overwritten: the turn is refused whole', async () => {
    const talk = await plannedTalk()
    const session = await openSession(talk.tripId)
    const path = `/api/planning-sessions/${String(session?.['id'])}`
    const both = await Promise.all([
      say(talk.who, talk.tripId, 'Slower days please'),
      ...[1, 2, 3].map((hotel) => talk.who.patch(path, { session_data: { selected_hotel_ids: [hotel] } })),
    ])
    const [turn] = both
    const data = (await openSession(talk.tripId))?.['session_data']
    expect(data).toMatchObject({ itinerary: { pace: turn.status === 200 ? 'relaxed' : 'balanced' } })
    expect(data).toHaveProperty('selected_hotel_ids')
    expect([200, 409]).toContain(turn.status)
    const [said] = await rows`
      select count(*)::integer as count from messages where user_id = ${talk.who.id} and content = 'Slower days please'`
    expect(said).toEqual({ count: turn.status === 200 ? 1 : 0 })
  })
})
