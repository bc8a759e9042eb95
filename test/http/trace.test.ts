import { sql } from 'drizzle-orm'
import { describe, expect, inject, it } from 'vitest'
import { say } from '../support/chat.ts'
import { geminiScenario } from '../support/gemini.ts'
import { depsWith, traveller, tripOf, visitor } from '../support/world.ts'

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

describe('the trace of a caller', () => {
  it('is a comment of every statement that a request sends, so that a slow one can be told from others', async () => {
    const database = depsWith().openDatabase(traceparent)
    const { rows } = await database.read((query) => query.execute(sql`select current_query() as query`))
    expect(rows[0]).toEqual({ query: `select current_query() as query /*traceparent='${traceparent}'*/` })
  })

  it('is passed on to the model', async () => {
    const scenario = geminiScenario(inject('geminiUrl'))
    const who = await traveller(depsWith({}, { GEMINI_API_KEY: 'test-key', GEMINI_BASE_URL: scenario.baseUrl }))
    const trip = await tripOf(who)
    expect((await say(who, trip, 'Two weeks of diving in February', { traceparent })).status).toBe(200)
    const sent = await scenario.requests()
    expect(new Set(sent.map((request) => request.traceparent))).toEqual(new Set([traceparent]))
    expect((await say(who, trip, 'With my children')).status).toBe(200)
    expect((await scenario.requests()).at(-1)?.traceparent).toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['another form', '0af7651916cd43dd8448eb211c80319c'],
    ['a comment that ends', `00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01*/; select 1`],
    ['a trace of zeros', '00-00000000000000000000000000000000-b7ad6b7169203331-01'],
    ['the version that is none', 'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
    ['upper case', '00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01'],
  ])('is none when it is %s', async (_, header) => {
    const deps = depsWith()
    const opened: unknown[] = []
    const openDatabase = (given?: string | null) => {
      opened.push(given)
      return deps.openDatabase(given)
    }
    await visitor({ ...deps, openDatabase }).get('/health/ready', header === undefined ? {} : { traceparent: header })
    expect(opened).toEqual([null])
  })
})
