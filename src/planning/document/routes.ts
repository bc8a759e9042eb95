import { createRoute } from '@hono/zod-openapi'
import { conflict, notFound } from '../../http/problem.ts'
import { createRouter, jsonAnswer, refusals } from '../../http/router.ts'
import { pathId } from '../../http/wire.ts'
import { briefTrip } from '../briefing/store.ts'
import { calendarOf } from './calendar.ts'
import { markdownOf } from './markdown.ts'
import { documentOf } from './record.ts'
import { planDocument, planOnWire } from './schema.ts'

const readPlan = createRoute({
  method: 'get',
  path: '/api/trips/{id}/plan',
  operationId: 'readPlan',
  tags: ['Trips'],
  summary: 'Read the whole plan of a trip',
  description: 'As JSON, or as Markdown for who accepts `text/markdown`.',
  request: { params: pathId },
  responses: {
    200: {
      description: 'The plan.',
      content: { ...jsonAnswer('', planDocument).content, 'text/markdown': { schema: { type: 'string' } } },
    },
    ...refusals.unauthorized,
    ...refusals.missing,
  },
})

const readCalendar = createRoute({
  method: 'get',
  path: '/api/trips/{id}/calendar.ics',
  operationId: 'readCalendar',
  tags: ['Trips'],
  summary: 'Read the plan of a trip as a calendar',
  description: 'RFC 5545. Identifiers stay the same, so that importing it again replaces what was imported before.',
  request: { params: pathId },
  responses: {
    200: { description: 'The calendar.', content: { 'text/calendar': { schema: { type: 'string' } } } },
    ...refusals.unauthorized,
    ...refusals.missing,
    ...refusals.conflict,
  },
})

export const calendarHeaders = (name: string) => ({
  'Content-Type': 'text/calendar; charset=utf-8',
  'Content-Disposition': `attachment; filename="${name}.ics"`,
})

export const documentRoutes = createRouter()
  .openapi(readPlan, async (c) => {
    const briefing = await briefTrip(c.var.db, c.var.user, c.req.valid('param').id)
    if (briefing === null) throw notFound()
    const plan = documentOf(briefing)
    c.header('Vary', 'Accept', { append: true })
    if (wantsMarkdown(c.req.header('Accept'))) {
      return c.body(markdownOf(plan), 200, { 'Content-Type': 'text/markdown; charset=utf-8' })
    }
    return c.json(planOnWire(plan), 200)
  })
  .openapi(readCalendar, async (c) => {
    const briefing = await briefTrip(c.var.db, c.var.user, c.req.valid('param').id)
    if (briefing === null) throw notFound()
    const calendar = calendarOf(documentOf(briefing))
    if (calendar === null) throw conflict('A trip without dates is in no calendar. Set its dates first.')
    return c.body(calendar, 200, calendarHeaders(`trip-${briefing.trip.id}`))
  })

const wantsMarkdown = (accept: string | undefined): boolean => /(^|,)\s*text\/markdown\b/i.test(accept ?? '')
