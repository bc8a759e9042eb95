import { describe, expect, it } from 'vitest'
import { verifyOffer } from '../../src/conversation/checks.ts'
import { unknownFacts } from '../../src/destinations/facts.ts'
import type { Candidate } from '../../src/destinations/ranking/record.ts'
import type { Proposal } from '../../src/model/model.ts'
import { noWishes, type Wishes } from '../../src/model/wishes.ts'

const candidate = (name: string, country: string, overrides: Partial<Candidate> = {}): Candidate => ({
  ...{ id: 1, name, country, countryCode: null, continent: null, climate: null, description: '', themes: [] },
  ...{ bestMonths: [], latitude: null, longitude: null, areaNames: [], highlightNames: [], facts: unknownFacts },
  ...{ meets: [], lacks: [], cautions: [], daytimeHigh: null, cost: null, journey: null, penalty: 0, score: 0 },
  ...overrides,
})

const offering = (place: Candidate): Proposal => ({ kind: 'candidate', candidate: place, description: null })
const own = (overrides: Partial<Extract<Proposal, { kind: 'own' }>> = {}): Proposal => ({
  ...{ kind: 'own', name: 'Dahab', country: 'Egypt', description: 'Reefs by the road.', bestMonths: [3, 4, 10] },
  ...{ costPerDay: 50, monthlyHigh: [21, 22, 25, 29, 33, 36, 37, 37, 34, 31, 26, 22] },
  ...overrides,
})

const [crete, sal, agadir] = [
  candidate('Crete', 'Greece'),
  candidate('Sal', 'Cape Verde'),
  candidate('Agadir', 'Morocco'),
]
const pool = [crete, sal, agadir]
const faultsOf = (proposals: Proposal[], wishes: Wishes = noWishes, candidates = pool) =>
  verifyOffer(proposals, wishes, candidates)

const wish = (overrides: Partial<Wishes>): Wishes => ({ ...noWishes, ...overrides })

describe('an offer', () => {
  it('of three different places that meet what is wished for has no fault', () => {
    expect(faultsOf(pool.map(offering))).toEqual([])
    expect(faultsOf([offering(crete), offering(sal), own()])).toEqual([])
  })

  it('is three places', () => {
    expect(faultsOf([offering(crete), offering(sal)])).toEqual([{ subject: null, need: 'count', found: 2, wanted: 3 }])
  })

  it('holds no place twice, whatever its case and accents', () => {
    const again = offering(candidate('CRÈTE', 'greece'))
    expect(faultsOf([offering(crete), again, offering(sal)])).toEqual([
      { subject: 'CRÈTE', need: 'distinct', found: 'Crete' },
    ])
  })

  it.each([
    ['a country and a place in it', candidate('Greece', 'Greece'), crete],
    ['a place and a part of it by name', candidate('Bali', 'Indonesia'), candidate('Ubud, Bali', 'Indonesia')],
    [
      'a place and one of its areas',
      candidate('Rome', 'Italy', { areaNames: ['Trastevere'] }),
      candidate('Trastevere', 'Italy'),
    ],
  ])('does not hold %s', (_, outer, inner) => {
    const found = faultsOf([offering(outer), offering(inner), offering(sal)])
    expect(found).toEqual([{ subject: inner.name, need: 'inside', found: outer.name }])
  })

  it('may hold a city that is a country', () => {
    const singapore = candidate('Singapore', 'Singapore')
    expect(faultsOf([offering(singapore), offering(crete), offering(sal)])).toEqual([])
  })

  it('fails a hard need only where three others do not', () => {
    const finding = { need: 'snow', found: false } as const
    const warm = candidate('Phuket', 'Thailand', { penalty: 24, lacks: [finding] })
    const proposals = [offering(crete), offering(sal), offering(warm)]
    expect(faultsOf(proposals)).toEqual([{ subject: 'Phuket', need: 'hard', finding }])
    expect(faultsOf(proposals, noWishes, [crete, sal, warm])).toEqual([])
  })
})

describe('a place of the model’s own', () => {
  const proposals = (overrides: Parameters<typeof own>[0]) => [offering(crete), offering(sal), own(overrides)]

  it.each<[string, Parameters<typeof own>[0], string]>([
    ['says nothing of its costs', { costPerDay: null }, 'missing'],
    ['says nothing of its season', { bestMonths: [] }, 'missing'],
    ['costs what nothing costs', { costPerDay: 1 }, 'unbelievable'],
    ['is hotter than anywhere on earth', { monthlyHigh: Array<number>(12).fill(58) }, 'unbelievable'],
  ])('that %s is refused', (_, overrides, found) => {
    expect(faultsOf(proposals(overrides))).toEqual([{ subject: 'Dahab', need: 'facts', found }])
  })

  it('is held against the wishes by what the model says of it', () => {
    const cold = wish({
      climate: { value: { least: null, most: 15, snow: false }, from: 1 },
      when: { value: { months: [7], start: null, end: null }, from: 1 },
    })
    const needs = faultsOf(proposals({ bestMonths: [7] }), cold).map(
      (fault) => fault.need === 'hard' && fault.finding.need,
    )
    expect(needs).toEqual(['climate'])
  })

  it('in a country that is refused is refused', () => {
    const egypt = candidate('Cairo', 'Egypt', { countryCode: 'EG', penalty: 200 })
    const refusing = wish({
      places: { ...noWishes.places, refused: [{ value: { kind: 'country', country: 'EG' }, from: 1 }] },
    })
    expect(faultsOf(proposals({}), refusing, [...pool, egypt])).toEqual([
      { subject: 'Dahab', need: 'hard', finding: { need: 'place', found: 'refused' } },
    ])
  })

  it('is not refused for what nobody has said of it', () => {
    const withChildren = wish({ needs: [{ value: 'small_children', from: 1 }] })
    expect(faultsOf(proposals({}), withChildren)).toEqual([])
  })
})
