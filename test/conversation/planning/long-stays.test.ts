import { describe, expect, it } from 'vitest'
import { chosenLisbon } from '../../support/chosen.ts'

describe('a stay with more days than there are things to do', () => {
  it('has free days, each in another part of the place, and says why', async () => {
    const { tell } = await chosenLisbon({ start_date: '2027-05-01', end_date: '2027-05-21' })
    const { content } = (await tell('Plan the days')).body.ai_message
    const free = [...content.matchAll(/^Day \d+, May \d+: a free day, in (.+) for example\.$/gm)].map(
      ([, area]) => area,
    )
    expect(free.length).toBeGreaterThan(3)
    expect(new Set(free).size).toBeGreaterThan(1)
    expect(content).toContain(`That leaves ${free.length.toString()} free days`)
    expect(content).toContain('Day 21, May 21: you leave.')
  })

  it('has hours of one day in it that are told as they are', async () => {
    const { tell } = await chosenLisbon()
    const { content } = (await tell('Plan the days')).body.ai_message
    expect(content).not.toContain('free days')
  })
})
