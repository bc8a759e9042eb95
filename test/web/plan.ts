import { describe, expect, it } from 'vitest'
import type { Itinerary, Plan, PlanningSession } from '../../src/client/client.ts'
import { isBrowserThere, type Person, planner, settledPlan, visitor, withDays } from './support/world.ts'

const hostile = `<img src=x onerror="document.title='taken'"> {{7*7}}`

/** The session of a trip as the API stores it. */
async function sessionOf(person: Pick<Person, 'read'>, tripId: number): Promise<PlanningSession> {
  const [session] = await person.read<PlanningSession[]>(`/api/planning-sessions?trip=${tripId}`)
  if (session === undefined) throw new Error('The trip has no session.')
  return session
}

async function daysOf(person: Pick<Person, 'read'>, tripId: number): Promise<Itinerary['days']> {
  return (await person.read<Plan>(`/api/trips/${tripId}/plan`)).days
}

const dayOf = (days: Itinerary['days'], title: string) =>
  days.findIndex(({ items }) => items.some((item) => item.title === title)) + 1

describe.skipIf(!isBrowserThere)('the plan', () => {
  it('goes from the chosen place to a calendar file and a link, stage by stage', async () => {
    const person = await planner()
    const { page, tripId, place } = person
    await page.goto(`/trips/${tripId}`)
    await page.getByRole('link', { name: 'Plan this trip' }).click()

    await page.getByRole('heading', { name: 'Stay' }).waitFor()
    await page.getByLabel('First day').fill('2027-05-03')
    await page.getByLabel('Last day').fill('2027-05-12')
    await page.getByRole('button', { name: 'Save' }).click()
    const area = page.locator('.option').first()
    await area.getByRole('button', { name: 'Choose' }).click()
    await area.getByText('Chosen').waitFor()
    await page.getByRole('button', { name: 'Settle and go on' }).click()

    await page.getByRole('heading', { name: 'Getting there' }).waitFor()
    await page.locator('.option').first().getByRole('button', { name: 'Choose' }).click()
    await page.getByText('Chosen', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Settle and go on' }).click()

    await page.getByRole('checkbox').nth(1).check()
    await page.getByText('1 picked').waitFor()
    await page.getByRole('button', { name: 'Settle and go on' }).click()

    await page.getByRole('button', { name: /^Plan the days.*Balanced/ }).click()
    await page.getByRole('heading', { name: /^Day 1\b/ }).waitFor()
    await page.getByRole('button', { name: 'Settle and go on' }).click()

    await page.getByRole('button', { name: 'The plan is ready' }).click()
    await page.getByRole('heading', { name: `${place} is planned.` }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Calendar file' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`trip-${tripId}.ics`)

    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('button', { name: 'Make a link' }).click()
    const link = await page.getByLabel('The link').inputValue()
    const { page: stranger } = await visitor()
    await stranger.goto(link)
    await stranger.getByRole('heading', { name: new RegExp(place) }).waitFor()
    expect(await stranger.getByRole('heading', { name: /^Day \d/ }).count()).toBe(10)
    expect(await stranger.getByText('What it costs').count()).toBe(0)

    await page.getByRole('button', { name: 'End the link' }).click()
    await page.getByText('No link leads to the plan any more.').waitFor()
    const { is_completed: isCompleted, session_data: data } = await sessionOf(person, tripId)
    expect(isCompleted).toBe(true)
    expect(Object.keys(data).sort()).toEqual(['activities', 'itinerary', 'journey', 'stay'])
  })

  it('takes a choice back', async () => {
    const person = await planner()
    const { page, tripId } = person
    await page.goto(`/trips/${tripId}/plan`)
    const area = page.locator('.option').first()
    await area.getByRole('button', { name: 'Choose' }).click()
    await area.getByRole('button', { name: 'Undo' }).click()
    await area.getByRole('button', { name: 'Choose' }).waitFor()
    expect((await sessionOf(person, tripId)).session_data).toEqual({})
  })

  it('asks where they start from, and then knows how to get there', async () => {
    const { page, tripId } = await planner('Ten days of hiking and good food in May 2027, two of us, 4000 dollars')
    await page.goto(`/trips/${tripId}/plan/flights`)
    await page.getByLabel('Town or airport').fill('Hamburg')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page.locator('.option').first().getByText('Hamburg to').waitFor()
  })

  it('moves things with the keyboard: to another day, later, kept, out and back in', async () => {
    const person = await withDays()
    const { page, tripId } = person
    const items = (await daysOf(person, tripId)).flatMap((day) => day.items)
    const title = items.find(({ kind }) => kind === 'activity')?.title ?? ''
    await page.goto(`/trips/${tripId}/plan/itinerary`)
    const handle = page.getByRole('button', { name: `Change ${title}` })
    await handle.focus()
    const before = dayOf(await daysOf(person, tripId), title)
    await page.keyboard.press('ArrowRight')
    await settledPlan(page)
    expect(dayOf(await daysOf(person, tripId), title)).toBe(before + 1)
    expect(await page.evaluate<string>('document.activeElement.ariaLabel')).toBe(`Change ${title}`)

    const startOf = async () =>
      (await daysOf(person, tripId)).flatMap(({ items }) => items).find((item) => item.title === title)?.start
    const start = await startOf()
    await page.keyboard.press('ArrowDown')
    await settledPlan(page)
    expect(await startOf()).not.toBe(start)

    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Keep it here' }).press('Enter')
    await page.getByText('stays here').waitFor()

    await handle.focus()
    await page.keyboard.press('Delete')
    await handle.waitFor({ state: 'detached' })
    expect(dayOf(await daysOf(person, tripId), title)).toBe(0)

    await page.getByLabel(`Add ${title}`).selectOption('Day 4')
    await handle.waitFor()
    expect(dayOf(await daysOf(person, tripId), title)).toBe(4)
  })

  it('moves things with the mouse, shows what that breaks, and plans a day anew', async () => {
    const person = await withDays()
    const { page, tripId } = person
    await page.goto(`/trips/${tripId}/plan/itinerary`)
    // All of it on the screen: where a page scrolls under a drag, the mouse of a test loses it.
    await page.setViewportSize({ width: 1280, height: 3000 })
    const full = page.locator('.day', { has: page.locator('.item.activity') })
    const item = full.nth(0).locator('.item.activity').first()
    const title = await item.locator('.title').innerText()
    const target = page.locator('.day').nth(4)
    await item.dragTo(target)
    await target.getByText(title).waitFor()
    expect(dayOf(await daysOf(person, tripId), title)).toBe(5)

    await page.getByRole('button', { name: `Change ${title}` }).click()
    await target.getByLabel('Starts at').fill('00:30')
    await target.locator('.notice').waitFor()
    await page.getByText('Needs a look: Day 5').waitFor()
    await target.getByRole('button', { name: /^Plan this day anew/ }).click()
    await target.locator('.notice').waitFor({ state: 'detached' })
  })

  it('is the same in two tabs', async () => {
    const { page, context, tripId } = await planner()
    await page.goto(`/trips/${tripId}/plan`)
    const other = await context.newPage()
    await other.goto(`/trips/${tripId}/plan`)
    await other.locator('.option').first().waitFor()
    await page.locator('.option').nth(1).getByRole('button', { name: 'Choose' }).click()
    await other.locator('.option').nth(1).getByText('Chosen').waitFor()
  })

  it('shows hostile words as words, to whoever is given the link as well', async () => {
    const { page, tripId, send } = await planner()
    await page.goto(`/trips/${tripId}/plan/flights`)
    await page.getByRole('button', { name: 'Change' }).click()
    await page.getByLabel('Title').fill(hostile)
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page.getByLabel('Title').waitFor({ state: 'detached' })
    const { url } = await send<{ url: string }>(`/api/trips/${tripId}/share`, {})
    const { page: stranger } = await visitor()
    await stranger.goto(new URL(url).pathname.replace('/api', ''))
    await stranger.getByText(hostile).waitFor()
    expect(await stranger.locator('main img').count()).toBe(0)
    await stranger.goto(`/shared/${encodeURIComponent(hostile)}`)
    await stranger.getByText('This link does not lead to a plan any more.').waitFor()
    expect(await stranger.title()).not.toContain('taken')
  })
})

describe.skipIf(!isBrowserThere)('the conversation of a plan that is ready', () => {
  it('says that it has come to its end, and leads to the plan', async () => {
    const { page, tripId } = await withDays()
    await page.goto(`/trips/${tripId}/plan/itinerary`)
    await page.getByRole('button', { name: 'Settle and go on' }).click()
    await page.getByRole('button', { name: 'The plan is ready' }).click()
    await page.getByRole('heading', { name: / is planned\.$/ }).waitFor()
    await page.goto(`/trips/${tripId}`)
    await page.getByText('this conversation has come to its end').waitFor()
    expect(await page.getByLabel('Message', { exact: true }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Start over' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Open the plan' }).click()
    await page.getByRole('heading', { name: / is planned\.$/ }).waitFor()
  })
})
