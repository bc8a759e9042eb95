import { Agent, createServer, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

const batch = z.object({ queries: z.array(z.unknown()) })
const tripsOf = (body: Buffer): number => 2 * batch.parse(JSON.parse(body.toString())).queries.length + 2

interface Delay {
  url: string
  close: () => void
}

/** How far away a database is: a round trip to Neon, and one between its proxy and the compute. */
export interface Distance {
  roundTrip: number
  within?: number
}

/**
 * Stands in front of the local Neon endpoint as far away as it is told: every round trip takes that much longer, and a
 * batch, of which Neon's proxy makes two trips for each statement and two besides, so many times more.
 */
export async function startDelay(target: string, { roundTrip, within = 0 }: Distance): Promise<Delay> {
  const agent = new Agent({ keepAlive: true })
  const server = createServer((incoming, answer) => {
    const passOn = (body: Buffer): void => {
      const headers = { ...incoming.headers, host: new URL(target).host }
      const outgoing = request(target, { agent, method: 'POST', headers }, (upstream) => {
        answer.writeHead(upstream.statusCode ?? 502, upstream.headers)
        upstream.pipe(answer)
      })
      outgoing.once('error', () => answer.destroy())
      outgoing.end(body)
    }
    void buffer(incoming).then(async (body) => {
      const wait = roundTrip + (within === 0 ? 0 : within * tripsOf(body))
      if (wait > 0) await pause(wait)
      passOn(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the delay has no port')
  return {
    url: `http://127.0.0.1:${address.port}/sql`,
    close: () => {
      agent.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
}
