import { describe, expect, it } from 'vitest'
import type { Deps } from '../../src/deps.ts'
import { newDestination, newWord } from '../support/destinations.ts'
import { brokenEdge, forgetfulEdge } from '../support/edges.ts'
import { strongTag } from '../support/shapes.ts'
import { depsWith, rows, traveller, visitor } from '../support/world.ts'

/** A destination of its own, and the two addresses under which it is the answer. */
async function aDestination() {
  const name = newWord()
  const id = await newDestination({ name })
  return { id, name, addresses: [`/api/destinations/${id}`, `/api/destinations?search=${name}`] }
}

async function tagOf(address: string, deps?: Deps): Promise<string> {
  return (await (await traveller(deps)).get(address)).headers.get('ETag') ?? ''
}

/** A product whose edge writes down what it is given. */
function withForgetfulEdge() {
  const { given, edge } = forgetfulEdge()
  return { given, deps: depsWith({ openEdgeCache: () => Promise.resolve(edge) }) }
}

describe('what everybody is answered alike', () => {
  it('is asked of the database once, whoever asks and however', async () => {
    const deps = depsWith()
    const [ada, bob] = [await traveller(deps), await traveller(deps)]
    const { id, name, addresses } = await aDestination()
    for (const address of addresses) {
      const first = await ada.get(address)
      const second = await bob.get(address)
      expect([first.roundTrips, second.roundTrips]).toEqual([1, 0])
      expect(second.body).toEqual(first.body)
      for (const header of ['ETag', 'Cache-Control', 'X-Total-Count', 'Link', 'Content-Type']) {
        expect(second.headers.get(header)).toBe(first.headers.get(header))
      }
    }
    expect((await bob.get(`/api/destinations/${id}/`)).roundTrips).toBe(0)
    expect((await bob.get(`/api/destinations/?page=1&page_size=100&search=%20${name}`)).roundTrips).toBe(0)
    expect((await bob.get(`/api/destinations?search=${name}&page=2`)).roundTrips).toBe(1)
  })

  it('has links for the address that was asked for', async () => {
    const who = await traveller()
    await who.get('/api/destinations?page_size=1')
    const { headers, roundTrips } = await who.get('/api/destinations?search=&page_size=1')
    expect(roundTrips).toBe(0)
    expect(headers.get('Link')).toContain('?search=&page_size=1&page=2>; rel="next"')
  })

  it('is told to nobody without a token', async () => {
    const deps = depsWith()
    const { addresses } = await aDestination()
    for (const address of addresses) {
      const tag = await tagOf(address, deps)
      expect((await visitor(deps).get(address)).status).toBe(401)
      expect((await visitor(deps).get(address, { 'If-None-Match': tag })).status).toBe(401)
    }
  })

  it('may be kept by the client for a minute, and by nobody between', async () => {
    const { addresses } = await aDestination()
    for (const address of addresses) {
      const { headers } = await (await traveller()).get(address)
      expect(headers.get('Cache-Control')).toBe('private, max-age=60')
      expect(headers.get('ETag')).toMatch(strongTag)
    }
  })

  it('is kept at the edge for a day, without anything of whoever asked first', async () => {
    const { given, deps } = withForgetfulEdge()
    const { id, name } = await aDestination()
    const who = await traveller(deps)
    await who.get(`/api/destinations/${id}?token=secret`)
    await who.get(`/api/destinations?token=secret&search=${name}`)
    expect(given.map(({ address }) => address)).toEqual([
      `http://wanderline.test/api/destinations/${id}`,
      `http://wanderline.test/api/destinations?search=${name}&page=1&page_size=100`,
    ])
    for (const { answer } of given) {
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=86400')
      expect(
        [...answer.headers.keys()].filter(
          (name) => name.startsWith('x-') && !['x-total-count', 'x-made-at'].includes(name),
        ),
      ).toEqual([])
    }
  })

  it('does not include refusals', async () => {
    const { given, deps } = withForgetfulEdge()
    const who = await traveller(deps)
    expect((await who.get('/api/destinations/9007199254740991')).status).toBe(404)
    expect((await who.get('/api/destinations?page=0')).status).toBe(400)
    expect(given).toEqual([])
  })

  it('does not depend on an edge that works', async () => {
    const who = await traveller(depsWith({ openEdgeCache: () => Promise.resolve(brokenEdge) }))
    const { addresses } = await aDestination()
    for (const address of addresses) {
      const { status, roundTrips } = await who.get(address)
      expect({ status, roundTrips }).toEqual({ status: 200, roundTrips: 1 })
    }
  })
})

describe('If-None-Match', () => {
  it('with the tag of what is still so gets a 304, without asking the database where the edge knows', async () => {
    const { addresses } = await aDestination()
    for (const address of addresses) {
      const deps = depsWith()
      const full = await (await traveller(deps)).send('GET', address)
      const tag = full.headers.get('ETag') ?? ''
      for (const [where, roundTrips] of [
        [deps, 0],
        [depsWith(), 1],
      ] as const) {
        const response = await (await traveller(where)).send('GET', address, undefined, { 'If-None-Match': tag })
        expect(response.status).toBe(304)
        expect(await response.text()).toBe('')
        expect(response.headers.get('Server-Timing')).toContain(`"${roundTrips} round trips"`)
        for (const header of ['ETag', 'Cache-Control', 'X-Total-Count', 'Link']) {
          expect(response.headers.get(header)).toBe(full.headers.get(header))
        }
      }
    }
  })

  it('compares weakly, and reads lists and the star', async () => {
    const deps = depsWith()
    const who = await traveller(deps)
    const { addresses } = await aDestination()
    for (const address of addresses) {
      const tag = await tagOf(address, deps)
      for (const [header, status] of [
        [`W/${tag}`, 304],
        [`"other", ${tag}`, 304],
        [`"a,b" ,W/"x",W/${tag}, "y"`, 304],
        ['*', 304],
        [' * ', 304],
        ['"other"', 200],
        ['W/"other", "more"', 200],
        [tag.replaceAll('"', ''), 200],
        [tag.toUpperCase(), 200],
        ['"*"', 200],
        ['', 200],
      ] as const) {
        expect([header, (await who.get(address, { 'If-None-Match': header })).status]).toEqual([header, status])
      }
    }
  })

  it('of something that does not exist is no match', async () => {
    const who = await traveller()
    expect((await who.get('/api/destinations/9007199254740991', { 'If-None-Match': '*' })).status).toBe(404)
  })

  it('gets the new content once it has changed', async () => {
    const { id, name, addresses } = await aDestination()
    for (const address of addresses) {
      const tag = await tagOf(address)
      await rows`update destinations set description = ${crypto.randomUUID()} where id = ${id}`
      const { status, headers } = await (await traveller()).get(address, { 'If-None-Match': tag })
      expect(status).toBe(200)
      expect(headers.get('ETag')).not.toBe(tag)
    }
    const page = `/api/destinations?search=${name}&page_size=1`
    const tag = await tagOf(page)
    await newDestination({ name: `${name} too` })
    const { status, headers } = await (await traveller()).get(page, { 'If-None-Match': tag })
    expect({ status, count: headers.get('X-Total-Count') }).toEqual({ status: 200, count: '2' })
  })
})

describe('HEAD', () => {
  it('is answered like GET, without a body', async () => {
    const deps = depsWith()
    const who = await traveller(deps)
    const { addresses } = await aDestination()
    for (const address of addresses) {
      const tag = await tagOf(address, deps)
      for (const [header, status] of [
        ['"other"', 200],
        [tag, 304],
      ] as const) {
        const response = await who.send('HEAD', address, undefined, { 'If-None-Match': header })
        expect(response.status).toBe(status)
        expect(await response.text()).toBe('')
        expect(response.headers.get('ETag')).toBe(tag)
      }
    }
  })
})
