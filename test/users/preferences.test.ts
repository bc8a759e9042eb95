import { describe, expect, it } from 'vitest'
import { aMoment, aNumber } from '../support/shapes.ts'
import { type ProblemBody, rows, type Traveller, traveller } from '../support/world.ts'

interface PreferencesBody {
  id: number
  preferences_text: string
  budget_min: string | null
  budget_max: string | null
  preferred_group_size: number
  updated_at: string
}

async function preferencesOf(owner: Traveller): Promise<{ path: string; body: PreferencesBody }> {
  const { body } = await owner.get<PreferencesBody[]>('/api/user-preferences')
  const [only] = body
  if (only === undefined) throw new Error('a traveller has no preferences')
  return { path: `/api/user-preferences/${only.id}`, body: only }
}

const stored = async (owner: Traveller) => {
  const [only] = await rows`
    select preferences_text, budget_min, budget_max, preferred_group_size from user_preferences where user_id = ${owner.id}`
  return only
}

describe('preferences', () => {
  it('are a list of exactly one, read in one round trip', async () => {
    const answer = await (await traveller()).get<PreferencesBody[]>('/api/user-preferences')
    expect(answer.status).toBe(200)
    expect(answer.roundTrips).toBe(1)
    expect(answer.body).toEqual([
      {
        id: aNumber,
        preferences_text: '',
        budget_min: null,
        budget_max: null,
        preferred_group_size: 2,
        taste: null,
        updated_at: aMoment,
      },
    ])
  })

  it('are read by their id in one round trip', async () => {
    const ada = await traveller()
    const { path, body } = await preferencesOf(ada)
    const answer = await ada.get<PreferencesBody>(path)
    expect(answer).toMatchObject({ status: 200, roundTrips: 1, body })
  })

  it.each(['put', 'patch'] as const)('are changed by %s in one round trip', async (method) => {
    const ada = await traveller()
    const { path, body } = await preferencesOf(ada)
    const answer = await ada[method]<PreferencesBody>(path, {
      preferences_text: '  Warm water, no crowds. ',
      budget_min: 1000,
      budget_max: '3000.5',
      preferred_group_size: 4,
    })
    expect(answer).toMatchObject({ status: 200, roundTrips: 1 })
    expect(answer.body).toEqual({
      id: body.id,
      preferences_text: 'Warm water, no crowds.',
      budget_min: '1000.00',
      budget_max: '3000.50',
      preferred_group_size: 4,
      taste: null,
      updated_at: aMoment,
    })
    expect(answer.body.updated_at >= body.updated_at).toBe(true)
    expect((await ada.get(path)).body).toEqual(answer.body)
  })

  it.each(['put', 'patch'] as const)('keep what %s leaves out, and what is not theirs to change', async (method) => {
    const ada = await traveller()
    const bob = await traveller()
    const { path, body } = await preferencesOf(ada)
    await ada.patch(path, { preferences_text: 'Mountains', budget_max: '900.00' })
    const answer = await ada[method]<PreferencesBody>(path, { budget_min: '10', id: 1, user: bob.id, user_id: bob.id })
    expect(answer.body).toMatchObject({
      id: body.id,
      preferences_text: 'Mountains',
      budget_min: '10.00',
      budget_max: '900.00',
    })
    expect(await stored(ada)).toMatchObject({ preferences_text: 'Mountains', budget_min: '10.00' })
  })

  it('forget a budget that is set to null', async () => {
    const ada = await traveller()
    const { path } = await preferencesOf(ada)
    await ada.patch(path, { budget_min: '10', budget_max: '20' })
    const answer = await ada.patch<PreferencesBody>(path, { budget_min: null, budget_max: null })
    expect(answer.body).toMatchObject({ budget_min: null, budget_max: null })
  })

  it('may have equal bounds', async () => {
    const ada = await traveller()
    const { path } = await preferencesOf(ada)
    expect((await ada.patch(path, { budget_min: '20.00', budget_max: 20 })).status).toBe(200)
  })

  it.each([
    ['both bounds in one request', {}, { budget_min: 100, budget_max: 99.99 }],
    ['a lower bound above the stored upper one', { budget_max: 50 }, { budget_min: '50.01' }],
    ['an upper bound below the stored lower one', { budget_min: 50 }, { budget_max: 49 }],
  ])('refuse %s in one round trip, and stay as they were', async (_what, before, change) => {
    const ada = await traveller()
    const { path } = await preferencesOf(ada)
    await ada.patch(path, before)
    const kept = await stored(ada)
    const answer = await ada.patch<ProblemBody>(path, change)
    expect(answer).toMatchObject({ status: 400, roundTrips: 1 })
    expect(answer.body.errors).toEqual({ non_field_errors: ['budget_min must not exceed budget_max.'] })
    expect(await stored(ada)).toEqual(kept)
  })

  it('never come to hold bounds in the wrong order, however many change them at once', async () => {
    const ada = await traveller()
    const { path } = await preferencesOf(ada)
    await ada.patch(path, { budget_min: 10, budget_max: 20 })
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        ada.patch(path, index % 2 === 0 ? { budget_min: 19 } : { budget_max: 11 }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 400]))
    const { body } = await preferencesOf(ada)
    expect(Number(body.budget_min)).toBeLessThanOrEqual(Number(body.budget_max))
  })

  it.each([
    [{ preferred_group_size: 0 }, { preferred_group_size: ['Ensure this value is greater than or equal to 1.'] }],
    [{ preferred_group_size: 21 }, { preferred_group_size: ['Ensure this value is less than or equal to 20.'] }],
    [{ preferred_group_size: 2.5 }, { preferred_group_size: ['A valid integer is required.'] }],
    [{ preferred_group_size: '2' }, { preferred_group_size: ['A valid integer is required.'] }],
    [{ preferred_group_size: null }, { preferred_group_size: ['This field may not be null.'] }],
    [{ budget_min: -1 }, { budget_min: ['Ensure this value is greater than or equal to 0.'] }],
    [{ budget_max: '-0.01' }, { budget_max: ['Ensure this value is greater than or equal to 0.'] }],
    [{ budget_max: '1.999' }, { budget_max: ['Ensure that there are no more than 2 decimal places.'] }],
    [{ budget_max: '123456789' }, { budget_max: ['Ensure that there are no more than 10 digits in total.'] }],
    [{ budget_max: 'plenty' }, { budget_max: ['A valid number is required.'] }],
    [{ budget_max: {} }, { budget_max: ['A valid number is required.'] }],
    [{ preferences_text: 7 }, { preferences_text: ['Not a valid string.'] }],
    [{ preferences_text: 'a\0b' }, { preferences_text: ['Null characters and unpaired surrogates are not allowed.'] }],
    [
      { preferences_text: 'x'.repeat(10_001) },
      { preferences_text: ['Ensure this field has no more than 10000 characters.'] },
    ],
  ])('refuse %j without asking the database', async (change, errors) => {
    const ada = await traveller()
    const { path } = await preferencesOf(ada)
    for (const method of ['put', 'patch'] as const) {
      const answer = await ada[method]<ProblemBody>(path, change)
      expect(answer).toMatchObject({ status: 400, roundTrips: 0 })
      expect(answer.body.errors).toEqual(errors)
    }
  })

  it.each([1, 20])('take a group of %i', async (size) => {
    const ada = await traveller()
    const { path } = await preferencesOf(ada)
    expect((await ada.patch(path, { preferred_group_size: size })).body).toMatchObject({ preferred_group_size: size })
  })

  it("are nobody else's: another's are as missing as those that never were", async () => {
    const ada = await traveller()
    const { path } = await preferencesOf(await traveller())
    for (const other of [
      path,
      '/api/user-preferences/9007199254740991',
      '/api/user-preferences/0',
      '/api/user-preferences/mine',
    ]) {
      expect((await ada.get(other)).status).toBe(404)
      expect((await ada.patch(other, { preferences_text: 'taken over' })).status).toBe(404)
      expect((await ada.put(other, { preferences_text: 'taken over' })).status).toBe(404)
    }
    expect(await rows`select id from user_preferences where preferences_text = 'taken over'`).toEqual([])
  })

  it('can be neither added nor deleted', async () => {
    const ada = await traveller()
    const { path } = await preferencesOf(ada)
    const posted = await ada.post<ProblemBody>('/api/user-preferences', { preferences_text: 'More' })
    expect(posted.status).toBe(405)
    expect(posted.headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
    const deleted = await ada.delete<ProblemBody>(path)
    expect(deleted.status).toBe(405)
    expect(deleted.headers.get('Allow')).toBe('GET, HEAD, OPTIONS, PATCH, PUT')
    expect(await rows`select preferences_text from user_preferences where user_id = ${ada.id}`).toEqual([
      { preferences_text: '' },
    ])
  })
})
