import { table, whole } from '../markdown.ts'

/** What is asked for, and what the documents of the platforms allow; bench/SCALING.md names them. */
const wanted = { turnsPerSecond: 10_000, messages: 1e9 }
/** A traveller reads the conversation and the list again for each message: twice the one, once the other. */
const readsOfTurn = { history: 2, list: 1 }
const limits = { largestCompute: 56, connections: 4_000 }
/** A database at the edge of its CPU has no room for a peak. */
const headroom = 0.6

/** What the figures of one machine say about a larger one. Undefined where one of them has not been measured. */
export function planOnPaper(figures: ReadonlyMap<string, number>): string | undefined {
  const names = ['turn.workerCpu', 'turn.postgresCpu', 'turn.walBytes', 'list.workerCpu', 'list.postgresCpu']
  const others = ['history.workerCpu', 'history.postgresCpu', 'scale.bytesPerMessage', 'scale.bytesPerTurn']
  if (![...names, ...others].every((name) => Number.isFinite(figures.get(name)))) return undefined
  const of = (name: string): number => figures.get(name) ?? Number.NaN

  const readsPerTurn = (kind: 'workerCpu' | 'postgresCpu'): number =>
    readsOfTurn.history * of(`history.${kind}`) + readsOfTurn.list * of(`list.${kind}`)
  const { turnsPerSecond, messages } = wanted
  const writing = (turnsPerSecond * of('turn.postgresCpu')) / 1000
  const reading = (turnsPerSecond * readsPerTurn('postgresCpu')) / 1000
  const units = writing / headroom
  const shards = Math.ceil(units / limits.largestCompute)
  const replicas = Math.ceil(reading / headroom / limits.largestCompute)
  const workerCpu = of('turn.workerCpu') + readsPerTurn('workerCpu')
  const terabytes = (messages * of('scale.bytesPerMessage') + (messages / 2) * of('scale.bytesPerTurn')) / 1e12
  const wal = (turnsPerSecond * of('turn.walBytes')) / 1e6
  const perMonth = turnsPerSecond * 2 * 60 * 60 * 24 * 30

  return table(
    ['what', 'from', 'for 10,000 turns a second and a billion messages'],
    [
      [
        'CPU of PostgreSQL for turns',
        `${of('turn.postgresCpu').toFixed(1)} ms × ${whole(turnsPerSecond)}`,
        `${whole(writing)} cores busy, ${whole(units)} CU at ${headroom * 100} %`,
      ],
      ['primaries', `÷ ${limits.largestCompute} CU, the largest fixed compute`, `${shards} shards by user`],
      [
        'CPU of PostgreSQL for reads',
        `(${readsOfTurn.history} histories, ${readsOfTurn.list} list) × ${whole(turnsPerSecond)} = ${readsPerTurn('postgresCpu').toFixed(1)} ms a turn`,
        `${whole(reading)} cores busy: ${replicas} read replicas of ${limits.largestCompute} CU in all`,
      ],
      [
        'transactions at a time',
        'the cores that are busy, doubled for those that wait for a lock or a page',
        `${whole((writing + reading) * 2)} connections of ${whole(shards * limits.connections)}`,
      ],
      [
        'WAL',
        `${whole(of('turn.walBytes'))} bytes a turn`,
        `${whole(wal)} MB a second, ${whole(wal / shards)} a shard`,
      ],
      [
        'CPU of Workers',
        `${workerCpu.toFixed(1)} ms a turn with its reads`,
        `${whole((turnsPerSecond * workerCpu) / 1000)} cores of isolates`,
      ],
      [
        'storage of a billion messages',
        `${whole(of('scale.bytesPerMessage'))} bytes a message, ${whole(of('scale.bytesPerTurn'))} a turn`,
        `${terabytes.toFixed(2)} TB`,
      ],
      [
        'a month at that rate',
        '2 messages a turn, 30 days',
        `${(perMonth / 1e9).toFixed(0)} billion messages: a billion is ${(messages / (turnsPerSecond * 2 * 3600)).toFixed(0)} hours`,
      ],
    ],
  )
}
