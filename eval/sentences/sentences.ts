import type { OfferedPlace } from '../../src/model/catalogue/listening/input.ts'
import { heard } from './heard.ts'
import { inOtherWords, offerInOtherWords } from './in-other-words.ts'
import { messages } from './messages.ts'
import { notHeard } from './not-heard.ts'
import { offer } from './offer.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { italian } from './languages/italian.ts'
import { portuguese } from './languages/portuguese.ts'
import { spanish } from './languages/spanish.ts'
import { faultIn, type Sentences, type Situation } from './reading.ts'
import { sequences } from './sequences.ts'
import { strangers, strangersToOffer } from './strangers.ts'
import { traps } from './traps.ts'

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

/** Reads every English sentence and holds it against the reading that it must have. */
export async function judgeSentences(): Promise<Judged[]> {
  return [
    ...(await judgeKinds('', heard, firstWords)),
    ...(await judgeKinds('', messages, firstWords)),
    ...(await judgeKinds('not heard: ', notHeard, firstWords)),
    ...(await judgeKinds('not heard: ', traps, firstWords)),
    ...(await judgeKinds('in other words: ', inOtherWords, firstWords)),
    ...(await judgeKinds('strangers: ', strangers, firstWords)),
    ...(await judgeKinds('offer: ', offer, toOffer('en'))),
    ...(await judgeKinds('strangers to an offer: ', strangersToOffer, toOffer('en'))),
    ...(await judgeKinds('offer in other words: ', offerInOtherWords, toOffer('en'))),
    ...(await judgeSequences()),
  ]
}

/** The same of those in each other language that is understood. */
export const judgeLanguages = (): Promise<Judged[]> =>
  Promise.all(
    [spanish, french, german, italian, portuguese].map(async ({ language, initial, offer: answers, chosen }) => {
      const judged = [
        await judge(language, initial, firstWords),
        await judge(language, answers, toOffer(language)),
        await judge(language, chosen, { ...toOffer(language), stage: 'commitment_detected' }),
      ]
      return {
        kind: `in ${language}`,
        sentences: judged.reduce((sum, { sentences }) => sum + sentences, 0),
        faults: judged.flatMap(({ faults }) => faults),
      }
    }),
  )

const firstWords: Situation = { stage: 'initial', offered, language: 'en' }
const toOffer = (language: string): Situation => ({ stage: 'destinations_complete', offered, language })

const judgeKinds = (prefix: string, all: Sentences, situation: Situation): Promise<Judged[]> =>
  Promise.all(Object.entries(all).map(([kind, sentences]) => judge(prefix + kind, sentences, situation)))

async function judge(kind: string, sentences: Sentences[string], situation: Situation): Promise<Judged> {
  const read = Object.entries(sentences).map(([sentence, reading]) => faultIn([sentence], reading, situation))
  return judgedOf(kind, await Promise.all(read))
}

const judgeSequences = (): Promise<Judged[]> =>
  Promise.all(
    Object.entries(sequences).map(async ([kind, all]) => {
      const read = all.map(([turns, reading]) => faultIn(turns, reading, firstWords))
      return judgedOf(`in turn: ${kind}`, await Promise.all(read))
    }),
  )

function judgedOf(kind: string, read: readonly (string | null)[]): Judged {
  return { kind, sentences: read.length, faults: read.filter((fault) => fault !== null) }
}
