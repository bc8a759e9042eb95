import { describe, expect, it } from 'vitest'
import { depsWith, visitor } from '../support/world.ts'

const page = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('the page of the web app', () => {
  it.each(['/', '/trips/7', '/trips/7/plan', '/account', '/shared/a-token'])(
    'opens at %s without an account',
    async (path) => {
      const response = await visitor().send('GET', path, undefined, page)
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toMatch(/^text\/html/)
      expect(await response.text()).toMatch(/<script type="module" src="\/app\/app-\w+\.js">/)
    },
  )

  it('may run nothing that stands in it, and ask no other host', async () => {
    const response = await visitor().send('GET', '/', undefined, page)
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    const directives = policy.split('; ').map((directive) => directive.split(' '))
    expect(directives[0]).toEqual(['default-src', "'none'"])
    const sources = new Set(directives.flatMap(([, ...sources]) => sources))
    expect(sources).toEqual(new Set(["'none'", "'self'", 'data:', "'script'"]))
    expect(await response.text()).not.toMatch(/<script>|<style>| style=| on\w+=/)
  })

  it('is asked for again each time, and not sent again when it is the same', async () => {
    const first = await visitor().send('GET', '/', undefined, page)
    await first.text()
    expect(first.headers.get('Cache-Control')).toBe('no-cache')
    const again = { ...page, 'If-None-Match': first.headers.get('ETag') ?? '' }
    expect((await visitor().send('GET', '/trips/8', undefined, again)).status).toBe(304)
  })

  it('is not to be found by searching when it shows what was shared', async () => {
    const shared = await visitor().send('GET', '/shared/a-token', undefined, page)
    await shared.text()
    expect(shared.headers.get('X-Robots-Tag')).toBe('noindex')
  })

  it.each(['/api/nothing', '/api', '/destination_search/nothing', '/health/nothing'])(
    'does not open at %s, which is of the API',
    async (path) => {
      const response = await visitor().send('GET', path, undefined, page)
      expect(response.status).toBe(404)
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      await response.text()
    },
  )

  it('is given only to who reads and asks for a page', async () => {
    const asked = [
      await visitor().send('GET', '/', undefined, { Accept: 'application/json' }),
      await visitor().send('GET', '/app/gone.js', undefined, { Accept: '*/*' }),
      await visitor().send('POST', '/', {}, page),
    ]
    for (const response of asked) {
      expect(response.status).toBe(404)
      await response.text()
    }
  })
})

describe('a deployment without the web app', () => {
  it('answers 404 where the app would open', async () => {
    const guest = visitor(depsWith({ assets: null }))
    const response = await guest.send('GET', '/', undefined, page)
    expect(response.status).toBe(404)
    await response.text()
  })
})
