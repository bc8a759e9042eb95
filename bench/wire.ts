import { connect, createServer, type Socket } from 'node:net'
import type { Budget } from './cases.ts'

interface Wire {
  /** Where the database is at the other end. */
  url: string
  /** What went over it since this was last asked. */
  take: () => Budget
  close: () => void
}

/**
 * A way to PostgreSQL that is as long as it is told: whatever a client sends arrives that much later. Whatever the server
 * is ready to be asked again after is a round trip, and whatever it completes a statement.
 */
export async function startWire(databaseUrl: string, milliseconds: number): Promise<Wire> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let spent = { roundTrips: 0, statements: 0 }
  const count = (type: string): void => {
    if (type === 'Z') spent.roundTrips += 1
    if (type === 'C') spent.statements += 1
  }
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ host: target.hostname, port: Number(target.port), noDelay: true })
    const read = readerOf(count)
    near.on('data', (sent) => {
      // Timers of one length go off in the order in which they were set.
      if (milliseconds === 0) far.write(sent)
      else setTimeout(() => far.write(sent), milliseconds)
    })
    far.on('data', (answered) => {
      read(answered)
      near.write(answered)
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.once('error', () => other.destroy()).once('close', () => sockets.delete(one) && other.end())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the wire has no port')
  const url = new URL(databaseUrl)
  url.port = String(address.port)
  return {
    url: url.href,
    take: () => {
      const taken = spent
      spent = { roundTrips: 0, statements: 0 }
      return taken
    },
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Reads the messages of a server in pieces as they come, and tells the type of each. */
function readerOf(tell: (type: string) => void): (piece: Uint8Array) => void {
  let unread = new Uint8Array()
  return (piece) => {
    unread = joined(unread, piece)
    // A message is its type, its length without the type in four bytes, and the rest of that length.
    for (;;) {
      const { buffer, byteOffset, length } = unread
      const size = length < 5 ? Infinity : 1 + new DataView(buffer, byteOffset).getUint32(1)
      if (length < size) return
      tell(String.fromCharCode(unread[0] ?? 0))
      unread = unread.subarray(size)
    }
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(one.length + other.length)
  all.set(one)
  all.set(other, one.length)
  return all
}
