import { describe, expect, it } from 'vitest'
import { isBrowserThere, password, settled, untilOffered, visitor } from './support/world.ts'

/** What a screen reader would say of where the keyboard is. */
const nameOfFocused = `
  const { name, ariaLabel, tagName, innerText } = document.activeElement;
  [name, ariaLabel, tagName === 'BUTTON' ? innerText : ''].join(' ')`

describe.skipIf(!isBrowserThere)('from a wish to a place', () => {
  it('goes from signing up to a chosen place', async () => {
    const { page } = await visitor()
    await page.goto('/')
    await page.getByLabel('User name').fill(`wisher-${process.pid}`)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Create an account' }).click()

    await page
      .getByLabel('Your trip in one sentence')
      .fill('Ten days of hiking and food in May, two of us, 4000 dollars')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.waitForURL(/\/trips\/\d+$/)
    await untilOffered(page)
    const second = page.locator('.offer').nth(1)
    const name = (await second.getByRole('heading', { level: 3 }).innerText()).trim()
    await second.getByRole('button', { name: `Choose ${name}` }).click()
    await page.getByRole('heading', { name: `${name} it is.` }).waitFor()

    await page.getByRole('link', { name: 'Trips' }).click()
    await page.getByRole('heading', { name: /Ten days of hiking/ }).waitFor()
    expect(await page.locator('.trip-card .where').innerText()).toContain(name)
  })

  it('takes an answer picked from those at hand', async () => {
    const { page } = await visitor()
    await page.goto('/')
    await page.getByLabel('User name').fill(`picker-${process.pid}`)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Create an account' }).click()
    await page.getByLabel('Your trip in one sentence').fill('Somewhere to dive')
    await page.getByRole('button', { name: 'Begin' }).click()
    const quick = page.getByRole('group', { name: 'Quick answers' })
    const answer = await quick.getByRole('button').first().innerText()
    await quick.getByRole('button').first().click()
    const use = page.getByRole('button', { name: 'Use these' })
    await use.or(page.locator('.said.mine >> nth=1')).waitFor()
    if (await use.isVisible()) await use.click()
    await settled(page, 4)
    expect(await page.locator('.said.mine p').nth(1).innerText()).toBe(answer)
  })

  it('goes the same way with the keyboard alone', async () => {
    const { page } = await visitor()
    await page.goto('/')
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 80; presses += 1) {
        await page.keyboard.press('Tab')
        if ((await page.evaluate<string>(nameOfFocused)).includes(name)) return
      }
      throw new Error(`${name} cannot be reached with the keyboard.`)
    }
    await tabTo('username')
    await page.keyboard.type(`typist-${process.pid}`)
    await tabTo('password')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.getByLabel('Your trip in one sentence').waitFor()
    await tabTo('Your trip in one sentence')
    await page.keyboard.type('Five days of museums in October, alone, 1500 dollars')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/trips\/\d+$/)
    for (let questions = 0; questions < 7; questions += 1) {
      await settled(page)
      if ((await page.locator('.offer').count()) > 0) break
      const said = await page.locator('.said').count()
      await tabTo('Message')
      await page.keyboard.type('Anything you like')
      await page.keyboard.press('Enter')
      await settled(page, said + 2)
    }
    await tabTo('Choose')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /it is\.$/ }).waitFor()
  })
})
