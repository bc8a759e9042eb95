import { createRoute, type RouteHandler, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../http/app-env.ts'
import { accountGone, notFound } from '../../http/problem.ts'
import { createRouter, jsonAnswer, jsonBody, refusals } from '../../http/router.ts'
import { pathId } from '../../http/wire.ts'
import type { PreferencesValues } from './record.ts'
import { preferences, preferencesChange, preferencesOnWire } from './schema.ts'
import * as store from './store.ts'

const list = createRoute({
  method: 'get',
  path: '/api/user-preferences',
  operationId: 'listPreferences',
  tags: ['Preferences'],
  summary: 'List your preferences, of which there is exactly one',
  responses: {
    200: jsonAnswer(
      'A list of one.',
      z.lazy(() => z.array(preferences).length(1)),
    ),
    ...refusals.unauthorized,
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/user-preferences/{id}',
  operationId: 'readPreferences',
  tags: ['Preferences'],
  summary: 'Read your preferences',
  request: { params: pathId },
  responses: { 200: jsonAnswer('The preferences.', preferences), ...refusals.unauthorized, ...refusals.missing },
})

const changeRequest = { params: pathId, body: jsonBody(preferencesChange) }
const changeAnswers = {
  200: jsonAnswer('The preferences as they are now.', preferences),
  ...refusals.invalid,
  ...refusals.unauthorized,
  ...refusals.missing,
}

const replace = createRoute({
  method: 'put',
  path: '/api/user-preferences/{id}',
  operationId: 'replacePreferences',
  tags: ['Preferences'],
  summary: 'Change your preferences',
  description: 'No field is required, and what is left out stays as it is.',
  request: changeRequest,
  responses: changeAnswers,
})

const change = createRoute({
  method: 'patch',
  path: '/api/user-preferences/{id}',
  operationId: 'changePreferences',
  tags: ['Preferences'],
  summary: 'Change some of your preferences',
  request: changeRequest,
  responses: changeAnswers,
})

const changeOne: RouteHandler<typeof change, AppEnv> = async (c) => {
  const values = valuesOf(c.req.valid('json'))
  const changed = await store.updatePreferences(c.var.db, c.var.user, c.req.valid('param').id, values)
  if (changed === null) throw notFound()
  return c.json(preferencesOnWire(changed), 200)
}

export const preferencesRoutes = createRouter()
  .openapi(list, async (c) => {
    const found = await store.findPreferences(c.var.db, c.var.user)
    if (found === null) throw accountGone()
    return c.json([preferencesOnWire(found)], 200)
  })
  .openapi(read, async (c) => {
    const found = await store.findPreferences(c.var.db, c.var.user)
    if (found?.id !== c.req.valid('param').id) throw notFound()
    return c.json(preferencesOnWire(found), 200)
  })
  .openapi(replace, changeOne)
  .openapi(change, changeOne)

function valuesOf(input: z.infer<typeof preferencesChange>): PreferencesValues {
  return {
    ...(input.preferences_text === undefined ? {} : { preferencesText: input.preferences_text }),
    ...(input.budget_min === undefined ? {} : { budgetMin: input.budget_min }),
    ...(input.budget_max === undefined ? {} : { budgetMax: input.budget_max }),
    ...(input.preferred_group_size === undefined ? {} : { preferredGroupSize: input.preferred_group_size }),
    ...(input.taste === null ? { forgetsTaste: true } : {}),
  }
}
