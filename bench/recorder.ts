import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

const statement = z.object({ query: z.string(), params: z.array(z.unknown()) })
const batch = z.object({ queries: z.array(statement) })

export type RecordedStatement = z.infer<typeof statement>

export interface Recorder {
  url: string
  /** The statements of the latest request, after the one that takes the role. */
  latest: () => RecordedStatement[]
  /** Whether requests are passed on, or only recorded. */
  passOn: (isWanted: boolean) => void
  close: () => void
}

/** Stands in front of the local Neon endpoint and remembers what the product sends, so that it can be sent again. */
export async function startRecorder(target: string): Promise<Recorder> {
  let latest: RecordedStatement[] = []
  let passesOn = true
  const server = createServer((incoming, answer) => {
    void text(incoming).then(async (body) => {
      latest = batch.parse(JSON.parse(body)).queries.slice(1)
      if (!passesOn) return answer.destroy()
      const headers = Object.entries(incoming.headers).filter(([name]) => name.startsWith('neon-'))
      const response = await fetch(target, {
        method: 'POST',
        headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
        body,
      })
      return answer.writeHead(response.status, { 'Content-Type': 'application/json' }).end(await response.text())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the recorder has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    latest: () => latest,
    passOn: (isWanted) => {
      passesOn = isWanted
    },
    close: () => server.close(),
  }
}
