import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../support/product.ts'
import { depsWith, type ProblemBody, rows, traveller, visitor } from '../support/world.ts'

const keys: string[] = []
const noting = { limit: ({ key }: { key: string }) => Promise.resolve({ success: keys.push(key) > 0 }) }
const limiters = { register: noting, token: noting, shared: noting }
const behind = depsWith({ limiters })
const exposed = depsWith({ limiters }, { BEHIND_CLOUDFLARE: 'false' })
const from = (address: string) => ({ 'CF-Connecting-IP': address })

afterEach(() => {
  vi.restoreAllMocks()
  keys.length = 0
})

describe('behind Cloudflare', () => {
  it('a client is who CF-Connecting-IP says', async () => {
    await visitor(behind).post('/api/token', {}, from('192.0.2.7'))
    await visitor(behind).post('/api/user/register', {}, from('192.0.2.8'))
    expect(keys).toEqual(['192.0.2.7', '192.0.2.8'])
  })

  it('nothing is said about it at the start', () => {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    createApp(behind)
    expect(log).not.toHaveBeenCalled()
  })
})

describe('elsewhere', () => {
  it('a header that anybody can write gives nobody a limit of their own', async () => {
    for (const address of ['192.0.2.7', '192.0.2.8', '2001:db8::1']) {
      await visitor(exposed).post('/api/token', {}, from(address))
    }
    expect(new Set(keys).size).toBe(1)
  })

  it('nor a count of failures of their own', async () => {
    const ada = await traveller()
    const guess = (address: string) =>
      visitor(exposed).post<ProblemBody>('/api/token', { username: ada.username, password: 'a guess' }, from(address))
    await guess('192.0.2.7')
    await rows`update log_in_failures set failures = 9 where user_id = ${ada.id}`
    await guess('192.0.2.8')
    expect((await guess('192.0.2.9')).status).toBe(429)
  })

  it('the log says so at the start, once', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    const app = createApp(exposed)
    await app.request('/health')
    const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)) as { event: string })
    expect(lines.filter(({ event }) => event === 'addresses_not_told_apart')).toHaveLength(1)
  })
})
