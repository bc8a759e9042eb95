import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const statement = z.object({ query: z.string(), params: z.array(z.unknown()) })
const batch = z.object({ queries: z.array(statement) })

export type RecordedStatement = z.infer<typeof statement>

/** One round trip, as the product sends it. */
export interface RoundTrip {
  headers: Record<string, string>
  body: string
}

export interface Recorder {
  url: string
  /** The round trips since this was last asked. */
  take: () => RoundTrip[]
  /** Whether requests are passed on, or only recorded. */
  passOn: (isWanted: boolean) => void
  close: () => void
}

/** Stands in front of the local Neon endpoint and remembers what the product sends, so that it can be sent again. */
export async function startRecorder(target: string): Promise<Recorder> {
  const recorded: RoundTrip[] = []
  let passesOn = true
  const server = createServer((incoming, answer) => {
    void text(incoming).then(async (body) => {
      const headers = neonHeaders(incoming.headers)
      recorded.push({ headers, body })
      if (!passesOn) return answer.destroy()
      const response = await fetch(target, { method: 'POST', headers, body })
      return answer.writeHead(response.status, { 'Content-Type': 'application/json' }).end(await response.text())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the recorder has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    take: () => recorded.splice(0),
    passOn: (isWanted) => {
      passesOn = isWanted
    },
    close: () => server.close(),
  }
}

/** What a round trip asks the database, the statement that takes the role first. */
export function statementsOf({ body }: RoundTrip): RecordedStatement[] {
  return batch.parse(JSON.parse(body)).queries
}

/** The headers that say what is meant for which database. */
function neonHeaders(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => name.startsWith('neon-'))
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]))
}
