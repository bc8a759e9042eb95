import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { LocalFailure, reasonOf, runCommand } from './local/failure.ts'

// What a traveller does from the first minute on, as an account that is deleted again; on a version without traffic too.
const deadlineMilliseconds = 60_000

await runCommand(async () => {
  const [address, ...rest] = process.argv.slice(2)
  if (address === undefined || rest.length > 0 || !URL.canParse(address)) {
    throw new LocalFailure('npm run smoke -- <address of a deployment>, such as http://127.0.0.1:8787')
  }
  await smoke(new URL(address))
  console.log(`The smoke test passes at ${address}.`)
})

async function smoke(address: URL): Promise<void> {
  let token: string | null = null
  const call = async (status: number, method: string, path: string, body?: object): Promise<unknown> => {
    const response = await send(new URL(path, address), {
      method,
      signal: AbortSignal.timeout(deadlineMilliseconds),
      headers: {
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    console.log(`${response.status} ${method} ${path}`)
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false
    if (response.status === status) return isJson ? JSON.parse(text) : text
    const id = response.headers.get('X-Request-Id') ?? 'none'
    throw new LocalFailure(`${method} ${path} is answered ${response.status}, not ${status} (request ${id}): ${text}`)
  }

  await call(200, 'GET', '/health')
  await call(200, 'GET', '/health/ready')
  const username = `smoke-${randomBytes(6).toString('hex')}`
  const password = randomBytes(18).toString('base64url')
  await call(201, 'POST', '/api/user/register', { username, password })
  token = z.object({ access: z.string() }).parse(await call(200, 'POST', '/api/token', { username, password })).access
  try {
    const found = await call(200, 'GET', '/api/destinations?page_size=1')
    if (z.array(z.unknown()).parse(found).length !== 1) {
      throw new LocalFailure('There are no destinations: npm run db:seed')
    }
    const trip = z.object({ id: z.number() }).parse(await call(201, 'POST', '/api/trips', { title: 'A smoke test' }))
    await call(200, 'POST', '/destination_search/chat', {
      trip_id: trip.id,
      message: 'Two weeks of diving in February',
    })
    await call(200, 'GET', `/destination_search/conversations/${trip.id}`)
    await call(200, 'GET', '/api/user/me/export')
  } finally {
    await call(204, 'DELETE', '/api/user/me', { password })
  }
}

async function send(address: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (error) {
    throw new LocalFailure(`${address.href} does not answer: ${reasonOf(error)}`)
  }
}
