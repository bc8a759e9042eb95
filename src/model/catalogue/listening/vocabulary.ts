import { monthNames } from '../../months.ts'
import { type Concept, talkWords } from './concepts.ts'
import type { Language, LanguageCode } from './languages/language.ts'
import { load } from './languages/languages.ts'
import { Lexicon } from './lexicon.ts'
import { type LittleWords, littleWordsOf, setOf } from './little-words.ts'
import { type NamedPlace, placeLexicon } from './places/places.ts'
import { plain } from './text.ts'

/** All that is understood in a language, ready to be looked up. */
export interface Vocabulary {
  language: Language
  /** What is wanted, and the grammar around it. */
  wishes: Lexicon<Concept>
  /** What is done with words: yes and no, choosing, asking. */
  talk: Lexicon<Concept>
  places: Lexicon<NamedPlace>
  notAfter: ReadonlyMap<string, ReadonlySet<string>>
  notBefore: ReadonlyMap<string, ReadonlySet<string>>
  demonyms: { words: ReadonlySet<string>; before: ReadonlySet<string> }
  little: LittleWords
  /** Words that are also places, but only when used as such; the second, only with a capital letter. */
  ordinary: ReadonlySet<string>
  frequent: ReadonlySet<string>
}

const talkKinds = /^(?:open|ask|talk|plan|ordinal):/
const isTalk = (concept: Concept): boolean => talkKinds.test(concept) || talkWords.some((word) => word === concept)

const built = new Map<LanguageCode, Promise<Vocabulary>>()

/** The vocabulary of a language; made when it is first heard. */
export function vocabularyOf(code: LanguageCode): Promise<Vocabulary> {
  const known = built.get(code)
  if (known !== undefined) return known
  const vocabulary = load(code).then(vocabularyFrom)
  built.set(code, vocabulary)
  return vocabulary
}

const isConcept = (word: string, language: Language): word is Concept => word in language.words

function vocabularyFrom(language: Language): Vocabulary {
  const wishes = new Lexicon<Concept>()
  const talk = new Lexicon<Concept>()
  for (const [concept, phrases = ''] of Object.entries(language.words)) {
    if (!isConcept(concept, language)) continue
    const lexicon = isTalk(concept) ? talk : wishes
    for (const phrase of phrases.split(/, ?/)) for (const form of formsOf(phrase, language)) lexicon.add(form, concept)
  }
  for (const [name, concept] of [...namesOfMonths(language), ...currencyNames(language)]) wishes.add(name, concept)
  return {
    language,
    wishes,
    talk,
    places: placeLexicon(language),
    notAfter: setsOf(language.notAfter),
    notBefore: setsOf(language.notBefore),
    demonyms: { words: setOf(language.demonyms?.words ?? ''), before: setOf(language.demonyms?.before ?? '') },
    little: littleWordsOf(language),
    ordinary: setOf(language.ordinary),
    frequent: setOf(language.frequent),
  }
}

/** `barato*` stands for all its forms, and "don't" for "do not", too. */
const formsOf = (phrase: string, { forms, contractions }: Language): readonly string[] => {
  if (contractions !== undefined && phrase.includes("'")) return writtenOut(phrase, contractions)
  if (!phrase.endsWith('*')) return [phrase]
  const word = phrase.slice(0, -1)
  return [word, ...forms(word)]
}

const writtenOut = (phrase: string, contractions: NonNullable<Language['contractions']>): string[] =>
  phrase
    .split(' ')
    .map((word) => [word, ...(contractions[word] ?? [])])
    .reduce((written, words) => written.flatMap((before) => words.map((word) => `${before} ${word}`.trimStart())), [''])

const namesOfMonths = ({ code }: Language): [string, Concept][] =>
  monthNames(code).map((name, index) => [plain(name), `month:${index + 1}`])

const currencies =
  'USD EUR GBP INR JPY CNY CHF CAD AUD NZD SEK NOK DKK PLN CZK BRL MXN ARS CLP COP ZAR SGD HKD AED KRW ILS'.split(' ')

/** Whole names, in the singular and the plural: "Swiss francs". */
const currencyNames = ({ code }: Language): [string, Concept][] =>
  currencies.flatMap((currency) => {
    const format = new Intl.NumberFormat(code, { style: 'currency', currency, currencyDisplay: 'name' })
    return [1, 2].flatMap((count): [string, Concept][] =>
      format
        .formatToParts(count)
        .flatMap(({ type, value }) => (type === 'currency' ? [[plain(value), `currency:${currency}`]] : [])),
    )
  })

const setsOf = (lists: Record<string, string>): Map<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([word, list]) => [word, setOf(list)]))
