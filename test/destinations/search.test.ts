import type { z } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import type { destinationList } from '../../src/destinations/schema.ts'
import { newDestination, newWord } from '../support/destinations.ts'
import { type ProblemBody, rows, traveller } from '../support/world.ts'

type List = z.infer<typeof destinationList>

/** The names that a search finds, in the order of the answer. */
async function found(search: string): Promise<string[]> {
  const who = await traveller()
  const { status, body, roundTrips } = await who.get<List>(`/api/destinations?search=${encodeURIComponent(search)}`)
  expect(status).toBe(200)
  expect(roundTrips).toBe(1)
  return body.map(({ name }) => name)
}

describe('a search', () => {
  it('finds a name by its beginning, whatever its case', async () => {
    expect((await found('bal'))[0]).toBe('Bali')
    expect((await found('BALI'))[0]).toBe('Bali')
    expect(await found('ba')).toContain('Bali')
  })

  it('finds a part of a name, a city or a country', async () => {
    const [one, two, three] = [newWord(), newWord(), newWord()]
    const names = [`Of ${one}`, `Of ${two}`, `Of ${three}`]
    await newDestination({ name: `Of ${one}` })
    await newDestination({ name: `Of ${two}`, city: `x${two}x` })
    await newDestination({ name: `Of ${three}`, country: `x${three}x` })
    for (const [index, word] of [one, two, three].entries()) {
      expect(await found(word.slice(3))).toEqual([names[index]])
    }
  })

  it('finds words by their stems, all of them, wherever they are', async () => {
    const word = newWord()
    await newDestination({ name: `${word} one`, description: 'Sandy beaches: a paradise.' })
    await newDestination({ name: `${word} two`, description: 'A beach.' })
    await newDestination({ name: `${word} three`, city: 'Paradise', description: 'No beach is longer.' })
    expect((await found(`beach paradise ${word}`)).sort()).toEqual([`${word} one`, `${word} three`])
    expect((await found(`the beaches of ${word}`)).length).toBe(3)
    expect(await found('beach paradise')).not.toEqual([])
  })

  it('finds a quoted phrase only as it stands', async () => {
    const word = newWord()
    await newDestination({ name: `${word} one`, description: 'White sand for miles.' })
    await newDestination({ name: `${word} two`, description: 'Sand, white as snow.' })
    expect(await found(`${word} "white sand"`)).toEqual([`${word} one`])
  })

  it('leaves out what is refused', async () => {
    const word = newWord()
    await newDestination({ name: `${word} one`, description: 'Temples.' })
    await newDestination({ name: `${word} two`, description: 'Beaches.' })
    expect(await found(`${word} -temple`)).toEqual([`${word} two`])
    expect(await found(`${word} -"temples"`)).toEqual([`${word} two`])
    const who = await traveller()
    const all = await who.get<List>('/api/destinations')
    const without = await who.get<List>('/api/destinations?search=-beach')
    expect(Number(without.headers.get('X-Total-Count'))).toBeLessThan(Number(all.headers.get('X-Total-Count')))
    expect(without.body.map(({ description }) => description).join()).not.toMatch(/\bbeach\b/i)
  })

  it('takes alternatives', async () => {
    const [one, two] = [newWord(), newWord()]
    await newDestination({ name: one })
    await newDestination({ name: two })
    expect((await found(`${one} or ${two}`)).sort()).toEqual([one, two].sort())
  })

  it.each([
    ['turkey', 'Istanbul'],
    ['Holland', 'Amsterdam'],
    ['UK', 'London'],
    ['usa', 'New Orleans'],
    ['Ivory Coast', 'Grand-Bassam'],
    ['Saigon', 'Ho Chi Minh City'],
    ['Bombay', 'Mumbai'],
    ['"czech republic"', 'Prague'],
    ['Lissabon', 'Lisbon'],
    ['Majorca', 'Mallorca'],
  ])('knows %s by another name', async (search, name) => {
    expect(await found(search)).toContain(name)
  })

  it.each([
    ['Alemania', 'Berlin'],
    ['griechenland', 'Athens'],
    ['Etats Unis', 'New Orleans'],
    ['Suíça', 'Zermatt'],
    ['turchia', 'Istanbul'],
    ['EE.UU.', 'New Orleans'],
    ['Polónia', 'Kraków'],
    ['Morroco', 'Marrakech'],
    ['Portugall', 'Lisbon'],
  ])('knows the country %s as it is called abroad, or nearly so', async (search, name) => {
    expect(await found(search)).toContain(name)
  })

  it('takes land in the sea for no country: "Island" is German for Iceland', async () => {
    expect(await found('"easter island"')).not.toContain('Reykjavík')
    expect(await found('island')).not.toContain('Reykjavík')
  })

  it('refuses a country by another name of it', async () => {
    expect(await found('istanbul -turkey')).not.toContain('Istanbul')
  })

  it.each([
    ['a letter too few', 'Santorni'],
    ['a letter too many', 'Santtorini'],
    ['a wrong letter', 'Santorimi'],
    ['two letters in the wrong order', 'Santoirni'],
    ['a typo beside another word', 'santorni greece'],
    ['a typo beside a word that says nothing', 'the Santorni'],
  ])('forgives %s', async (_, search) => {
    expect((await found(search))[0]).toBe('Santorini')
  })

  it('forgives one typo in any name of the catalogue, the space between its words included', async () => {
    const catalogue = await rows`
      select name from destinations where char_length(name) between 5 and 40 and name !~ '^zq' order by id limit 600`
    const names = catalogue.map(({ name }) => String(name)).filter((_, index) => index % 24 === 0)
    const who = await traveller()
    const misspelt = names.flatMap((name, index) => {
      const at = 1 + (index % (name.length - 2))
      const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)]
      const swapped = `${before}${after.charAt(0)}${letter}${after.slice(1)}`
      return [`${before}${after}`, `${before}x${letter}${after}`, swapped].map((search) => ({ name, search }))
    })
    const missed = await Promise.all(
      misspelt.map(async ({ name, search }) => {
        const { body } = await who.get<List>(`/api/destinations?search=${encodeURIComponent(search)}`)
        return body.some((destination) => destination.name === name) ? [] : [`${search} for ${name}`]
      }),
    )
    expect(missed.flat()).toEqual([])
  })

  it('does not take a short word for every other one', async () => {
    const word = newWord().slice(0, 3)
    await newDestination({ name: `${word.slice(0, 2)}0`, country: newWord() })
    expect(await found(`${word.slice(0, 2)}1`)).not.toContain(`${word.slice(0, 2)}0`)
  })

  it('forgives accents, missing or wrong', async () => {
    const word = newWord()
    await newDestination({ name: `São ${word}`, description: 'Über Ærø nach Þingvellir und Đà Nẵng.' })
    for (const search of [`sao ${word}`, `SÃO ${word}`, `sáo ${word}`, `${word} uber aero thingvellir "da nang"`]) {
      expect(await found(search)).toEqual([`São ${word}`])
    }
  })

  it('puts names above cities and countries, and these above descriptions; what took a typo comes last', async () => {
    const word = newWord()
    await newDestination({ name: `A ${word.slice(0, 5)}${word.slice(6)}`, description: 'A typo away.' })
    await newDestination({
      name: 'B by description',
      description: `${word} ${word} ${word}`,
      country: word.slice(0, 4),
    })
    await newDestination({ name: 'C by country', country: word })
    await newDestination({ name: 'D by city', city: word })
    await newDestination({ name: `E of ${word}` })
    await newDestination({ name: `${word} bay` })
    await newDestination({ name: word, country: word.slice(2) })
    expect(await found(word)).toEqual([
      word,
      `${word} bay`,
      `E of ${word}`,
      'C by country',
      'D by city',
      'B by description',
      `A ${word.slice(0, 5)}${word.slice(6)}`,
    ])
  })

  it('decides ties by name and then by id', async () => {
    const word = newWord()
    const second = await newDestination({ name: `B ${word}`, country: 'Two' })
    const third = await newDestination({ name: `B ${word}`, country: 'One' })
    const first = await newDestination({ name: `A ${word}` })
    const who = await traveller()
    const { body } = await who.get<List>(`/api/destinations?search=${word}`)
    expect(body.map(({ id }) => id)).toEqual([first, second, third])
  })

  it('takes the wildcards of patterns for what they are', async () => {
    const word = newWord()
    await newDestination({ name: word })
    for (const search of [
      '%',
      '_',
      '%%%',
      '\\',
      `${word.slice(0, 4)}%${word.slice(6)}`,
      `${word.slice(0, 4)}__${word.slice(6)}`,
    ]) {
      expect(await found(search)).toEqual([])
    }
  })

  it.each([
    `'; drop table destinations; --`,
    `bali' & !'x':* | (`,
    `"`,
    `-"`,
    `or or or`,
    `\u202e<script>${'🏝️'.repeat(20)}`,
    'a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7 8 9 0 aa bb cc dd ee ff gg hh ii jj kk ll mm nn',
    'x'.repeat(200),
  ])('may be anything, such as %s', async (search) => {
    expect(await found(search)).toBeInstanceOf(Array)
  })

  it('for nothing is the list', async () => {
    const who = await traveller()
    const list = await who.get<List>('/api/destinations?page_size=5')
    for (const query of ['search=', 'search=%20%20']) {
      expect((await who.get<List>(`/api/destinations?page_size=5&${query}`)).body).toEqual(list.body)
    }
  })

  it.each([
    ['x'.repeat(201), 'Ensure this field has no more than 200 characters.'],
    ['bali\0', 'Null characters and unpaired surrogates are not allowed.'],
  ])('of %j is refused', async (search, message) => {
    const who = await traveller()
    const { status, body } = await who.get<ProblemBody>(`/api/destinations?search=${encodeURIComponent(search)}`)
    expect(status).toBe(400)
    expect(body.errors).toEqual({ search: [message] })
  })
})
