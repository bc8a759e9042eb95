import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { branchesOf } from '../../scripts/neon/branches.ts'
import { type NeonApi, project, startNeonApi } from '../support/neon-api.ts'

const patience = { request: 20_000, poll: 1, operations: 20_000 }
const mainUrl = inject('databaseUrl').replace(/[^/]*$/, 'branches_main')

beforeAll(async () => {
  await withConnection(mainUrl, (client) => client.query('create table notes as select 1 as body'), { create: true })
})

async function startProject() {
  const api = await startNeonApi(mainUrl)
  onTestFinished(() => api.close())
  return { api, branches: branchesIn(api) }
}

const branchesIn = (api: NeonApi, { apiKey = project.NEON_API_KEY, request = patience.request } = {}) =>
  branchesOf({
    ...{ apiKey, projectId: project.NEON_PROJECT_ID, apiUrl: api.url, patience: { ...patience, request } },
    ...{ databaseName: 'neondb', roleName: 'neondb_owner' },
  })

const bodies = (url: string) =>
  withConnection(
    url,
    async (client) => (await client.query<{ body: number }>('select body from notes order by 1')).rows,
  )

describe('a branch', () => {
  test('has what main has, takes writes of its own, takes what main has again, and is gone', async () => {
    const { api, branches } = await startProject()
    const branch = await branches.create('try', 1)
    const url = await branches.url(branch)
    expect(await bodies(url)).toEqual([{ body: 1 }])
    await withConnection(url, (client) => client.query('insert into notes values (2)'))
    expect(await bodies(mainUrl)).toEqual([{ body: 1 }])
    await branches.reset(branch)
    expect(await bodies(url)).toEqual([{ body: 1 }])
    await branches.delete(branch)
    await branches.delete(branch)
    expect(api.names()).toEqual(['main'])
  })

  test('deletes itself when its time is over, which can be set anew or taken away', async () => {
    const { api, branches } = await startProject()
    const short = await branches.create('short', 1)
    const long = await branches.create('long', 1)
    const forever = await branches.create('forever', 1)
    expect(Date.parse(short.expiresAt ?? '') - Date.now()).toBeLessThanOrEqual(3_600_000)
    await branches.expire(long, 3)
    await branches.expire(forever, null)
    await api.passHours(2)
    expect(api.names()).toEqual(['forever', 'long', 'main'])
    await api.passHours(2)
    expect(api.names()).toEqual(['forever', 'main'])
  })

  test('is waited for until the operations that make it are done', async () => {
    const { api, branches } = await startProject()
    api.beSlow(3)
    await branches.create('slow', 1)
    expect(api.asked.filter((line) => line.includes('/operations/'))).toHaveLength(3)
  })

  test.for([423, 429, 503])('is made although the first two requests are answered %i', async (status) => {
    const { api, branches } = await startProject()
    api.strike({ request: 'POST /branches', times: 2, kind: { status, retryAfter: 0 } })
    await branches.create('patient', 1)
    expect(api.names()).toEqual(['main', 'patient'])
    expect(api.asked.filter((line) => line.startsWith('POST'))).toHaveLength(3)
  })

  test('is found when the answer that it was made is lost', async () => {
    const { api, branches } = await startProject()
    api.strike({ request: 'POST /branches', times: 1, kind: 'answer lost' })
    expect(await branches.create('lost', 1)).toMatchObject({ name: 'lost' })
    expect(api.names()).toEqual(['lost', 'main'])
  })

  test('that main is can be neither reset nor deleted', async () => {
    const { branches } = await startProject()
    const main = await branches.main()
    await expect(branches.delete(main)).rejects.toThrow('main is what production is on: it is never deleted from here.')
    await expect(branches.reset(main)).rejects.toThrow('never reset')
  })
})

describe('what goes wrong is told in a line', () => {
  test('a name that is taken', async () => {
    const { branches } = await startProject()
    await branches.create('twice', 1)
    await expect(branches.create('twice', 1)).rejects.toThrow('There is a branch twice already')
    await expect(branches.find('nobody')).rejects.toThrow('There is no branch nobody')
  })

  test('a key that is wrong', async () => {
    const { api } = await startProject()
    await expect(branchesIn(api, { apiKey: 'wrong' }).list()).rejects.toThrow('NEON_API_KEY is not valid')
  })

  test.for([
    ['does not answer', 'no answer', /took too long/, 300],
    ['is locked all the time', { status: 423, retryAfter: 0 }, /another operation on the project does not end/, 20_000],
    ['wants fewer requests', { status: 429, retryAfter: 60 }, /too many requests/, 20_000],
    ['fails', { status: 500 }, /Neon did not find the main branch: .*500/, 20_000],
  ] as const)('an API that %s', async ([, kind, reason, request]) => {
    const { api } = await startProject()
    const branches = branchesIn(api, { request })
    api.strike({ request: 'GET /branches', times: 100, kind })
    await expect(branches.create('never', 1)).rejects.toThrow(reason)
    expect(api.names()).toEqual(['main'])
  })
})
