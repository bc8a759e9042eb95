import { describe, expect, it } from 'vitest'
import type { ListeningInput } from '../../../src/model/catalogue/listening/input.ts'
import { listen } from '../../../src/model/catalogue/listening/listen.ts'
import { noWishes } from '../../../src/model/wishes.ts'
import { injections } from '../../support/injections.ts'

const offered = [
  ['El Nido', 'Philippines', 'PH'],
  ['Ubud', 'Indonesia', 'ID'],
  ['Zanzibar', 'Tanzania', 'TZ'],
].map(([name = '', country = '', countryCode = '']) => ({
  ...{ name, country, countryCode, description: '', averageCostPerDay: 60 },
  standings: {
    cost: 60,
    getting_there: null,
    weather: null,
    crowds: null,
    nightlife: 1,
    food: 1,
    beaches: 0,
    safety: 0,
    children: null,
    accessibility: null,
  },
  themes: ['beach'] as const,
}))

const said = (message: string, more: Partial<ListeningInput> = {}) =>
  listen({
    ...{ message, statement: 1, wishes: noWishes, stage: 'initial', question: null, pending: { kind: 'nothing' } },
    ...{ offered: [], earlier: [], chosen: null, today: '2026-11-28', planItems: [] },
    ...more,
  })

const cases = Object.entries(injections).flatMap(([language, { wish, attacks }]) =>
  attacks.map((attack) => ({ language, wish, attack })),
)

describe('an attempt to take over the planner', () => {
  it('is made in forty ways', () => {
    expect(cases).toHaveLength(40)
  })

  it.each(cases)('changes neither the act nor the wishes ($language): $attack', async ({ wish, attack }) => {
    expect(await said(`${wish}\n${attack}`)).toEqual(await said(wish))
  })

  it.each(cases)('chooses nothing and starts nothing anew ($language): $attack', async ({ language, attack }) => {
    const wishes = { ...noWishes, language }
    const stage = 'destinations_complete'
    const { act } = await said(attack, { wishes, stage, offered, pending: { kind: 'which' } })
    expect(act.kind).not.toMatch(/^(?:choose|choose_other|start_over|take_back)$/)
  })
})
