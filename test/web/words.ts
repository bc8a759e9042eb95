import { describe, expect, it } from 'vitest'
import { begin, isBrowserThere, say, settled, traveller } from './support/world.ts'

const hostile = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script> {{7*7}} \u202Eabc`

describe.skipIf(!isBrowserThere)('what people write', () => {
  it('is shown as they wrote it, in every field, and never as a page', async () => {
    const { page } = await traveller()
    await begin(page, `Diving in May for two, 2000 dollars ${hostile}`)
    await say(page, hostile)
    await settled(page, 4)
    expect(await page.locator('.said.mine p').nth(1).innerText()).toContain(hostile.slice(0, 60))

    await page.getByRole('button', { name: 'Change' }).click()
    await page.getByLabel('Title').fill(hostile)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { level: 1, name: hostile.slice(0, 30) }).waitFor()

    await page.goto('/account')
    await page.getByLabel('In your own words').fill(hostile)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    await page.goto('/')
    await page.locator('.trip-card').getByText('<img src=x').waitFor()
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await page.title()).not.toBe('taken')
  })

  it('runs from right to left where their script does', async () => {
    const { page } = await traveller()
    await begin(page, 'אני רוצה לנסוע לים באוגוסט, שבוע אחד, 2000 דולר')
    const direction = `getComputedStyle(document.querySelector('.said.mine p')).direction`
    expect(await page.evaluate<string>(direction)).toBe('rtl')
  })

  it('is asked to be better where it cannot be, beside the field', async () => {
    const { page } = await traveller()
    await begin(page, 'A week in June')
    await page.getByRole('button', { name: 'Change' }).click()
    await page.getByLabel('First day').fill('2027-05-10')
    await page.getByLabel('Last day').fill('2027-05-01')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').waitFor()
  })
})
