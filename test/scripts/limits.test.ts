import { readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import { expect, it } from 'vitest'
import { z } from 'zod'

const limits = z.object({
  ratelimits: z.array(z.object({ name: z.string(), simple: z.object({ limit: z.int(), period: z.int() }) })),
})
const configuration = limits.extend({ env: z.record(z.string(), limits) })

it('an address has the same allowances in every environment: registering 5, logging in 10, shared plans 60 a minute', () => {
  const { env, ...local } = configuration.parse(parse(readFileSync('wrangler.toml', 'utf8')))
  for (const { ratelimits } of [local, ...Object.values(env)]) {
    expect(Object.fromEntries(ratelimits.map(({ name, simple }) => [name, simple]))).toEqual({
      REGISTER_LIMIT: { limit: 5, period: 60 },
      TOKEN_LIMIT: { limit: 10, period: 60 },
      SHARED_LIMIT: { limit: 60, period: 60 },
    })
  }
  expect(Object.keys(env)).toEqual(['staging', 'production'])
})
