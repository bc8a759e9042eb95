import { createApp } from './product.ts'
import { depsWith } from './world.ts'

export interface Route {
  method: string
  path: string
}

/** Every route of the product, as its router knows it; the parameters of a path are filled in with an id of nobody. */
export const routes: Route[] = [...new Set(registered())].map((line) => {
  const [method = '', path = ''] = line.split(' ')
  return { method, path }
})

/** The routes that ask nobody who they are. All others are protected. */
export const publicRoutes = [
  'GET /health',
  'GET /health/ready',
  'GET /api/schema',
  'GET /api/docs',
  'POST /api/user/register',
  'POST /api/token',
  'POST /api/token/refresh',
  'POST /api/token/revoke',
  'GET /api/shared/{token}',
  'GET /api/shared/{token}/calendar.ics',
]

export const protectedRoutes = routes.filter(({ method, path }) => !publicRoutes.includes(`${method} ${path}`))

function registered(): string[] {
  return createApp(depsWith())
    .routes.filter(({ method }) => method !== 'ALL')
    .map(
      ({ method, path }) =>
        `${method} ${path.replace(':token', '{token}').replaceAll(/:\w+/g, String(Number.MAX_SAFE_INTEGER))}`,
    )
}
