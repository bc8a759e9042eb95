import type { OfferedPlace } from '../../src/model/catalogue/listening/input.ts'
import { heard } from './heard.ts'
import { notHeard } from './not-heard.ts'
import { offer } from './offer.ts'
import { faultIn, type Sentences } from './reading.ts'

/** The places that are on the table in `offer`. */
const offered: readonly OfferedPlace[] = [
  place('El Nido', 'Philippines', 'PH', 60, 11.2),
  place('Ubud', 'Indonesia', 'ID', 70, -8.5),
  place('Zanzibar', 'Tanzania', 'TZ', 90, -6.2),
]

function place(name: string, country: string, countryCode: string, averageCostPerDay: number, latitude: number) {
  return { name, country, countryCode, description: '', averageCostPerDay, themes: ['beach'], latitude } as const
}

/** How many sentences of a kind there are, and what is wrong with those that are misread, one line each. */
export interface Judged {
  kind: string
  sentences: number
  faults: string[]
}

/** Reads every sentence and holds it against the reading that it must have. */
export async function judgeSentences(): Promise<Judged[]> {
  return [
    ...(await judge('', heard, [])),
    ...(await judge('not heard: ', notHeard, [])),
    ...(await judge('offer: ', offer, offered)),
  ]
}

const judge = (prefix: string, all: Sentences, places: readonly OfferedPlace[]): Promise<Judged[]> =>
  Promise.all(
    Object.entries(all).map(async ([kind, sentences]) => {
      const read = Object.entries(sentences).map(([sentence, reading]) => faultIn(sentence, reading, places))
      const faults = (await Promise.all(read)).filter((fault) => fault !== null)
      return { kind: prefix + kind, sentences: read.length, faults }
    }),
  )
