import { describe, expect, it } from 'vitest'
import { type Options, optionsAt, plannedLisbon, planningLisbon } from '../support/planned.ts'
import { chosenLisbon } from '../support/chosen.ts'
import { begin, planning } from '../support/planning.ts'
import { type ProblemBody, traveller } from '../support/world.ts'

describe('what can be chosen at a stage', () => {
  it('is told for the current stage, in one round trip', async () => {
    const { who, path } = await planningLisbon()
    const { status, body, roundTrips } = await who.get<Options>(`${path}/options`)
    expect(status).toBe(200)
    expect(roundTrips).toBe(1)
    expect(body).toMatchObject({ stage: 'destination', choice: { name: 'Lisbon' }, missing: [], misfits: [] })
  })

  it('are areas with a price for the party, of which one can be chosen', async () => {
    const { who, path } = await planningLisbon()
    const { body } = await optionsAt(who, path, 'accommodation')
    expect(body.options.length).toBeGreaterThan(1)
    const [area] = body.options
    expect(area).toMatchObject({ kind: 'stay', nightly: { currency: 'USD' }, chosen: false })
    if (area?.kind !== 'stay') throw new Error('no area')
    await who.patch(path, { session_data: { stay: { area: area.id } } })
    const chosen = await optionsAt(who, path, 'accommodation')
    expect(chosen.body.choice).toEqual({ area: area.id })
    expect(chosen.body.options.filter((one) => 'chosen' in one && one.chosen)).toHaveLength(1)
  })

  it('asks where they start from before it knows how to get there', async () => {
    const { who, path } = await planningLisbon()
    const { body } = await optionsAt(who, path, 'flights')
    expect(body).toMatchObject({ options: [], missing: ['origin'] })
  })

  it('are flights to airports with their names, once it is known where they start from', async () => {
    const { who, tripId, tell } = await chosenLisbon()
    await tell('From Berlin')
    const { id } = await begin(who, tripId)
    const { body } = await optionsAt(who, `/api/planning-sessions/${id}`, 'flights')
    expect(body.options[0]).toMatchObject({ means: 'plane', to: 'LIS', to_name: 'Lisbon Portela Airport' })
  })

  it('are things to do, those that fit first', async () => {
    const { who, path } = await planningLisbon()
    const { body } = await optionsAt(who, path, 'activities')
    const fits = body.options.map((one) => one.kind === 'activity' && one.fits)
    expect(fits[0]).toBe(true)
    expect(fits).toEqual(fits.toSorted((one, other) => Number(other) - Number(one)))
  })

  it('are previews of the days at three paces', async () => {
    const { who, path } = await planningLisbon()
    const { body } = await optionsAt(who, path, 'itinerary')
    expect(body.options.map((one) => one.kind === 'itinerary' && one.id)).toEqual(['relaxed', 'balanced', 'packed'])
  })

  it('are costs, packing, cautions and what is open at the end', async () => {
    const { who, path } = await plannedLisbon()
    const { body } = await optionsAt(who, path, 'finalization')
    expect(body.options.map(({ kind }) => kind)).toEqual(['budget', 'packing', 'cautions', 'open'])
    expect(body.options[0]).toMatchObject({ breakdown: { currency: 'USD', budget: '3000.00' } })
  })

  it('holds what it costs against the budget as it was wished for, in its own currency', async () => {
    const { who, tripId, tell } = await chosenLisbon({ budget: null })
    await tell('We have 100 euros a day each')
    const { id } = await begin(who, tripId)
    const { body } = await optionsAt(who, `/api/planning-sessions/${id}`, 'finalization')
    expect(body.options[0]).toMatchObject({
      breakdown: {
        currency: 'EUR',
        budget: '1000.00',
        wished: { most: '100.00', currency: 'EUR', per: 'person', span: 'day' },
      },
    })
  })

  it('reports a choice that no longer fits', async () => {
    const { who, tripId, path } = await plannedLisbon()
    await who.patch(path, { session_data: { stay: { area: 'Atlantis' }, selected_hotel_ids: [1] } })
    await who.patch(`/api/trips/${tripId}`, { start_date: '2027-05-12', end_date: '2027-05-15' })
    const { body } = await optionsAt(who, path, 'accommodation')
    expect(body.misfits).toEqual([
      { key: 'stay', message: 'Atlantis is no area of Lisbon.' },
      { key: 'itinerary', message: 'The plan is for other dates than the trip has now.' },
    ])
  })

  it('lacks a destination where there is none', async () => {
    const { who, path } = await planning()
    expect((await optionsAt(who, path, 'accommodation')).body).toMatchObject({
      options: [],
      missing: ['destination', 'dates', 'budget'],
    })
  })

  it('refuses a choice in another shape and says where it is wrong', async () => {
    const { who, path } = await planningLisbon()
    const { status, body } = await who.patch<ProblemBody>(path, { session_data: { stay: { area: 7 } } })
    expect(status).toBe(400)
    expect(body.errors).toEqual({ session_data: ['stay.area must be text.'] })
  })

  it('is nobody else’s', async () => {
    const { path } = await planningLisbon()
    expect((await optionsAt(await traveller(), path, 'activities')).status).toBe(404)
  })
})
