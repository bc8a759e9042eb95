import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, type Workerd } from './workerd.ts'
import type { World } from './world.ts'

// Reads what it is sent and what is answered, as any Worker has to, and does nothing with it.
const script = `export default {
  async fetch(request, { NEON_FETCH_ENDPOINT }) {
    if (request.method === 'GET') return new Response('OK')
    const { method, headers } = request
    const answer = await fetch(NEON_FETCH_ENDPOINT, { method, headers, body: await request.text() })
    return Response.json(await answer.json(), { status: answer.status })
  },
}`

/** A Worker that passes every round trip on to the endpoint: what the runtime costs whoever runs in it. */
export function serveCourier(world: World): Promise<Workerd> {
  const module = 'courier.mjs'
  writeFileSync(join(folder, module), script)
  return world.serve(world.url, { modules: [module] })
}
