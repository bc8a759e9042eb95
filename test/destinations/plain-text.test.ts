import { describe, expect, it } from 'vitest'
import { bare } from '../../src/model/understanding/words.ts'
import { rows } from '../support/world.ts'

const hardNames = ['São Tomé & Príncipe', 'Đà Nẵng', 'Ísafjörður', 'İstanbul', 'St. John’s', "Xi'an", 'Łódź', 'Straße']

describe('the plain form of a text', () => {
  it('is the same in the database as in what the assistant understands', async () => {
    const found = await rows`
      select text, plain_text(text) as plain from (
        (select name || ' ' || city || ' ' || country from destinations order by id limit 600) union select unnest(${hardNames}::text[])
      ) texts (text)`
    expect(found.length).toBeGreaterThan(600)
    expect(found.map(({ plain }) => plain)).toEqual(found.map(({ text }) => bare(String(text))))
  })
})

describe('the spellings of a word', () => {
  it.each<[string[], string[]]>([
    [['bali'], ['ali', 'bai', 'bal', 'bali', 'bli']],
    [['goa'], ['goa']],
    [
      ['goa', 'goa', 'aaaa'],
      ['aaa', 'aaaa', 'goa'],
    ],
    [['x'.repeat(41)], ['x'.repeat(41)]],
  ])('%j', async (words, spellings) => {
    const [row] = await rows`select spellings_of(${words}::text[]) as spellings`
    expect(row?.['spellings']).toEqual(spellings)
  })
})
