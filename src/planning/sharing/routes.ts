import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { sha256 } from '../../digest.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { forget, keep, type Kept } from '../../http/edge.ts'
import { limitPerAddress } from '../../http/middleware/rate-limit.ts'
import { acceptNoBody } from '../../http/middleware/optional-body.ts'
import { conflict, invalid, notFound } from '../../http/problem.ts'
import { createRouter, jsonAnswer, jsonBody, refusals } from '../../http/router.ts'
import { pathId } from '../../http/wire.ts'
import { calendarOf } from '../document/calendar.ts'
import { documentOf, type PlanDocument, sharedOf } from '../document/record.ts'
import { calendarHeaders } from '../document/routes.ts'
import { planDocument, planOnWire } from '../document/schema.ts'
import { pathToken, shareAnswer, shareRequest } from './schema.ts'
import { type EndedLink, readShared, shareTrip, unshareTrip } from './store.ts'

const share = createRoute({
  method: 'post',
  path: '/api/trips/{id}/share',
  operationId: 'shareTrip',
  tags: ['Trips'],
  summary: 'Give a trip a link that others can read its plan by',
  description: 'A second link takes the place of the first, which ends as if it had been deleted.',
  middleware: acceptNoBody,
  request: { params: pathId, body: { ...jsonBody(shareRequest), required: false } },
  responses: {
    201: jsonAnswer('The link.', shareAnswer),
    ...refusals.invalid,
    ...refusals.unauthorized,
    ...refusals.missing,
  },
})

const unshare = createRoute({
  method: 'delete',
  path: '/api/trips/{id}/share',
  operationId: 'unshareTrip',
  tags: ['Trips'],
  summary: 'End the link of a trip',
  description: 'Whoever has read the plan within the last minute may be shown it for what is left of that minute.',
  request: { params: pathId },
  responses: { 204: { description: 'It leads nowhere now.' }, ...refusals.unauthorized, ...refusals.missing },
})

const limited = limitPerAddress('shared')

const readPlan = createRoute({
  method: 'get',
  path: '/api/shared/{token}',
  operationId: 'readSharedPlan',
  tags: ['Shared plans'],
  summary: 'Read the plan that a link leads to',
  security: [],
  middleware: limited,
  request: { params: pathToken },
  responses: { 200: jsonAnswer('The plan.', planDocument), ...refusals.missing, ...refusals.limited },
})

const readCalendar = createRoute({
  method: 'get',
  path: '/api/shared/{token}/calendar.ics',
  operationId: 'readSharedCalendar',
  tags: ['Shared plans'],
  summary: 'Read the plan that a link leads to as a calendar',
  security: [],
  middleware: limited,
  request: { params: pathToken },
  responses: {
    200: { description: 'The calendar.', content: { 'text/calendar': { schema: { type: 'string' } } } },
    ...refusals.missing,
    ...refusals.conflict,
    ...refusals.limited,
  },
})

export const shareRoutes = createRouter()
  .openapi(share, async (c) => {
    // With no body at all nothing has filled in the defaults.
    const { expires_at, with_budget: withBudget } = shareRequest.parse(c.req.valid('json'))
    const expiresAt = expires_at === null ? null : new Date(expires_at)
    if (expiresAt !== null && expiresAt.getTime() <= c.var.deps.clock.now()) {
      throw invalid({ expires_at: ['This is in the past.'] })
    }
    const token = newToken()
    const link = { tokenHash: await sha256(token), withBudget, expiresAt }
    await endedOrRefused(c, await shareTrip(c.var.db, c.var.user, c.req.valid('param').id, link))
    const url = new URL(`/api/shared/${token}`, c.req.url).href
    return c.json({ url, expires_at: expiresAt?.toISOString() ?? null }, 201)
  })
  .openapi(unshare, async (c) => {
    await endedOrRefused(c, await unshareTrip(c.var.db, c.var.user, c.req.valid('param').id))
    return c.body(null, 204)
  })

/** Open to whoever has a link. */
export const sharedRoutes = createRouter()
  .openapi(readPlan, async (c) => {
    const { value, seconds } = await keptFor(c, c.req.valid('param').token, 'plan', planDocument, planOnWire)
    return c.json(value, 200, sharedHeaders(seconds))
  })
  .openapi(readCalendar, async (c) => {
    const { value, seconds } = await keptFor(c, c.req.valid('param').token, 'calendar', z.string(), (plan) => {
      const calendar = calendarOf(plan)
      if (calendar === null) throw conflict('A trip without dates is in no calendar.')
      return calendar
    })
    return c.body(value, 200, { ...sharedHeaders(seconds), ...calendarHeaders('trip') })
  })

const sharedHeaders = (seconds: number) => ({
  'Cache-Control': `public, max-age=${seconds}`,
  'X-Robots-Tag': 'noindex',
})

const longestKeptSeconds = 60

/** What is told of a shared plan: kept at the edge for a minute, and never longer than its link is good. */
async function keptFor<Value>(
  c: Context<AppEnv>,
  token: string,
  form: Form,
  schema: z.ZodType<Value>,
  tell: (plan: PlanDocument) => Value,
): Promise<Kept<Value>> {
  const hash = await sha256(token)
  return keep(c, addressOf(hash, form), schema, async () => {
    const found = await readShared(c.var.db.holdingLink(hash), hash)
    if (found === null) throw notFound()
    const left = found.expiresAt === null ? Infinity : (found.expiresAt.getTime() - c.var.deps.clock.now()) / 1_000
    return {
      value: tell(sharedOf(documentOf(found.briefing), found.withBudget)),
      seconds: Math.floor(Math.max(0, Math.min(longestKeptSeconds, left))),
    }
  })
}

const forms = ['plan', 'calendar'] as const
type Form = (typeof forms)[number]

// By the hash, since of a link that is ended nothing else is known.
const addressOf = (hash: string, form: Form): string => `/api/shared/${hash}/${form}`

async function endedOrRefused(c: Context<AppEnv>, link: EndedLink | null): Promise<void> {
  if (link === null) throw notFound()
  const { tokenHash } = link
  if (tokenHash !== null)
    await forget(
      c,
      forms.map((form) => addressOf(tokenHash, form)),
    )
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
