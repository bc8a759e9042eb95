import { Agent, createServer, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

interface Delay {
  url: string
  close: () => void
}

/** Stands in front of the local Neon endpoint as far away as it is told: every round trip takes that much longer. */
export async function startDelay(target: string, milliseconds: number): Promise<Delay> {
  const agent = new Agent({ keepAlive: true })
  const server = createServer((incoming, answer) => {
    const passOn = (): void => {
      const headers = { ...incoming.headers, host: new URL(target).host }
      const outgoing = request(target, { agent, method: 'POST', headers }, (upstream) => {
        answer.writeHead(upstream.statusCode ?? 502, upstream.headers)
        upstream.pipe(answer)
      })
      outgoing.once('error', () => answer.destroy())
      incoming.pipe(outgoing)
    }
    if (milliseconds === 0) passOn()
    else void pause(milliseconds).then(passOn)
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
