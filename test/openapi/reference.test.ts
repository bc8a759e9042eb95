import { describe, expect, it } from 'vitest'
import { depsWith, visitor } from '../support/world.ts'

const page = '<!doctype html><title>Wanderline API</title>'
const asked: Request[] = []
const assets = {
  fetch: (request: Request) => {
    asked.push(request)
    const isKnown = request.headers.get('If-None-Match') === '"one"'
    return Promise.resolve(
      isKnown
        ? new Response(null, { status: 304, headers: { ETag: '"one"' } })
        : new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8', ETag: '"one"' } }),
    )
  },
}

describe('the reference', () => {
  it.for(['/api/docs', '/api/docs/'])('is a page of the platform at %s, for anybody', async (path) => {
    const response = await visitor(depsWith({ assets })).send('GET', path)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(page)
    expect(response.headers.get('X-Request-Id')).not.toBeNull()
    expect(new URL(asked.at(-1)?.url ?? '').pathname).toBe('/api/docs/index.html')
  })

  it('is not sent again to who has it', async () => {
    const response = await visitor(depsWith({ assets })).send('GET', '/api/docs', undefined, {
      'If-None-Match': '"one"',
    })
    expect(response.status).toBe(304)
  })

  it('is not found where a runtime has no files', async () => {
    expect((await visitor(depsWith({ assets: null })).get('/api/docs')).status).toBe(404)
  })
})
