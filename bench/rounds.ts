import { load, type Run, type Visit } from './load.ts'
import { median, percentile } from './statistics.ts'

/** One side of a comparison: where it is, and what is asked of it in a round. */
export interface Side {
  url: string
  visits: (count: number) => Promise<readonly Visit[]> | readonly Visit[]
}

export interface Measured {
  p50: number
  p95: number
  p99: number
  perSecond: number
}

/**
 * Measures several sides by turns, so that whatever else the machine does falls on all of them, after a round that only
 * warms up. Percentiles are of all rounds together, rates are the median of the rounds.
 */
export async function alternate(
  sides: readonly Side[],
  { rounds, count, connections }: { rounds: number; count: number; connections: number },
): Promise<Measured[]> {
  const runs = sides.map((side) => ({ side, of: [] as Run[] }))
  for (let round = 0; round <= rounds; round += 1) {
    for (const { side, of } of round % 2 === 0 ? runs : runs.toReversed()) {
      const run = await load(side.url, await side.visits(count), connections)
      if (round > 0) of.push(run)
    }
  }
  return runs.map(({ of }) => measured(of))
}

/** How many visits of each side that takes. */
export const visitsIn = (rounds: number, count: number): number => (rounds + 1) * count

function measured(runs: readonly Run[]): Measured {
  const latencies = runs.flatMap((run) => run.latencies)
  return {
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    perSecond: median(runs.map((run) => run.visitsPerSecond)),
  }
}

/** Gives so many of these each time it is asked: from the beginning again after the last, unless each may be used once only. */
export function supplyOf<Item>(items: readonly Item[], use: 'once' | 'again'): (count: number) => Item[] {
  let given = 0
  return (count) => {
    if (use === 'once' && given + count > items.length) throw new Error('there are not enough for all rounds')
    const turned = Array.from({ length: count }, (_unused, index) => items[(given + index) % items.length])
    given += count
    return turned.filter((item) => item !== undefined)
  }
}
