import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** One HTTP request, and the status that is its success. */
export interface Exchange {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
  expects: number
}

/** Requests that are sent one after the other and measured as one. */
export type Visit = readonly Exchange[]

export interface Run {
  /** Milliseconds of each visit. */
  latencies: number[]
  visitsPerSecond: number
}

/** No run is longer than this, however slow the answers are. */
const longestMilliseconds = 60_000

/**
 * Pays all these visits to a server on this machine over a number of connections, each of which begins the next one
 * when the last one is answered, until there are no more or it is over otherwise.
 */
export async function load(
  url: string,
  visits: readonly Visit[],
  connections: number,
  isOver: () => boolean = () => false,
): Promise<Run> {
  const { hostname, port } = new URL(url)
  if (hostname !== '127.0.0.1') throw new Error(`${hostname} is not this machine`)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  const waiting = visits.values()
  const startedAt = performance.now()
  const work = async (): Promise<void> => {
    for (const visit of waiting) {
      const begunAt = performance.now()
      if (isOver() || begunAt - startedAt > longestMilliseconds) return
      for (const exchange of visit) await send(agent, Number(port), exchange)
      latencies.push(performance.now() - begunAt)
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, work))
  } finally {
    agent.destroy()
  }
  return { latencies, visitsPerSecond: (latencies.length / (performance.now() - startedAt)) * 1000 }
}

function send(agent: Agent, port: number, { method, path, headers, body, expects }: Exchange): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ agent, host: '127.0.0.1', port, method, path, headers }, (answer) => {
      if (answer.statusCode !== expects) return void refuse(answer).catch(reject)
      answer.once('end', resolve).once('error', reject).resume()
    })
    outgoing.once('error', reject).end(body)
  })

  async function refuse(answer: IncomingMessage): Promise<never> {
    throw new Error(`${method} ${path} is answered with ${answer.statusCode ?? 0}: ${await text(answer)}`)
  }
}
