import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { begin, isBrowserThere, say, settled, traveller, untilOffered } from './support/world.ts'

const phone = { viewport: { width: 390, height: 844 } }

/** How much of a thing is above the screen or below where messages are written. */
async function hiddenPart(thing: Locator): Promise<number> {
  const [box, dock] = await Promise.all([thing.boundingBox(), thing.page().locator('.dock').boundingBox()])
  if (box === null || dock === null) throw new Error('It is not shown.')
  return Math.max(0, -box.y, box.y + box.height - dock.y)
}

const heightOf = async (thing: Locator): Promise<number> => (await thing.boundingBox())?.height ?? 0

describe.skipIf(!isBrowserThere)('on a phone', () => {
  it('no word of the header is broken', async () => {
    const { page } = await traveller({ viewport: { width: 320, height: 640 } })
    await page.goto('/account')
    const header = page.locator('header.top')
    await header.waitFor()
    const heights = await Promise.all((await header.locator('a, button').all()).map(heightOf))
    expect(Math.max(...heights)).toBeLessThan(48)
    expect(await header.getByRole('link', { name: 'Wanderline' }).isVisible()).toBe(true)
  })

  it('an answer is in sight, although the cards of three places stand below it', async () => {
    const { page } = await traveller(phone)
    await begin(page, 'Two weeks of diving and good food, under 4000 dollars')
    await untilOffered(page)
    const said = await page.locator('.said').count()
    await page.locator('.offer').last().scrollIntoViewIfNeeded()
    await say(page, 'How hot is it in the second one?')
    await settled(page, said + 2)
    expect(await hiddenPart(page.locator('.said').last())).toBe(0)
  })

  it('what was offered before is told in a line, like what is offered now', async () => {
    const { page } = await traveller(phone)
    await begin(page, 'Two weeks of diving and good food, under 4000 dollars')
    await untilOffered(page)
    const said = await page.locator('.said').count()
    await page.getByRole('button', { name: 'Three others' }).click()
    await settled(page, said + 2)
    expect(await page.getByText('The three in words').count()).toBe(2)
  })
})
