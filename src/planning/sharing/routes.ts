import { createRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { sha256 } from '../../digest.ts'
import type { AppEnv } from '../../http/app-env.ts'
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
import { readShared, shareTrip, unshareTrip } from './store.ts'

const share = createRoute({
  method: 'post',
  path: '/api/trips/{id}/share',
  operationId: 'shareTrip',
  tags: ['Trips'],
  summary: 'Give a trip a link that others can read its plan by',
  description: 'A second link takes the place of the first.',
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
    if (!(await shareTrip(c.var.db, c.var.user, c.req.valid('param').id, link))) throw notFound()
    const url = new URL(`/api/shared/${token}`, c.req.url).href
    return c.json({ url, expires_at: expiresAt?.toISOString() ?? null }, 201)
  })
  .openapi(unshare, async (c) => {
    if (!(await unshareTrip(c.var.db, c.var.user, c.req.valid('param').id))) throw notFound()
    return c.body(null, 204)
  })

/** Open to whoever has a link. */
export const sharedRoutes = createRouter()
  .openapi(readPlan, async (c) =>
    c.json(planOnWire(await sharedPlan(c, c.req.valid('param').token)), 200, sharedHeaders),
  )
  .openapi(readCalendar, async (c) => {
    const calendar = calendarOf(await sharedPlan(c, c.req.valid('param').token))
    if (calendar === null) throw conflict('A trip without dates is in no calendar.')
    return c.body(calendar, 200, { ...sharedHeaders, ...calendarHeaders('trip') })
  })

const sharedHeaders = { 'Cache-Control': 'public, max-age=60', 'X-Robots-Tag': 'noindex' }

async function sharedPlan(c: Context<AppEnv>, token: string): Promise<PlanDocument> {
  const hash = await sha256(token)
  const found = await readShared(c.var.db.holdingLink(hash), hash)
  if (found === null) throw notFound()
  return sharedOf(documentOf(found.briefing), found.withBudget)
}

function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
