import { describe, expect, it } from 'vitest'
import { say, talkUntilOffered } from '../../support/chat.ts'
import { traveller, tripOf } from '../../support/world.ts'

interface Plan {
  start_date: string | null
  end_date: string | null
  open: string[]
  days: { date: string | null }[]
}

/** A traveller who has chosen Lisbon after these words, for a trip without dates of its own. */
async function chosenAfter(wish: string) {
  const who = await traveller()
  const tripId = await tripOf(who, { title: 'Away' })
  await talkUntilOffered(who, tripId, wish)
  const tell = async (message: string) => (await say(who, tripId, message)).body.ai_message.content
  await tell('Lisbon')
  const plan = async () => (await who.get<Plan>(`/api/trips/${tripId}/plan`)).body
  return { who, tripId, tell, plan }
}

describe('dates that were said', () => {
  it('are those of the plan, of its days, of its calendar and of what is open', async () => {
    const { who, tripId, tell, plan } = await chosenAfter('Lisbon from 10 to 14 April 2027 for two, food, 3000 dollars')
    expect(await tell('Plan the days')).toContain('Day 1, April 10')
    const { start_date, end_date, days, open } = await plan()
    expect([start_date, end_date]).toEqual(['2027-04-10', '2027-04-14'])
    expect(days.map(({ date }) => date)).toEqual([10, 11, 12, 13, 14].map((day) => `2027-04-${day.toString()}`))
    expect(open).not.toContain('Set the dates of the trip.')
    const calendar = await who.send('GET', `/api/trips/${tripId}/calendar.ics`)
    expect(calendar.status).toBe(200)
    expect(await calendar.text()).toContain('DTSTART;VALUE=DATE:20270410')
  })

  it('are those of the plan when they are said after the choice, too', async () => {
    const { tell, plan } = await chosenAfter('Lisbon in May for a week, two of us, food, 3000 dollars')
    await tell('14 to 19 May 2027')
    expect(await plan()).toMatchObject({ start_date: '2027-05-14', end_date: '2027-05-19' })
    expect(await tell('Next step')).not.toContain('the dates of the trip')
  })

  it('give way to the dates that the trip itself is given later', async () => {
    const { who, tripId, plan } = await chosenAfter('Lisbon from 10 to 14 April 2027 for two, food, 3000 dollars')
    await who.patch(`/api/trips/${tripId}`, { start_date: '2027-06-01', end_date: '2027-06-03' })
    expect(await plan()).toMatchObject({ start_date: '2027-06-01', end_date: '2027-06-03' })
  })

  it('end earlier when it is said later that the trip is shorter', async () => {
    const { tell, plan } = await chosenAfter('Lisbon from 10 to 14 April 2027 for two, food, 3000 dollars')
    await tell('make it 3 days instead of 5')
    expect(await plan()).toMatchObject({ start_date: '2027-04-10', end_date: '2027-04-12' })
  })
})
