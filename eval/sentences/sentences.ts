import type { OfferedPlace } from '../../src/model/catalogue/listening/input.ts'
import { answers } from './answers.ts'
import { english as englishBlind } from './blind/english.ts'
import { french as frenchBlind } from './blind/french.ts'
import { german as germanBlind } from './blind/german.ts'
import { italian as italianBlind } from './blind/italian.ts'
import { portuguese as portugueseBlind } from './blind/portuguese.ts'
import { spanish as spanishBlind } from './blind/spanish.ts'
import type { BlindSentences } from './blind/blind.ts'
import { heard } from './heard.ts'
import { inOtherWords, offerInOtherWords } from './in-other-words.ts'
import { messages } from './messages.ts'
import { english as englishNeeds } from './needs/english.ts'
import { french as frenchNeeds } from './needs/french.ts'
import { german as germanNeeds } from './needs/german.ts'
import { italian as italianNeeds } from './needs/italian.ts'
import { portuguese as portugueseNeeds } from './needs/portuguese.ts'
import { spanish as spanishNeeds } from './needs/spanish.ts'
import { notHeard } from './not-heard.ts'
import { english as englishNumbers } from './numbers/english.ts'
import { french as frenchNumbers } from './numbers/french.ts'
import { german as germanNumbers } from './numbers/german.ts'
import { italian as italianNumbers } from './numbers/italian.ts'
import { portuguese as portugueseNumbers } from './numbers/portuguese.ts'
import { spanish as spanishNumbers } from './numbers/spanish.ts'
import { offer } from './offer.ts'
import { french } from './languages/french.ts'
import { german } from './languages/german.ts'
import { italian } from './languages/italian.ts'
import { portuguese } from './languages/portuguese.ts'
import type { SentencesOfLanguage } from './languages/sentences.ts'
import { spanish } from './languages/spanish.ts'
import { english as englishPlaces } from './places/english.ts'
import { french as frenchPlaces } from './places/french.ts'
import { german as germanPlaces } from './places/german.ts'
import { italian as italianPlaces } from './places/italian.ts'
import { portuguese as portuguesePlaces } from './places/portuguese.ts'
import { spanish as spanishPlaces } from './places/spanish.ts'
import { planning } from './planning.ts'
import { faultIn, type Sentences, type Sequence, type Situation } from './reading.ts'
import { sequences } from './sequences.ts'
import { several } from './several.ts'
import { strangers, strangersToOffer } from './strangers.ts'
import { traps } from './traps.ts'
import { travellers, travellersToOffer, travellersToPlan } from './travellers.ts'

/** The places that are on the table in `offer`. */
const offered: readonly OfferedPlace[] = [
  place('El Nido', 'Philippines', 'PH', 60, ['beach', 'islands'], 'Limestone cliffs and lagoons.', {
    ...{ getting_there: 21, weather: -62, crowds: 4, safety: 1, accessibility: 2 },
  }),
  place('Ubud', 'Indonesia', 'ID', 70, ['culture', 'wellness', 'nature'], 'Rice terraces, temples and yoga.', {
    ...{ getting_there: 20, weather: -58, crowds: 5, safety: 0, accessibility: 1 },
  }),
  place('Zanzibar', 'Tanzania', 'TZ', 90, ['beach', 'islands'], 'Long sands and a town of spices.', {
    ...{ getting_there: 13, weather: -64, crowds: 3, safety: 2, accessibility: 2 },
  }),
]

function place(
  name: string,
  country: string,
  countryCode: string,
  averageCostPerDay: number,
  themes: OfferedPlace['themes'],
  description: string,
  known: Partial<OfferedPlace['standings']>,
): OfferedPlace {
  const unknown = {
    getting_there: null,
    weather: null,
    crowds: null,
    safety: null,
    children: null,
    accessibility: null,
  }
  const beaches = Number(!themes.includes('beach'))
  const standings = { ...unknown, cost: averageCostPerDay, nightlife: 1, food: 1, beaches, ...known }
  return { name, country, countryCode, description, averageCostPerDay, themes, standings }
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
    await judge('answers to an offer', answers.en, toOffer('en')),
    await judge('strangers to a plan', planning.en, toPlan('en')),
    ...(await judgeKinds('travellers: ', travellers, firstWords)),
    ...(await judgeKinds('travellers to an offer: ', travellersToOffer, toOffer('en'))),
    ...(await judgeKinds('travellers to a plan: ', travellersToPlan, toPlan('en'))),
    ...(await judgeSequences()),
    ...(await judgeBlind(englishBlind)),
    await judge('several things of a plan', several.en.plan, toPlan('en')),
    await judge('several things of an offer', several.en.offer, toOffer('en')),
    await judgeTurns('numbers', englishNumbers, firstWords),
    await judgeTurns('where to, where not', englishPlaces, firstWords),
    await judgeTurns('what ails them', englishNeeds, firstWords),
  ]
}

/** Those of each other language, and those that were written blind in it. */
const languages: readonly (readonly [
  SentencesOfLanguage,
  BlindSentences,
  Sentences[string],
  Sentences[string],
  (typeof several)['es'],
  readonly Sequence[],
])[] = [
  [spanish, spanishBlind, answers.es, planning.es, several.es, [...spanishNumbers, ...spanishPlaces, ...spanishNeeds]],
  [french, frenchBlind, answers.fr, planning.fr, several.fr, [...frenchNumbers, ...frenchPlaces, ...frenchNeeds]],
  [german, germanBlind, answers.de, planning.de, several.de, [...germanNumbers, ...germanPlaces, ...germanNeeds]],
  [italian, italianBlind, answers.it, planning.it, several.it, [...italianNumbers, ...italianPlaces, ...italianNeeds]],
  [
    portuguese,
    portugueseBlind,
    answers.pt,
    planning.pt,
    several.pt,
    [...portugueseNumbers, ...portuguesePlaces, ...portugueseNeeds],
  ],
]

/** The same of those in each other language that is understood. */
export const judgeLanguages = (): Promise<Judged[]> =>
  Promise.all(
    languages.map(
      async ([{ language, initial, offer: ofOffer, chosen }, blind, answering, ofPlan, ofSeveral, turns]) => {
        const judged = [
          ...(await judgeBlind(blind)),
          await judgeTurns('in turn', turns, { ...firstWords, language }),
          await judge(language, initial, firstWords),
          await judge(language, ofOffer, toOffer(language)),
          await judge(language, answering, toOffer(language)),
          await judge(language, chosen, toPlan(language)),
          await judge(language, ofPlan, toPlan(language)),
          await judge(language, ofSeveral.plan, toPlan(language)),
          await judge(language, ofSeveral.offer, toOffer(language)),
        ]
        return {
          kind: `in ${language}`,
          sentences: judged.reduce((sum, { sentences }) => sum + sentences, 0),
          faults: judged.flatMap(({ faults }) => faults),
        }
      },
    ),
  )

async function judgeBlind({ language, initial, offer: answers, spoken, asked, chosen }: BlindSentences) {
  const offering = toOffer(language)
  return [
    await judge('blind: first words', initial, { ...firstWords, language }),
    await judge('blind: of an offer', answers, offering),
    await judge('blind: of one place', spoken, { ...offering, pending: { kind: 'shall_it_be', choice: 1 } }),
    await judge('blind: to a question', asked, { stage: 'asking_clarifications', offered, language, topic: 'budget' }),
    await judge('blind: of a plan', chosen, toPlan(language)),
  ]
}

const firstWords: Situation = { stage: 'initial', offered, language: 'en' }
const toOffer = (language: string): Situation => ({ stage: 'destinations_complete', offered, language })
const toPlan = (language: string): Situation => ({ ...toOffer(language), stage: 'commitment_detected' })

const judgeKinds = (prefix: string, all: Sentences, situation: Situation): Promise<Judged[]> =>
  Promise.all(Object.entries(all).map(([kind, sentences]) => judge(prefix + kind, sentences, situation)))

async function judge(kind: string, sentences: Sentences[string], situation: Situation): Promise<Judged> {
  const read = Object.entries(sentences).map(([sentence, reading]) => faultIn([sentence], reading, situation))
  return judgedOf(kind, await Promise.all(read))
}

const judgeSequences = (): Promise<Judged[]> =>
  Promise.all(Object.entries(sequences).map(([kind, all]) => judgeTurns(`in turn: ${kind}`, all, firstWords)))

async function judgeTurns(kind: string, all: readonly Sequence[], situation: Situation): Promise<Judged> {
  return judgedOf(kind, await Promise.all(all.map(([turns, reading]) => faultIn(turns, reading, situation))))
}

function judgedOf(kind: string, read: readonly (string | null)[]): Judged {
  return { kind, sentences: read.length, faults: read.filter((fault) => fault !== null) }
}
