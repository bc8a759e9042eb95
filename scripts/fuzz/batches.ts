/** The runtime of the tests keeps what it has logged and measured: so many requests are what one process has room for. */
export const largestBatch = 5_000

/** The requests of a run in parts, each of which can be sent again by its own seed. Throws for what is no number. */
export function batchesOf(cases: number, seed: number): { cases: number; seed: number }[] {
  if (!Number.isSafeInteger(cases) || cases < 1) throw new Error('how many requests has to be a whole number')
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error('the seed has to be a whole number')
  return Array.from({ length: Math.ceil(cases / largestBatch) }, (_unused, index) => ({
    cases: Math.min(largestBatch, cases - index * largestBatch),
    seed: (seed + index) % 2 ** 31,
  }))
}
