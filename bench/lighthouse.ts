import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { z } from 'zod'
import '../scripts/build-docs.ts'
import '../scripts/build-web.ts'
import { freePort } from '../scripts/local/ports.ts'
import { startBrowser } from '../test/web/support/browser.ts'
import { startProduct } from '../test/web/support/product.ts'
import { describeRun } from './machine.ts'
import { table, writeParts } from './markdown.ts'
import { secret } from './people.ts'
import { median } from './statistics.ts'
import { openWorld } from './world.ts'

/*
 * What Lighthouse says of the web app on its throttled mobile profile: the door, then the views of somebody signed in.
 * `--write` puts the table into README.md.
 */

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
  },
})

const lighthouse = 'lighthouse@12.2.3'
const rounds = 3
const least = 95
const run = promisify(execFile)

const report = z.object({
  categories: z.object({
    performance: z.object({ score: z.number() }),
    accessibility: z.object({ score: z.number() }),
    'best-practices': z.object({ score: z.number() }),
  }),
  audits: z.object({
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'cumulative-layout-shift': z.object({ numericValue: z.number() }),
    'total-blocking-time': z.object({ numericValue: z.number() }),
  }),
})
type Report = z.infer<typeof report>

const world = await openWorld()
try {
  const databaseUrl = await world.database('lighthouse', () => Promise.resolve())
  const product = await startProduct({
    DATABASE_URL: databaseUrl,
    NEON_FETCH_ENDPOINT: world.endpoint.url,
    JWT_SECRET: secret,
  })
  try {
    await measure(product.url)
  } finally {
    await product.stop()
  }
} finally {
  await world.close()
}

async function measure(url: string): Promise<void> {
  const port = await freePort()
  const browser = await startBrowser([`--remote-debugging-port=${port}`])
  if (browser === null) throw new Error('There is no Chromium.')
  try {
    const rows = [await viewOf('sign in', url, port)]
    const tripId = await signIn(url, port)
    rows.push(await viewOf('trips', `${url}/`, port))
    rows.push(await viewOf('conversation', `${url}/trips/${tripId}`, port))
    rows.push(await viewOf('plan, day by day', `${url}/trips/${tripId}/plan/itinerary`, port))
    const head = ['view', 'performance', 'accessibility', 'best practices', 'largest paint', 'blocked', 'layout shift']
    const text = `${table(
      head,
      rows.map(({ cells }) => cells),
    )}\n\n${describeRun(`npm run bench:web${values.write ? ' -- --write' : ''}`)}`
    console.log(text)
    if (values.write) {
      await writeParts(join(import.meta.dirname, 'README.md'), new Map([['web', text]]))
    }
    if (rows.some(({ isKept }) => !isKept)) process.exitCode = 1
  } finally {
    await browser.close()
  }
}

/** The medians of some runs of one view. */
async function viewOf(name: string, address: string, port: number): Promise<{ cells: string[]; isKept: boolean }> {
  const reports: Report[] = []
  for (let round = 0; round < rounds; round += 1) reports.push(await reportOf(address, port))
  const middle = (pick: (one: Report) => number) => median(reports.map(pick))
  const scores = (['performance', 'accessibility', 'best-practices'] as const).map((category) =>
    Math.round(middle(({ categories }) => categories[category].score) * 100),
  )
  const seconds = middle(({ audits }) => audits['largest-contentful-paint'].numericValue) / 1_000
  const cells = [
    name,
    ...scores.map(String),
    `${seconds.toFixed(1)} s`,
    `${Math.round(middle(({ audits }) => audits['total-blocking-time'].numericValue))} ms`,
    middle(({ audits }) => audits['cumulative-layout-shift'].numericValue).toFixed(3),
  ]
  return { cells, isKept: scores.every((score) => score >= least) }
}

async function reportOf(address: string, port: number): Promise<Report> {
  const categories = '--only-categories=performance,accessibility,best-practices'
  const options = [`--port=${port}`, '--output=json', '--quiet', '--disable-storage-reset', categories]
  const { stdout } = await run('npx', ['--yes', lighthouse, address, ...options], {
    timeout: 180_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  return report.parse(JSON.parse(stdout))
}

/** Signs somebody in, in the very browser that Lighthouse uses, who has talked and planned; the id of their trip. */
async function signIn(url: string, port: number): Promise<number> {
  const person = { username: 'lighthouse', password: 'a keeper of the lamp' }
  await post(`${url}/api/user/register`, person)
  const { access, refresh } = z
    .object({ access: z.string(), refresh: z.string() })
    .parse(await post(`${url}/api/token`, person))
  const ask = (path: string, body: object) => post(`${url}${path}`, body, { Authorization: `Bearer ${access}` })
  const made = z.object({ id: z.number() })
  const { id: trip_id } = made.parse(await ask('/api/trips', { title: 'Up and down' }))
  const message = 'Ten days of hiking and good food in May 2027, two of us from Berlin, 4000 dollars'
  await ask('/destination_search/chat', { trip_id, message })
  await ask('/destination_search/chat', { trip_id, message: 'I choose the first one.' })
  const session = made.parse(await ask('/api/planning-sessions', { trip: trip_id, current_stage: 'itinerary' }))
  await ask(`/api/planning-sessions/${session.id}/itinerary`, {})

  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  try {
    const [context] = connection.contexts()
    if (context === undefined) throw new Error('The browser has no context.')
    const page = await context.newPage()
    await page.goto(url)
    await page.evaluate(`localStorage.setItem('wanderline.refresh', ${JSON.stringify(refresh)})`)
    await page.close()
  } finally {
    await connection.close()
  }
  return trip_id
}

async function post(address: string, body: object, headers: Record<string, string> = {}): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${address} answers ${response.status}: ${await response.text()}`)
  return response.json()
}
