import { describe, expect, it } from 'vitest'
import { bestTimeInWords } from '../../src/destinations/rules.ts'

const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

describe('months in words', () => {
  it.each<[number[], string]>([
    [[], ''],
    [[7], 'July'],
    [[6, 5], 'May and June'],
    [[1, 12], 'December and January'],
    [[4, 5, 6, 7, 8, 9, 10], 'April to October'],
    [[11, 12, 1, 2, 3], 'November to March'],
    [[3, 4, 9, 10], 'March to April and September to October'],
    [[5, 6, 9], 'May to June and September'],
    [[2, 5, 5, 9], 'February, May and September'],
    [all.slice(0, 11), 'January to November'],
  ])('%j', (months, words) => {
    expect(bestTimeInWords(months)).toBe(words)
  })

  it('has words for all of them', () => {
    expect(bestTimeInWords(all)).toBe('All year round')
  })
})
