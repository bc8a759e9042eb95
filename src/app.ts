import { logInRoutes } from './auth/log-ins/routes.ts'
import { authRoutes } from './auth/routes.ts'
import { receiptRoutes } from './conversation/receipts/routes.ts'
import { conversationRoutes } from './conversation/routes.ts'
import { turnRoutes } from './conversation/turn/routes.ts'
import type { Deps } from './deps.ts'
import { destinationRoutes } from './destinations/routes.ts'
import { docsRoutes } from './docs/routes.ts'
import { healthRoutes } from './health/routes.ts'
import { authenticate, requireToken } from './http/middleware/authenticate.ts'
import { checkBody } from './http/middleware/body.ts'
import { announceAddresses } from './http/address.ts'
import { allowOrigins } from './http/middleware/cors.ts'
import { limitWrites } from './http/middleware/limit-writes.ts'
import { equip } from './http/middleware/equip.ts'
import { guardPaths } from './http/middleware/paths.ts'
import { logRequests } from './http/middleware/request-log.ts'
import { identify } from './http/middleware/request-id.ts'
import { protect } from './http/middleware/security-headers.ts'
import { findPage } from './http/page.ts'
import { notFound, renderProblem, toProblem } from './http/problem.ts'
import { createRouter } from './http/router.ts'
import { documentRoutes } from './planning/document/routes.ts'
import { itineraryRoutes } from './planning/itinerary/routes.ts'
import { optionRoutes } from './planning/options/routes.ts'
import { planningRoutes } from './planning/routes.ts'
import { sharedRoutes, shareRoutes } from './planning/sharing/routes.ts'
import { tripRoutes } from './trips/routes.ts'
import { preferencesRoutes } from './users/preferences/routes.ts'
import { accountRoutes, registrationRoutes } from './users/routes.ts'

/** The whole API over its dependencies; nothing in it reads a binding. */
export function createApp(deps: Deps) {
  announceAddresses(deps.config)
  const app = createRouter()

  app.use(identify)
  app.use(protect)
  app.use(allowOrigins(deps.config.allowedOrigins))
  app.use(equip(deps))
  app.use(logRequests(deps))
  app.use(guardPaths(app))

  const open = app
    .route('/', healthRoutes)
    .route('/', docsRoutes(app))
    .route('/', registrationRoutes)
    .route('/', authRoutes)
    .route('/', sharedRoutes)

  app.use(requireToken, authenticate(deps), checkBody, limitWrites)

  const routed = open
    .route('/', accountRoutes)
    .route('/', logInRoutes)
    .route('/', preferencesRoutes)
    .route('/', destinationRoutes)
    .route('/', tripRoutes)
    .route('/', planningRoutes)
    .route('/', optionRoutes)
    .route('/', itineraryRoutes)
    .route('/', documentRoutes)
    .route('/', shareRoutes)
    .route('/', conversationRoutes)
    .route('/', turnRoutes)
    .route('/', receiptRoutes)

  app.notFound(async (c) => (await findPage(c)) ?? renderProblem(c, notFound(), c.var.requestId))
  app.onError((error, c) => renderProblem(c, toProblem(error, c.var.requestId), c.var.requestId))
  return routed
}

/** The routes as a type, for `hono/client`. */
export type AppType = ReturnType<typeof createApp>
