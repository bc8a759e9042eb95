import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import type { tripDetail } from '../../src/trips/schema.ts'
import { aMoment, aNumber } from '../support/shapes.ts'
import { type ProblemBody, rows, traveller, visitor } from '../support/world.ts'

type Trip = z.infer<typeof tripDetail>

async function someDestination() {
  const [found] = await rows`select id, name, country from destinations order by id limit 1`
  return { id: Number(found?.['id']), name: String(found?.['name']), country: String(found?.['country']) }
}

const tripsOf = (userId: number) => rows`select * from trips where user_id = ${userId}`

describe('creating a trip', () => {
  it('needs no more than a title', async () => {
    const who = await traveller()
    const { status, body, roundTrips } = await who.post<Trip>('/api/trips', { title: '  Somewhere warm  ' })
    expect(status).toBe(201)
    expect(roundTrips).toBe(1)
    expect(body).toEqual({
      id: aNumber,
      title: 'Somewhere warm',
      description: '',
      destination: null,
      start_date: null,
      end_date: null,
      budget: null,
      status: 'planning',
      travelers_count: 1,
      duration_days: null,
      created_at: aMoment,
      updated_at: aMoment,
      user: { id: who.id, username: who.username },
      conversation: null,
      planning_session: null,
    })
    expect(await tripsOf(who.id)).toMatchObject([{ title: 'Somewhere warm', status: 'planning', travelers_count: 1 }])
  })

  it('takes all that a traveller knows already', async () => {
    const who = await traveller()
    const destination = await someDestination()
    const { status, body } = await who.post<Trip>('/api/trips/', {
      title: 'Under water',
      description: 'Fins, mask and time.',
      destination: destination.id,
      start_date: '2027-02-01',
      end_date: '2027-02-14',
      budget: '2000.5',
      travelers_count: 2,
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      description: 'Fins, mask and time.',
      destination: { id: destination.id, name: destination.name, country: destination.country },
      start_date: '2027-02-01',
      end_date: '2027-02-14',
      budget: '2000.50',
      travelers_count: 2,
      duration_days: 14,
    })
    expect(Object.keys(body.destination ?? {}).sort()).toEqual(
      [
        'average_cost_per_day',
        'best_time_to_visit',
        'city',
        'country',
        'created_at',
        'description',
        'id',
        'latitude',
        'longitude',
        'name',
        'updated_at',
      ].sort(),
    )
    expect(await tripsOf(who.id)).toMatchObject([{ destination_id: String(destination.id), budget: '2000.50' }])
  })

  it.each([
    ['3000.00', '3000.00'],
    ['3000', '3000.00'],
    [3000, '3000.00'],
    [2999.9, '2999.90'],
    ['0', '0.00'],
    [0.01, '0.01'],
    ['007.5', '7.50'],
    ['99999999.99', '99999999.99'],
    [null, null],
  ])('reads the budget %j as %j', async (budget, stored) => {
    const who = await traveller()
    const { status, body } = await who.post<Trip>('/api/trips', { title: 'Somewhere', budget })
    expect(status).toBe(201)
    expect(body.budget).toBe(stored)
    expect(await tripsOf(who.id)).toMatchObject([{ budget: stored }])
  })

  it.each([
    [{}, 'title', 'This field is required.'],
    [{ title: null }, 'title', 'This field may not be null.'],
    [{ title: '   ' }, 'title', 'This field may not be blank.'],
    [{ title: 7 }, 'title', 'Not a valid string.'],
    [{ title: 'x'.repeat(201) }, 'title', 'Ensure this field has no more than 200 characters.'],
    [{ title: 'a\0b' }, 'title', 'Null characters and unpaired surrogates are not allowed.'],
    [{ description: null }, 'description', 'This field may not be null.'],
    [{ destination: 9_007_199_254_740_991 }, 'destination', 'This destination does not exist.'],
    [{ destination: 'Bali' }, 'destination', 'A valid integer is required.'],
    [{ destination: 0 }, 'destination', 'A positive integer is required.'],
    [{ start_date: '01/02/2027' }, 'start_date', 'Date has wrong format. Use YYYY-MM-DD.'],
    [{ end_date: '2027-02-30' }, 'end_date', 'Date has wrong format. Use YYYY-MM-DD.'],
    [{ start_date: '2027-02-02', end_date: '2027-02-01' }, 'non_field_errors', 'End date must be after start date.'],
    [{ start_date: '2027-02-01', end_date: '2027-02-01' }, 'non_field_errors', 'End date must be after start date.'],
    [{ budget: '-0.01' }, 'budget', 'Ensure this value is greater than or equal to 0.'],
    [{ budget: 'a lot' }, 'budget', 'A valid number is required.'],
    [{ budget: '1e3' }, 'budget', 'A valid number is required.'],
    [{ budget: true }, 'budget', 'A valid number is required.'],
    [{ budget: 1.234 }, 'budget', 'Ensure that there are no more than 2 decimal places.'],
    [{ budget: '100000000' }, 'budget', 'Ensure that there are no more than 10 digits in total.'],
    [{ travelers_count: 0 }, 'travelers_count', 'Ensure this value is greater than or equal to 1.'],
    [{ travelers_count: 101 }, 'travelers_count', 'Ensure this value is less than or equal to 100.'],
    [{ travelers_count: 1.5 }, 'travelers_count', 'A valid integer is required.'],
    [{ travelers_count: '2' }, 'travelers_count', 'A valid integer is required.'],
    [{ travelers_count: null }, 'travelers_count', 'This field may not be null.'],
  ])('refuses %j and says why', async (fields, field, message) => {
    const who = await traveller()
    const complete = 'title' in fields || Object.keys(fields).length === 0 ? fields : { title: 'Somewhere', ...fields }
    const { status, headers, body } = await who.post<ProblemBody>('/api/trips', complete)
    expect(status).toBe(400)
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    expect(body.errors).toEqual({ [field]: [message] })
    expect(body.error).toBe(body.detail)
    expect(await tripsOf(who.id)).toEqual([])
  })

  it('names every field that is wrong', async () => {
    const who = await traveller()
    const { status, body } = await who.post<ProblemBody>('/api/trips', { title: '', budget: -1, travelers_count: 0 })
    expect(status).toBe(400)
    expect(Object.keys(body.errors ?? {}).sort()).toEqual(['budget', 'title', 'travelers_count'])
  })

  it('ignores what it does not know and what cannot be set', async () => {
    const who = await traveller()
    const other = await traveller()
    const { status, body } = await who.post<Trip>('/api/trips', {
      title: 'Somewhere',
      id: 1,
      status: 'booked',
      user: other.id,
      user_id: other.id,
      created_at: '2000-01-01T00:00:00Z',
      updated_at: '2000-01-01T00:00:00Z',
      duration_days: 3,
      mood: 'splendid',
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({ status: 'planning', user: { id: who.id }, duration_days: null })
    expect(body.created_at.startsWith('2000')).toBe(false)
    expect(await tripsOf(other.id)).toEqual([])
  })

  it('stores text exactly as it was sent', async () => {
    const who = await traveller()
    const title = `Robert'); drop table trips;-- <b>"Ærø" 🏝️</b>`
    const { body } = await who.post<Trip>('/api/trips', { title, description: title })
    expect(body).toMatchObject({ title, description: title })
  })

  it('refuses what is no JSON', async () => {
    const who = await traveller()
    expect((await who.post('/api/trips', '{"title": ')).status).toBe(400)
    expect((await who.post('/api/trips', '[]')).status).toBe(400)
    expect(
      (await who.post('/api/trips', 'title=x', { 'Content-Type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(400)
    expect((await who.post('/api/trips')).status).toBe(400)
    expect((await who.post('/api/trips', { title: 'x', description: 'x'.repeat(70_000) })).status).toBe(413)
    expect(await tripsOf(who.id)).toEqual([])
  })

  it('needs a traveller', async () => {
    const { status, headers } = await visitor().post('/api/trips', { title: 'Somewhere' })
    expect(status).toBe(401)
    expect(headers.get('WWW-Authenticate')).toContain('Bearer')
  })
})
