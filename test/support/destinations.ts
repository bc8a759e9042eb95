import { rows } from './world.ts'

/** A word that no other test and no destination of the seed has. */
export const newWord = (): string =>
  `zq${[...crypto.getRandomValues(new Uint8Array(10))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`

interface Place {
  name: string
  city?: string
  country?: string
  description?: string
}

/** Puts a destination into the catalogue, and gives its id. It costs so much that the assistant recommends it to nobody. */
export async function newDestination({ name, city = '', country = '', description = '' }: Place): Promise<number> {
  const [row] = await rows`
    insert into destinations (name, city, country, description, average_cost_per_day)
    values (${name}, ${city}, ${country}, ${description}, 99999)
    returning id`
  return Number(row?.['id'])
}
