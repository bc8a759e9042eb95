import { describe, expect, it } from 'vitest'
import { topicsWorthAsking } from '../../src/conversation/questions.ts'
import { noWishes, type Wishes } from '../../src/model/wishes.ts'
import { from, journey, ranked, said } from '../destinations/ranked.ts'

const asked = async (wishes: Partial<Wishes>) => {
  const { candidates } = await ranked(wishes)
  return topicsWorthAsking({ ...noWishes, ...wishes }, candidates)
}

describe('the questions that are worth asking', () => {
  it('begin with where they start, where the journey has its limits', async () => {
    expect((await asked(journey({ near: said(true) })))[0]).toBe('origin')
    expect((await asked(journey({ longestHours: said(4) })))[0]).toBe('origin')
    expect((await asked(journey({ never: said(['plane']) })))[0]).toBe('origin')
  })

  it('leave it out where it is known, where they do not say, or where any journey will do', async () => {
    expect(await asked(journey({ near: said(true), from: from('Leeds', 'GB') }))).not.toContain('origin')
    expect(await asked({ ...journey({ near: said(true) }), open: [said('origin')] })).not.toContain('origin')
    expect(await asked({})).not.toContain('origin')
  })
})
