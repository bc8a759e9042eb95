import { describe, expect, it } from 'vitest'
import { outside } from '../../src/destinations/regions.ts'
import { noWishes } from '../../src/model/wishes.ts'
import { rows } from '../support/world.ts'
import { ranked, said } from './ranked.ts'

describe('a part of the world', () => {
  it.each([
    ['tuscany', 'Florence', 'Bologna'],
    ['alps', 'Zermatt', 'Venice'],
    ['greek_islands', 'Crete', 'Athens'],
    ['california', 'San Diego', 'Las Vegas'],
  ] as const)('%s holds %s, and not %s', async (region, within, beyond) => {
    const { candidates } = await ranked({ places: { ...noWishes.places, wanted: [said({ kind: 'region', region })] } })
    const fitting = candidates.filter(({ penalty }) => penalty === 0).map(({ name }) => name)
    expect(fitting).toContain(within)
    expect(fitting).not.toContain(beyond)
  })

  it('leaves out only what the catalogue knows', async () => {
    const known = await rows`select plain_name from destinations`
    const names = new Set(known.map((row) => row['plain_name']))
    const unknown = Object.entries(outside).flatMap(([region, left]) =>
      left.filter((name) => !names.has(name)).map((name) => `${region}: ${name}`),
    )
    expect(unknown).toEqual([])
  })
})
