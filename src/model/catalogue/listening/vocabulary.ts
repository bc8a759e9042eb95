import type { Concept } from './concepts.ts'
import { english } from './languages/english.ts'
import type { Language, LanguageCode } from './languages/language.ts'
import { Lexicon } from './lexicon.ts'
import { type NamedPlace, placeLexicon } from './places.ts'
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
}

export const languages: Record<LanguageCode, Language> = { en: english }

const talkConcepts =
  /^(?:open|ask|talk|plan|ordinal):|^(?:yes|no|others|restart|change_mind|pick|choose_for_me|any_of_them|all_of_them|none_of_them|lean|what_about|one|option|other_one|cheaper|cheapest|dearer|dearest|warmer|cooler|closer|quieter|why|meaning|options|undecided|praise_it|tell_me)$/

const built = new Map<LanguageCode, Vocabulary>()

/** The vocabulary of a language; made when it is first heard. */
export function vocabularyOf(code: LanguageCode): Vocabulary {
  const known = built.get(code)
  if (known !== undefined) return known
  const vocabulary = vocabularyFrom(languages[code])
  built.set(code, vocabulary)
  return vocabulary
}

const isConcept = (word: string, language: Language): word is Concept => word in language.words

function vocabularyFrom(language: Language): Vocabulary {
  const wishes = new Lexicon<Concept>()
  const talk = new Lexicon<Concept>()
  for (const [concept, phrases = ''] of Object.entries(language.words)) {
    if (!isConcept(concept, language)) continue
    const lexicon = talkConcepts.test(concept) ? talk : wishes
    for (const phrase of phrases.split(/, ?/)) lexicon.add(phrase, concept)
  }
  const monthName = new Intl.DateTimeFormat(language.code, { month: 'long', timeZone: 'UTC' })
  for (let month = 1; month <= 12; month += 1) {
    wishes.add(plain(monthName.format(Date.UTC(2026, month - 1, 15))), `month:${month}`)
  }
  return {
    language,
    wishes,
    talk,
    places: placeLexicon(language === english ? [english] : [english, language]),
    notAfter: setsOf(language.notAfter),
    notBefore: setsOf(language.notBefore),
  }
}

const setsOf = (lists: Record<string, string>): Map<string, Set<string>> =>
  new Map(Object.entries(lists).map(([word, list]) => [word, new Set(list.split(' '))]))
