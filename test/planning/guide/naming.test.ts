import { describe, expect, it } from 'vitest'
import { namedBy } from '../../../src/planning/guide/naming.ts'

const things = [
  { name: 'Sacred Monkey Forest', kind: 'wildlife' },
  { name: 'Puri Lukisan', kind: 'museum' },
  { name: 'Campuhan Ridge Walk', kind: 'walk' },
  { name: 'Tirta Empul Temple', kind: 'religious' },
]
const named = (words: string) => namedBy(things, words).map(({ name }) => name)

describe('what is named in a plan', () => {
  it.each(['museum', 'das Museum', 'le musée', 'el museo', 'o museu', 'il museo'])(
    'is found by its kind in every language: %s',
    (words) => {
      expect(named(words)).toEqual(['Puri Lukisan'])
    },
  )

  it.each(['Affenwald', 'la forêt des singes', 'el bosque de los monos', 'a floresta dos macacos', 'the monkeys'])(
    'is found by what its name means: %s',
    (words) => {
      expect(named(words)).toEqual(['Sacred Monkey Forest'])
    },
  )

  it('is all that is equally near', () => {
    expect(namedBy([...things, { name: 'Neka', kind: 'museum' }], 'le musée')).toHaveLength(2)
  })

  it('is nothing where nothing is called so', () => {
    expect(named('the opera')).toEqual([])
  })
})
