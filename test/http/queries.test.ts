import { describe, expect, it } from 'vitest'
import { readDocument } from '../support/document.ts'
import { type ProblemBody, traveller } from '../support/world.ts'

const { paths } = await readDocument()
const queried = Object.entries(paths)
  .filter(([, { get }]) => get?.parameters.some((parameter) => parameter.in === 'query'))
  .map(([template]) => template.replaceAll(/\{\w+\}/g, '1'))

describe.each(queried)('the query of %s', (path) => {
  it.each([
    ['a NUL', '%00'],
    ['a NUL in a text', 'a%00b'],
    ['a surrogate', '%ED%A0%80'],
    ['half a character', '%F0%9F'],
    ['a byte that is none', 'a%FFb'],
  ])('is refused with %s, by the name of its parameter', async (_what, value) => {
    const ada = await traveller()
    const named = await ada.get<ProblemBody>(`${path}?page=1&surprise=${value}`)
    expect(named).toMatchObject({
      status: 400,
      roundTrips: 0,
      body: { errors: { surprise: ['Null characters and unpaired surrogates are not allowed.'] } },
    })
    const name = await ada.get<ProblemBody>(`${path}?${value}=1`)
    expect(name).toMatchObject({ status: 400, roundTrips: 0 })
    expect(Object.keys(name.body.errors ?? {})).toEqual(['non_field_errors'])
  })

  it('may have everything else, a percent sign by itself too', async () => {
    const ada = await traveller()
    for (const query of ['?', '?&', '?=', '?50%', '?x=50%&y=%zz', '?x=%F0%9F%8F%9D+a', '?__proto__=1&constructor=2']) {
      const { status } = await ada.get(`${path}${query}`)
      expect([query, status < 500 && status !== 400]).toEqual([query, true])
    }
  })

  it('is not told again in the headers, however long it is', async () => {
    const ada = await traveller()
    const sizeOf = ({ headers }: { headers: Headers }) => [...headers].flat().join('').length
    const short = sizeOf(await ada.get(path))
    for (const query of [
      `surprise=${'x'.repeat(8_000)}`,
      `page=${'0'.repeat(8_000)}1`,
      `a=${'%22'.repeat(2_000)}&page=2`,
    ]) {
      expect(sizeOf(await ada.get(`${path}?${query}`))).toBeLessThan(short + 500)
    }
  })

  it('has no number beyond what fits', async () => {
    const ada = await traveller()
    for (const value of [
      '9007199254740993',
      '9223372036854775808',
      '1e400',
      '-1',
      'NaN',
      'Infinity',
      '0x7fffffffffffffff',
    ]) {
      for (const parameter of ['page', 'page_size', 'limit', 'before', 'trip', 'destination']) {
        expect((await ada.get(`${path}?${parameter}=${value}`)).status).toBeLessThan(500)
      }
    }
  })
})
