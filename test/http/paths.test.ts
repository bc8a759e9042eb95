import { describe, expect, it } from 'vitest'
import { protectedRoutes, publicRoutes, routes } from '../support/routes.ts'
import { depsWith, type ProblemBody, traveller, visitor } from '../support/world.ts'

const methods = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT']
const methodsOf = (path: string) => routes.filter((route) => route.path === path).map(({ method }) => method)
const allowOf = (path: string) => {
  const own = methodsOf(path)
  return [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ')
}
const paths = [...new Set(routes.map(({ path }) => path))]
const spellings = (path: string) => [path, `${path}/`]

describe.each(paths)('%s', (path) => {
  it('answers 405 with Allow to a method that it does not have, with and without a trailing slash', async () => {
    const guest = visitor()
    for (const method of [...methods, 'PROPFIND'].filter((method) => !methodsOf(path).includes(method))) {
      for (const spelling of spellings(path)) {
        const response = await guest.send(method, spelling)
        expect([method, spelling, response.status]).toEqual([method, spelling, 405])
        expect(response.headers.get('Allow')).toBe(allowOf(path))
        expect(await response.json()).toMatchObject({
          title: 'Method Not Allowed',
          detail: `Method "${method}" not allowed.`,
        })
      }
    }
  })

  it('tells its methods to OPTIONS', async () => {
    for (const spelling of spellings(path)) {
      const response = await visitor().send('OPTIONS', spelling)
      expect(response.status).toBe(204)
      expect(response.headers.get('Allow')).toBe(allowOf(path))
      expect(await response.text()).toBe('')
    }
  })

  it('answers the same with a trailing slash as without, and never by a redirect', async () => {
    for (const method of methodsOf(path)) {
      const ada = await traveller()
      const [plain, slashed] = [await ada.send(method, path), await ada.send(method, `${path}/`)]
      expect([method, slashed.status]).toEqual([method, plain.status])
      expect(plain.status).not.toBe(405)
      expect(plain.status < 300 || plain.status >= 400).toBe(true)
      expect(slashed.headers.get('Content-Type')).toBe(plain.headers.get('Content-Type'))
    }
  })
})

describe('HEAD', () => {
  it.each(paths.filter((path) => methodsOf(path).includes('GET')))(
    'is answered like GET, without a body: %s',
    async (path) => {
      const ada = await traveller()
      const [get, head] = [await ada.send('GET', path), await ada.send('HEAD', path)]
      expect(head.status).toBe(get.status)
      expect(await head.text()).toBe('')
      for (const name of ['Content-Type', 'ETag', 'Cache-Control', 'Link', 'X-Total-Count']) {
        expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
      }
      expect(head.headers.get('X-Request-Id')).not.toBeNull()
      expect(head.headers.get('Server-Timing')).toContain('round trips')
    },
  )
})

describe('a path that is none', () => {
  it.each([
    '/',
    '/nowhere',
    '/api',
    '/api/tripss',
    '/api/trips/1/2/3',
    '/api/trips//',
    '//api/trips',
    '/API/trips',
    '/api/trips/../..%2f',
  ])('is a 404, whoever asks for it: %s', async (path) => {
    for (const client of [visitor(), await traveller()]) {
      for (const method of ['GET', 'POST', 'OPTIONS']) {
        const response = await client.send(method, path)
        expect([method, response.status]).toEqual([method, 404])
        expect(await response.json<ProblemBody>()).toMatchObject({ detail: 'Not found.' })
      }
    }
  })
})

describe('who may go where', () => {
  it('is decided after the path and the method are known to exist', async () => {
    const guest = visitor(depsWith())
    expect((await guest.send('GET', '/api/nowhere')).status).toBe(404)
    expect((await guest.send('PUT', '/api/trips')).status).toBe(405)
    expect((await guest.send('GET', '/api/token')).status).toBe(405)
    expect((await guest.send('GET', '/api/trips')).status).toBe(401)
    expect(protectedRoutes.length + publicRoutes.length).toBe(routes.length)
  })
})
