import { describe, expect, test } from 'vitest'
import { batchesOf, largestBatch } from '../../scripts/fuzz/batches.ts'

describe('a run of many requests', () => {
  test('is sent in batches that one process has room for, all of them together', () => {
    const batches = batchesOf(100_001, 7)
    expect(batches.reduce((sum, { cases }) => sum + cases, 0)).toBe(100_001)
    expect(Math.max(...batches.map(({ cases }) => cases))).toBe(largestBatch)
  })

  test('has a seed for each batch, made from the one it was given', () => {
    expect(batchesOf(12_000, 7)).toEqual([
      { cases: 5_000, seed: 7 },
      { cases: 5_000, seed: 8 },
      { cases: 2_000, seed: 9 },
    ])
  })

  test('a batch by its seed is one batch, and the same again', () => {
    const [, second] = batchesOf(12_000, 7)
    expect(batchesOf(second?.cases ?? 0, second?.seed ?? 0)).toEqual([second])
  })

  test.each([[0], [-1], [1.5], [Number.NaN]])('cannot have %d requests', (cases) => {
    expect(() => batchesOf(cases, 1)).toThrow('how many requests')
  })
})
