import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { plainName } from '../../src/destinations/plain-name.ts'
import { spellingsOf } from '../../src/destinations/search/rules.ts'
import { rows } from '../support/world.ts'

const scripts = 'aZzéÅßæŒÞøłđðıñüçİş\'’‘`´-. ,/&()%_\\"7東京서울ΑθήναМоскваירושלים'
const anyName = fc.string({ unit: fc.constantFrom(...Array.from(scripts)), maxLength: 45 })

/** What the database and we make of the same names. */
async function bothOf(names: string[]) {
  const found = await rows`
    select plain_text(name) as plain, spellings_of(array[plain_text(name)]) as spellings
    from jsonb_array_elements_text(${JSON.stringify(names)}::jsonb) with ordinality given (name, place) order by place`
  const ours = names.map(plainName).map((plain) => ({ plain, spellings: spellingsOf(plain).sort() }))
  return {
    stored: found.map(({ plain, spellings }) => ({ plain, spellings: z.array(z.string()).parse(spellings).sort() })),
    ours,
  }
}

it('names are plain to us as they are to the database, and forgive the same typos', async () => {
  const { stored, ours } = await bothOf(fc.sample(anyName, 500))
  expect(ours).toEqual(stored)
})

it('so are all names of the catalogue', async () => {
  const names = (await rows`select unnest(array[name, city, country]) as name from destinations`).map(({ name }) =>
    String(name),
  )
  const { stored, ours } = await bothOf([...new Set(names)])
  expect(ours).toEqual(stored)
})
