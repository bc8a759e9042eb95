import { describe, expect, it } from 'vitest'
import { sayIt } from '../../../src/model/telling/tell.ts'
import type { Wishes } from '../../../src/model/wishes.ts'
import { coupleInMay, offerOfLisbon } from './samples.ts'

type Budget = NonNullable<Wishes['budget']>['value']

async function costs(budget: Partial<Budget>, wishes: Partial<Wishes> = {}): Promise<string> {
  const said = coupleInMay.budget?.value
  if (said === undefined) throw new Error('the couple has a budget')
  const told = { ...coupleInMay, budget: { value: { ...said, ...budget }, from: 1 }, ...wishes }
  return sayIt({ ...offerOfLisbon, language: 'en', wishes: told, message: '' })
}

describe('what a stay costs', () => {
  it('is told in dollars, and the sum and the rest are the budget', async () => {
    const text = await costs({ most: 4000, currency: 'USD' })
    expect(text).toContain(
      'About $120 a day each, so $1,680 for 2 people and 7 days. That leaves $2,320 for the journey.',
    )
  })

  it('is told in the currency in which the traveller counts', async () => {
    expect(await costs({ most: 1700, currency: 'GBP' })).toContain(
      'About £92 a day each, so £1,288 for 2 people and 7 days. That leaves £412 for the journey.',
    )
    expect(await costs({ most: 400_000, currency: 'JPY' })).toContain('About ¥17,900 a day each, so ¥250,600')
  })

  it('is told in dollars where nobody knows what their money is worth', async () => {
    const text = await costs({ most: 9000, currency: 'XPF' })
    expect(text).toContain('About $120 a day each, so $1,680')
    expect(text).not.toContain('That leaves')
  })

  it('leaves nothing where the budget is spent, or was said for a day', async () => {
    expect(await costs({ most: 1000, currency: 'USD' })).not.toContain('That leaves')
    expect(await costs({ most: 300, currency: 'USD', span: 'day' })).not.toContain('That leaves')
  })

  it('counts a budget for each of them for all of them', async () => {
    expect(await costs({ most: 1100, currency: 'USD', per: 'person' })).toContain('That leaves $520 for the journey.')
  })

  it('leaves nothing for a journey that costs more than what is left', async () => {
    expect(await costs({ most: 1900, currency: 'USD' })).toContain(
      'That leaves $220, and by my estimate the journey costs more.',
    )
    expect(await costs({ most: 1900, currency: 'USD', withJourney: false })).toContain('That leaves $220 to spare.')
  })

  it('does not pay the journey twice', async () => {
    const text = await costs({ most: 4000, currency: 'USD', withJourney: false })
    expect(text).toContain('That leaves $2,320 to spare.')
  })

  it('speaks of one traveller as of one', async () => {
    const alone = { party: { value: { adults: 1, children: [], kind: 'alone' as const }, from: 1 } }
    expect(await costs({ currency: 'USD' }, alone)).toContain('About $120 a day, so $840 for 7 days.')
  })
})
