import { z } from 'zod'

const answer = z.object({ id: z.number(), result: z.unknown() })
const usage = z.object({ usedSize: z.number() })
const targets = z.array(z.object({ title: z.string(), webSocketDebuggerUrl: z.string() }))

interface Inspector {
  /** Bytes that the isolate's own objects take once everything that nobody needs any more is gone. */
  heapOf: () => Promise<number>
  close: () => void
}

/** Connects to V8's inspector of the Worker with the product's bundle, which answers at `url`. */
export async function openInspector(port: number, url: string): Promise<Inspector> {
  const listed = targets.parse(await (await fetch(`http://127.0.0.1:${port}/json`)).json())
  const main = listed.find(({ webSocketDebuggerUrl }) => webSocketDebuggerUrl.endsWith('/main'))
  if (main === undefined) throw new Error(`no Worker can be inspected: ${listed.map(({ title }) => title).join(', ')}`)
  const socket = new WebSocket(main.webSocketDebuggerUrl)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', () => reject(new Error('the inspector lets nobody in')), { once: true })
  })
  let asked = 0
  const ask = (method: string): Promise<unknown> => {
    const id = (asked += 1)
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent): void => {
        const told = answer.safeParse(JSON.parse(String(data)))
        if (!told.success || told.data.id !== id) return
        socket.removeEventListener('message', listen)
        resolve(told.data.result)
      }
      socket.addEventListener('message', listen)
      socket.send(JSON.stringify({ id, method }))
    })
  }
  return {
    heapOf: async () => {
      const collected = ask('HeapProfiler.collectGarbage').then(() => 'collected')
      // The isolate does it beside a request, and the one that is sent first may be answered before it was told.
      const knock = () => fetch(`${url}/health`).then((response) => response.text())
      for (let heard = ''; heard !== 'collected';) heard = await Promise.race([collected, knock()])
      return usage.parse(await ask('Runtime.getHeapUsage')).usedSize
    },
    close: () => socket.close(),
  }
}
