import { describe, expect, it } from 'vitest'
import { begin, isBrowserThere, planner, traveller, untilOffered } from './support/world.ts'

describe.skipIf(!isBrowserThere)('whoever counts in euros', () => {
  it('reads what places, beds and ways there cost in euros, as it was said', async () => {
    const { page, tripId, place } = await planner('Ten days of hiking in May 2027, two of us from Berlin, 4000 euros')
    await page.goto(`/trips/${tripId}`)
    const words = page.getByText('The three in words').first()
    await words.click()
    const told = (await page.locator('.said details p').first().innerText())
      .split('\n\n')
      .find((each) => each.includes(place))
    const inAll = /so (€[\d,]+)/.exec(told ?? '')?.[1] ?? 'not told'
    await page.locator('.offer.chosen').getByText(`${inAll} in all`).waitFor()
    await page.goto(`/trips/${tripId}/plan`)
    await page
      .locator('.option')
      .first()
      .getByText(/^€\d+ – €\d+ a night$/)
      .waitFor()
    await page.goto(`/trips/${tripId}/plan/flights`)
    await page.locator('.option').first().getByText(/^€\d/).waitFor()
    expect(await page.getByText('US$').count()).toBe(0)
  })
})

describe.skipIf(!isBrowserThere)('a browser in another language', () => {
  it('has the dates and figures of the words around them', async () => {
    const { page } = await traveller({ locale: 'de-DE' })
    await begin(page, 'Ten days of hiking and good food in May 2027, two of us from Berlin, 4000 dollars')
    await untilOffered(page)
    const facts = (await page.locator('.offer .fact').allInnerTexts()).join(' ')
    expect(facts).toMatch(/about [\d.]+ hours from Berlin/)
    expect(facts).toMatch(/US\$\d,\d{3} in all/)
  })
})
