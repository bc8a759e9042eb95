import { describe, expect, it } from 'vitest'
import type { Account } from '../../src/client/client.ts'
import { isBrowserThere, password, planner, traveller } from './support/world.ts'

describe.skipIf(!isBrowserThere)('the account', () => {
  it('shows what choices taught, and forgets it', async () => {
    const { page, read } = await planner()
    await page.goto('/account')
    await page.getByText('You tend to choose').waitFor()
    await page.getByRole('button', { name: 'Forget this' }).click()
    await page.getByText('Nothing yet.').waitFor()
    expect((await read<Account>('/api/user/me')).preferences.taste).toBeNull()
  })

  it('changes the password, which ends every other log-in and keeps this one', async () => {
    const { page, send, username } = await traveller()
    await send('/api/token', { username, password })
    await page.goto('/account')
    const logIns = page.locator('.log-ins li')
    await logIns.nth(1).waitFor()
    await page.getByLabel('Password now').fill('not this one at all')
    await page.getByLabel('New password').fill('another walk on a longer beach')
    await page.getByRole('button', { name: 'Change it' }).click()
    await page.getByLabel('Password now').and(page.locator('[aria-invalid="true"]')).waitFor()
    await page.getByLabel('Password now').fill(password)
    await page.getByRole('button', { name: 'Change it' }).click()
    await page.getByText('Changed. Every other log-in has ended.').waitFor()
    await logIns.nth(1).waitFor({ state: 'detached' })
    expect(await logIns.count()).toBe(1)
    await page.reload()
    await page.getByText('this one').waitFor()
  })

  it('signs out everywhere', async () => {
    const { page, context } = await traveller()
    await page.goto('/account')
    const other = await context.newPage()
    await other.goto('/account')
    await other.getByText('this one').waitFor()
    await page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await page.getByRole('button', { name: 'Yes, everywhere' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await other.getByRole('heading', { name: 'Sign in' }).waitFor()
  })
})
