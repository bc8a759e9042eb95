import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isBrowserThere, password, settled, traveller, untilOffered, visitor } from './support/world.ts'

/** What a screen reader would say of where the keyboard is. */
const nameOfFocused = `
  const { name, type, ariaLabel, tagName, innerText, labels } = document.activeElement;
  const label = [...(labels ?? [])].map(({ innerText }) => innerText).join(' ');
  [name, type, ariaLabel, label, ['BUTTON', 'A'].includes(tagName) ? innerText : ''].join(' ')`

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

  it('asks whoever was here before to sign in, also after a wrong password', async () => {
    const { page, username } = await traveller()
    await page.goto('/')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.reload()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.getByLabel('User name').fill(username)
    await page.getByLabel('Password').fill('not the one at all')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('This user name and this password do not belong together.').waitFor()
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('No trips yet').waitFor()
  })

  it('never offers to write where a trip is over', async () => {
    const { page, send } = await traveller()
    const { id } = await send<{ id: number }>('/api/trips', { title: 'Over' })
    await send(`/api/trips/${id}/cancel`, {})
    const field = page.getByLabel('Message', { exact: true })
    let seen = 0
    await page.route(`**/api/trips/${id}`, async (route) => {
      seen = await field.count()
      await route.continue()
    })
    await page.goto(`/trips/${id}`)
    await page.locator('.dock .closed').waitFor()
    expect(seen).toBe(0)
    expect(await field.count()).toBe(0)
  })

  it('takes an answer picked from those at hand', async () => {
    const { page } = await traveller()
    await page.goto('/')
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

  it('goes all the way with the keyboard alone: to a calendar file, and to a link that somebody else opens', async () => {
    const { page } = await visitor()
    await page.goto('/')
    const keys = keyboardOf(page)
    await keys.write('username', `typist-${process.pid}`)
    await keys.write('password', password)
    await page.keyboard.press('Enter')
    await page.getByLabel('Your trip in one sentence').waitFor()
    await keys.write('Your trip in one sentence', 'Five days of museums in October, alone, from Berlin, 1500 dollars')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/trips\/\d+$/)
    for (let questions = 0; questions < 7; questions += 1) {
      await settled(page)
      if ((await page.locator('.offer').count()) > 0) break
      const said = await page.locator('.said').count()
      await keys.write('Message', 'Anything you like')
      await page.keyboard.press('Enter')
      await settled(page, said + 2)
    }
    await keys.press('Choose')
    const chosen = page.getByRole('heading', { name: /it is\.$/ })
    await chosen.waitFor()
    const place = (await chosen.innerText()).replace(' it is.', '')

    await keys.press('Plan this trip')
    await page.getByRole('heading', { name: 'Stay' }).waitFor()
    // Days that are the same in every order of day and month.
    await keys.write('First day', '10102027')
    await keys.write('Last day', '11112027')
    await keys.press('Save')
    await page.getByLabel('First day').waitFor({ state: 'detached' })
    await keys.press('Choose')
    await page.getByText('Chosen', { exact: true }).waitFor()
    await keys.press('Settle and go on')
    await page.getByRole('heading', { name: 'Getting there' }).waitFor()
    await keys.press('Choose')
    await page.getByText('Chosen', { exact: true }).waitFor()
    await keys.press('Settle and go on')
    await page.getByRole('heading', { name: 'Things to do' }).waitFor()
    await page.getByRole('checkbox').first().waitFor()
    await keys.tabTo('checkbox')
    await page.keyboard.press('Space')
    await page.getByText('1 picked').waitFor()
    await keys.press('Settle and go on')
    await page.getByRole('button', { name: /^Plan the days.*Balanced/ }).waitFor()
    await keys.press('Balanced')
    await page.getByRole('heading', { name: /^Day 1\b/ }).waitFor()
    await keys.press('Settle and go on')
    await page.getByRole('button', { name: 'The plan is ready' }).waitFor()
    await keys.press('The plan is ready')
    await page.getByRole('heading', { name: `${place} is planned.` }).waitFor()

    const download = page.waitForEvent('download')
    await keys.press('Calendar file')
    expect((await download).suggestedFilename()).toMatch(/^trip-\d+\.ics$/)
    await keys.press('Share')
    await keys.press('Make a link')
    const link = page.getByLabel('The link')
    await link.waitFor()
    const { page: stranger } = await visitor()
    await stranger.goto(await link.inputValue())
    await stranger.getByRole('heading', { name: new RegExp(place) }).waitFor()
    expect(await stranger.getByRole('heading', { name: /^Day \d/ }).count()).toBe(33)
  })
})

/** A keyboard, and nothing else: what it reaches, it reaches by going from one thing to the next. */
function keyboardOf(page: Page) {
  const tabTo = async (name: string) => {
    // What is on its way may make place for it.
    await page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' })
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate<string>(nameOfFocused)).includes(name)) return
    }
    throw new Error(`${name} cannot be reached with the keyboard.`)
  }
  return {
    tabTo,
    write: async (name: string, words: string) => {
      await tabTo(name)
      await page.keyboard.type(words)
    },
    press: async (name: string) => {
      await tabTo(name)
      await page.keyboard.press('Enter')
    },
  }
}
