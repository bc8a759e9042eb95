import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { begin, isBrowserThere, planner, traveller, untilOffered, visitor, withDays } from './support/world.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = join(import.meta.dirname, '../../.screenshots')
const appearances = [
  { theme: 'light', width: 1440, isHeld: true },
  { theme: 'light', width: 390, isHeld: false },
  { theme: 'dark', width: 1440, isHeld: false },
  { theme: 'dark', width: 390, isHeld: true },
] as const

/** Resolves once what has been asked for is on the screen. */
const drawn = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))'

interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/** Holds a view against the rules of accessibility in both themes, and takes its picture at two widths. */
async function inspect(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  for (const { theme, width, isHeld } of appearances) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(drawn)
    await page.screenshot({ path: join(pictures, `${name}-${theme}-${width}.png`) })
    if (isHeld) expect(await violationsOf(page), `${name}, ${theme}, ${width}`).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  expect(overflow, `${name} is wider than 320 pixels`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function violationsOf(page: Page): Promise<string[]> {
  // The policy of the page lets no script in, so the rules come in from outside of it.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe)
  const found = await page.evaluate<Violation[]>(`axe.run().then(({ violations }) => violations)`)
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

describe.skipIf(!isBrowserThere)('every view is accessible, in both themes and at every width', () => {
  it('the door', async () => {
    const { page } = await visitor()
    const problems: string[] = []
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    await page.goto('/')
    await page.getByRole('heading', { name: 'Create an account' }).waitFor()
    await inspect(page, 'door')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByLabel('User name').fill('nobody')
    await page.getByLabel('Password').fill('a wrong password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('This user name and this password do not belong together.').waitFor()
    await inspect(page, 'door-refused')
    expect(problems.filter((problem) => !problem.includes('401'))).toEqual([])
  })

  it('the trips and the account', async () => {
    const { page } = await traveller()
    await page.goto('/')
    await page.getByText('No trips yet').waitFor()
    await inspect(page, 'trips-none')
    await page.goto('/account')
    await page.getByText('this one').waitFor()
    await inspect(page, 'account')
    await page.goto('/nowhere')
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
    await inspect(page, 'nowhere')
  })

  it('a trip while it is talked about', async () => {
    const { page } = await traveller()
    await begin(page, 'Two weeks of diving and good food, under 4000 dollars')
    await inspect(page, 'asked')
    await page.getByRole('button', { name: 'Change' }).click()
    await inspect(page, 'facts')
  })

  it('a trip when three places are offered and one is chosen', async () => {
    const { page } = await traveller()
    await begin(page, 'Two weeks of diving and good food, under 4000 dollars')
    await untilOffered(page)
    await inspect(page, 'offered')
    await page
      .locator('.offer')
      .first()
      .getByRole('button', { name: /^Choose/ })
      .click()
    await page.getByRole('heading', { name: /it is\.$/ }).waitFor()
    await page.locator('.growing').waitFor({ state: 'detached' })
    await inspect(page, 'chosen')
    await page.goto('/')
    await page.locator('.trip-card').waitFor()
    await inspect(page, 'trips')
  })

  it('the plan while there is something to choose', async () => {
    const { page, tripId } = await planner()
    await page.goto(`/trips/${tripId}/plan`)
    await page.locator('.option').first().getByRole('button').click()
    await page.getByText('Chosen', { exact: true }).waitFor()
    await inspect(page, 'plan-stay')
    await page.goto(`/trips/${tripId}/plan/flights`)
    await page.locator('.option').first().waitFor()
    await inspect(page, 'plan-journey')
    await page.goto(`/trips/${tripId}/plan/activities`)
    await page.locator('.pick').first().click()
    await page.getByText('1 picked').waitFor()
    await inspect(page, 'plan-activities')
  })

  it('the plan day by day', async () => {
    const { page, tripId } = await planner()
    await page.goto(`/trips/${tripId}/plan/itinerary`)
    await page.getByRole('button', { name: /^Plan the days.*Packed/ }).waitFor()
    await inspect(page, 'plan-paces')
    await page.getByRole('button', { name: /^Plan the days.*Balanced/ }).click()
    const handle = page.getByRole('button', { name: /^Change / }).nth(1)
    await handle.click()
    await page.getByLabel('Starts at').fill('00:30')
    await page.locator('.day .notice').waitFor()
    await inspect(page, 'plan-days')
  })

  it('the plan at the end, and outside of the app', async () => {
    const { page, tripId } = await withDays()
    await page.goto(`/trips/${tripId}/plan/finalization`)
    await page.locator('.budget').waitFor()
    await inspect(page, 'plan-last-look')
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('button', { name: 'Make a link' }).click()
    const link = await page.getByLabel('The link').inputValue()
    await inspect(page, 'plan-share')
    await page.goto(`/trips/${tripId}/paper`)
    await page.locator('.document').waitFor()
    await inspect(page, 'plan-paper')
    await page.goto(link)
    await page.locator('.document').waitFor()
    await inspect(page, 'plan-shared')
  })
})
