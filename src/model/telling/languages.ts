import type { Phrases } from './phrases.ts'
import { english } from './english.ts'

/** The languages that we speak ourselves; all but English are loaded when they are first heard. */
export const spokenLanguages = ['en', 'es', 'fr', 'de', 'pt', 'it'] as const
type SpokenLanguage = (typeof spokenLanguages)[number]

const loaders: Record<SpokenLanguage, () => Promise<Phrases>> = {
  en: () => Promise.resolve(english),
  es: async () => (await import('./spanish.ts')).spanish,
  fr: async () => (await import('./french.ts')).french,
  de: async () => (await import('./german.ts')).german,
  pt: async () => (await import('./portuguese.ts')).portuguese,
  it: async () => (await import('./italian.ts')).italian,
}

/** One of our languages for a BCP 47 tag, or null. */
export const spokenLanguage = (tag: string): SpokenLanguage | null =>
  spokenLanguages.find((language) => language === tag.toLowerCase().split('-')[0]) ?? null

/** What we say in a language; in English where we do not speak it. */
export const phrasesIn = (tag: string): Promise<Phrases> => loaders[spokenLanguage(tag) ?? 'en']()
