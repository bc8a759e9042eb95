import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, inject, onTestFinished } from 'vitest'
import type { ChatAnswer, TokenPair } from '../../../src/client/client.ts'
import { password } from '../../support/passwords.ts'
import { startBrowser } from './browser.ts'
import { startProduct } from './product.ts'

export { password }

const browser = await startBrowser()
export const isBrowserThere = browser !== null

const product = isBrowserThere
  ? await startProduct({
      DATABASE_URL: inject('databaseUrl'),
      NEON_FETCH_ENDPOINT: inject('neonEndpoint'),
      JWT_SECRET: inject('jwtSecret'),
    })
  : null
const url = product?.url ?? ''

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

export interface Person {
  username: string
  context: BrowserContext
  page: Page
  /** What the API itself says, whatever the app shows. */
  read: <Body>(path: string) => Promise<Body>
  /** Does something past the app, to get to where a test begins. */
  send: <Body>(path: string, body: object) => Promise<Body>
}

let count = 0

/** Somebody new at a browser of their own, not signed in. */
export async function visitor(options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; page: Page }> {
  if (browser === null) throw new Error('There is no browser.')
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    viewport: { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    ...options,
  })
  onTestFinished(() => context.close())
  return { context, page: await context.newPage() }
}

/** Somebody new who has an account and is signed in. */
export async function traveller(options: BrowserContextOptions = {}): Promise<Person> {
  count += 1
  const username = `walker-${process.pid}-${count}`
  await post('/api/user/register', { username, password })
  const { access, refresh } = await post<TokenPair>('/api/token', { username, password })
  const localStorage = [{ name: 'wanderline.refresh', value: refresh }]
  const { context, page } = await visitor({
    storageState: { cookies: [], origins: [{ origin: url, localStorage }] },
    ...options,
  })
  const read = async <Body>(path: string) => {
    const response = await fetch(new URL(path, url), { headers: { Authorization: `Bearer ${access}` } })
    if (!response.ok) throw new Error(`${path} answers ${response.status}.`)
    return (await response.json()) as Body
  }
  const send = <Body>(path: string, body: object) => post<Body>(path, body, { Authorization: `Bearer ${access}` })
  return { username, context, page, read, send }
}

/** Somebody who has chosen a place for a trip, whose plan is what comes next. */
export async function planner(
  wish = 'Ten days of hiking and good food in May 2027, two of us from Berlin, 4000 dollars',
): Promise<Person & { tripId: number; place: string }> {
  const person = await traveller()
  const { id: tripId } = await person.send<{ id: number }>('/api/trips', { title: 'Up and down' })
  const tell = (message: string) => person.send<ChatAnswer>('/destination_search/chat', { trip_id: tripId, message })
  const { destinations } = await tell(wish)
  const place = destinations?.[0]?.name
  if (place === undefined) throw new Error('No places were offered.')
  await tell(`I choose ${place}.`)
  return { ...person, tripId, place }
}

/** Somebody who has a plan for every day. */
export async function withDays(): Promise<Person & { tripId: number }> {
  const person = await planner()
  const session = { trip: person.tripId, current_stage: 'itinerary' }
  const { id } = await person.send<{ id: number }>('/api/planning-sessions', session)
  await person.send(`/api/planning-sessions/${id}/itinerary`, {})
  return person
}

async function post<Body>(path: string, body: object, headers: Record<string, string> = {}): Promise<Body> {
  const response = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`)
  return await response.json()
}

/** Begins a trip with a sentence, and waits until it is answered. */
export async function begin(page: Page, sentence: string): Promise<number> {
  await page.goto('/')
  await page.getByLabel('Your trip in one sentence').fill(sentence)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(/\/trips\/\d+$/)
  await settled(page)
  return Number(/\d+$/.exec(page.url())?.[0])
}

/** Waits until nothing is on its way and at least so many messages are shown. */
export async function settled(page: Page, messages = 2): Promise<void> {
  await page.locator(`.said:not(.pending):not(.growing) >> nth=${messages - 1}`).waitFor()
  await page.locator('.growing').waitFor({ state: 'detached' })
}

/** Answers what is asked until three places are offered. */
export async function untilOffered(page: Page, answer = 'Anything you like'): Promise<void> {
  for (let questions = 0; questions < 7; questions += 1) {
    await settled(page)
    if ((await page.locator('.offer').count()) > 0) return
    const said = await page.locator('.said').count()
    await say(page, answer)
    await settled(page, said + 2)
  }
  throw new Error('No places were offered.')
}

export async function say(page: Page, message: string): Promise<void> {
  await page.getByLabel('Message', { exact: true }).fill(message)
  await page.getByRole('button', { name: 'Send' }).click()
}

export interface History {
  messages: { id: number; is_user: boolean; content: string }[]
}

/** Waits until no change of the plan is on its way. */
export async function settledPlan(page: Page): Promise<void> {
  await page.locator('main.plan[aria-busy="false"]').waitFor()
}
