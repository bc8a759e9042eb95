import { describe, expect, it } from 'vitest'
import { chosenLisbon, openSession } from '../../support/chosen.ts'
import { itineraryIn } from '../../support/planned.ts'
import type { Session } from '../../support/planning.ts'

/** Lisbon with its days planned: what is said next, and where everything is. */
async function plannedTalk(fields: Record<string, unknown> = {}) {
  const talk = await chosenLisbon(fields)
  const tell = async (message: string) => (await talk.tell(message)).body.ai_message.content
  await tell('Plan the days')
  const session = Number((await openSession(talk.tripId))?.['id'])
  const path = `/api/planning-sessions/${session}`
  const plan = async () => itineraryIn((await talk.who.get<Session>(path)).body)
  const places = async () =>
    (await plan()).days.flatMap(({ items }, index) =>
      items.filter(({ kind }) => kind === 'activity').map(({ title, start }) => ({ title, start, day: index + 1 })),
    )
  return { ...talk, path, tell, plan, places }
}

describe('one thing of a plan that is changed', () => {
  it('gives its day to what takes its place, and all others stay where they are', async () => {
    const { tell, places } = await plannedTalk()
    const before = await places()
    const gone = before.find(({ day }) => day === 3)
    const spare = before.find(({ day }) => day === 2)
    await tell(`Remove ${spare?.title ?? ''}`)
    const left = await places()
    const said = await tell(`Replace ${gone?.title ?? ''} with ${spare?.title ?? ''}`)
    expect(said).toContain(`${gone?.title ?? ''} is out. ${spare?.title ?? ''} is on day 3 now.`)
    const after = await places()
    expect(after.find(({ title }) => title === spare?.title)).toMatchObject({ day: 3 })
    const untouched = left.filter(({ title, day }) => title !== gone?.title && day !== 3)
    expect(after).toEqual(expect.arrayContaining(untouched))
  })

  it('is out where what takes its place is in the plan already, which stays there', async () => {
    const { tell, places } = await plannedTalk()
    const [gone, other, ...more] = await places()
    const said = await tell(`Replace ${gone?.title ?? ''} with ${other?.title ?? ''}`)
    expect(said).toContain(`${other?.title ?? ''} is on day ${String(other?.day)} already.`)
    expect(await places()).toEqual([other, ...more])
  })

  it('is out, and it is said that there is nothing of the name that takes its place', async () => {
    const { tell, places } = await plannedTalk()
    const [gone, ...others] = await places()
    expect(await tell(`Replace ${gone?.title ?? ''} with a submarine`)).toMatch(
      /is out\. I find nothing called “submarine”/,
    )
    expect(await places()).toEqual(others)
  })

  it('goes to the day of the week that is named', async () => {
    const { tell, places } = await plannedTalk()
    const moved = (await places()).find(({ day }) => day === 1)
    expect(await tell(`Move ${moved?.title ?? ''} to Wednesday`)).toContain(`${moved?.title ?? ''} is on day 3`)
    expect(await places()).toContainEqual(expect.objectContaining({ title: moved?.title, day: 3 }))
  })

  it('is said to be there already when it is moved to its own day', async () => {
    const { tell, places } = await plannedTalk()
    const [there] = await places()
    const said = await tell(`Move ${there?.title ?? ''} to day ${String(there?.day)}`)
    expect(said).toContain(`is on day ${String(there?.day)} already`)
  })

  it('stays where it is when it is moved to an hour that no plan knows of', async () => {
    const { tell, places } = await plannedTalk()
    const before = await places()
    await tell(`Move ${before[0]?.title ?? ''} to the afternoon`)
    expect(await places()).toEqual(before)
  })

  it('is told to be where it is already', async () => {
    const { tell, places } = await plannedTalk()
    const [there] = await places()
    expect(await tell(`Add ${there?.title ?? ''}`)).toContain(`is on day ${String(there?.day)} already`)
  })
})

describe('the last change of a plan', () => {
  it.each(['undo that', 'mach das rückgängig', 'annule ça'])(
    'is taken back by “%s”, and the choice stays',
    async (words) => {
      const { tell, plan, tripId } = await plannedTalk()
      const before = await plan()
      await tell(`Remove ${before.days[1]?.items.find(({ kind }) => kind === 'activity')?.title ?? ''}`)
      expect(await plan()).not.toEqual(before)
      await tell(words)
      expect(await plan()).toEqual(before)
      expect((await openSession(tripId))?.['session_data']).not.toHaveProperty('last_change')
    },
  )

  it('cannot be taken back twice, and that is said', async () => {
    const { tell, plan } = await plannedTalk()
    await tell('Slower days please')
    await tell('undo that')
    const before = await plan()
    expect(await tell('undo that')).toContain('There is no change of the plan that I could take back')
    expect(await plan()).toEqual(before)
  })

  it('is not taken back over what was changed elsewhere since', async () => {
    const { tell, plan, places, who, path } = await plannedTalk()
    const [first, second] = await places()
    await tell(`Remove ${first?.title ?? ''}`)
    const id = (await plan()).days.flatMap(({ items }) => items).find(({ title }) => title === second?.title)?.id
    await who.patch(`${path}/itinerary`, { removes: [id] })
    const before = await plan()
    expect(await tell('undo that')).toContain('There is no change')
    expect(await plan()).toEqual(before)
  })

  it('is the choice itself where nothing is planned yet', async () => {
    const { tell } = await chosenLisbon()
    expect((await tell('undo that')).body.stage).toBe('destinations_complete')
  })
})

describe('the days of a plan', () => {
  it('are planned anew in the turn that says how many there are', async () => {
    const { tell, plan } = await plannedTalk({ start_date: null, end_date: null })
    expect(await tell('make it 4 days instead of 7')).toContain('Here are your days')
    expect((await plan()).days).toHaveLength(4)
  })

  it('are as many as are said together with the wish to plan them', async () => {
    const { tell, plan } = await plannedTalk({ start_date: null, end_date: null })
    await tell('plan it for 4 days')
    expect((await plan()).days).toHaveLength(4)
  })

  it('stay as many as the dates of the trip allow, and that is said', async () => {
    const { tell, plan } = await plannedTalk()
    expect(await tell('make it 9 days')).toContain('The trip has dates of its own, which make 5 days')
    expect((await plan()).days).toHaveLength(5)
  })

  it('stay as they are when what is liked is named again', async () => {
    const { tell, plan } = await plannedTalk()
    const before = await plan()
    await tell('we like good food')
    expect(await plan()).toEqual(before)
  })
})
