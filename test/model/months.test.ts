import { expect, it } from 'vitest'
import { monthNames, runsOfMonths } from '../../src/model/months.ts'

it('months have their names in each language, January first', () => {
  expect(monthNames('en')[0]).toBe('January')
  expect(monthNames('fr')[7]).toBe('août')
  expect(monthNames('de')).toHaveLength(12)
})

it('months that follow each other are one run, over the end of the year as well', () => {
  expect(runsOfMonths([])).toEqual([])
  expect(runsOfMonths([7])).toEqual([{ first: 7, last: 7 }])
  expect(runsOfMonths([12, 1, 2, 11])).toEqual([{ first: 11, last: 2 }])
  expect(runsOfMonths([9, 3, 4, 10])).toEqual([
    { first: 3, last: 4 },
    { first: 9, last: 10 },
  ])
  expect(runsOfMonths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([])
})
