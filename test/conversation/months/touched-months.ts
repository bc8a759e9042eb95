import { vi } from 'vitest'
import { z } from 'zod'

/** The partitions that a plan may read are locked by it, whether it does or not. */
const locked = `
  select inhrelid::regclass::text, 1 from pg_locks join pg_inherits on inhrelid = relation
  where inhparent = 'messages'::regclass and pid = pg_backend_pid()`

/** How often each partition was scanned, by this connection and not only by this transaction. */
const scanned = `
  select inhrelid::regclass::text, seq_scan + coalesce(idx_scan, 0)
  from pg_stat_xact_user_tables join pg_inherits on inhrelid = relid where inhparent = 'messages'::regclass`

const batch = z.looseObject({ queries: z.array(z.unknown()) })
const answers = z.looseObject({ results: z.array(z.looseObject({ rows: z.array(z.array(z.unknown())) })) })

/** The partitions of messages that the transactions of some work planned for, and those of them that they read. */
export async function monthsTouchedBy(work: () => Promise<unknown>): Promise<{ planned: string[]; read: string[] }> {
  const [planned, read] = [new Set<string>(), new Set<string>()]
  const send = globalThis.fetch
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const sent = typeof init?.body === 'string' ? batch.safeParse(JSON.parse(init.body)).data : undefined
    if (sent === undefined) return send(input, init)
    const [before, ...after] = [scanned, scanned, locked].map((query) => ({ query, params: [] }))
    const queries = [before, ...sent.queries, ...after]
    const response = await send(input, { ...init, body: JSON.stringify({ ...sent, queries }) })
    if (!response.ok) return response
    const { results, ...rest } = answers.parse(await response.json())
    const countsOf = (index: number) => new Map(results.at(index)?.rows.map(([name, n]) => [String(name), Number(n)]))
    const [scansBefore, scansAfter, locks] = [countsOf(0), countsOf(-2), countsOf(-1)]
    for (const name of locks.keys()) planned.add(name)
    for (const [name, scans] of scansAfter) if (scans > (scansBefore.get(name) ?? 0)) read.add(name)
    return Response.json({ ...rest, results: results.slice(1, -2) })
  })
  try {
    await work()
  } finally {
    fetch.mockRestore()
  }
  return { planned: [...planned].sort(), read: [...read].sort() }
}
