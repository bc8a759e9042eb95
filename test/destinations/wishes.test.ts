import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWishes, type Wish } from '../../src/destinations/search/rules.ts'

const wish = (parts: Partial<Wish>): Wish => ({ words: [], phrases: [], refused: [], ...parts })

describe('what is searched for', () => {
  it.each<[string, Partial<Wish>[]]>([
    ['', []],
    ['bali', [{ words: ['bali'] }]],
    ['  beach   paradise ', [{ words: ['beach', 'paradise'] }]],
    ['beach beach', [{ words: ['beach'] }]],
    ['"white sand" beach', [{ words: ['beach'], phrases: ['white sand'] }]],
    ['beach -diving -"coral reef"', [{ words: ['beach'], refused: ['diving', 'coral reef'] }]],
    ['-beach', [{ refused: ['beach'] }]],
    ['saint-malo', [{ words: ['saint-malo'] }]],
    ['bali or java OR lombok', [{ words: ['bali'] }, { words: ['java'] }, { words: ['lombok'] }]],
    ['"or"', [{ phrases: ['or'] }]],
    ['or', [{ words: ['or'] }]],
    ['bali or', [{ words: ['bali', 'or'] }]],
    ['or bali', [{ words: ['or', 'bali'] }]],
    ['"nusa pen', [{ words: ['nusa', 'pen'] }]],
    ['bali - % "" -"" _ \\ & | ! ()', [{ words: ['bali'] }]],
    ['% _ - ""', []],
    ['東京', [{ words: ['東京'] }]],
  ])('%s', (search, expected) => {
    expect(readWishes(search)).toEqual(expected.map(wish))
  })

  it('can be anything', () => {
    const isBlank = ({ words, phrases, refused }: Wish) => words.length + phrases.length + refused.length === 0
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'or', ' ', '"', '-', '%', 'é', '🏝️') }), (search) => {
        expect(readWishes(search).filter(isBlank)).toEqual([])
      }),
    )
  })
})
