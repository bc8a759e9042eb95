import type { Phrases } from './phrases.ts'
import { english } from './english.ts'

/** The languages that we speak ourselves; all but English are loaded when they are first heard. */
export const spokenLanguages = ['en'] as const
export type SpokenLanguage = (typeof spokenLanguages)[number]

const loaders: Record<SpokenLanguage, () => Promise<Phrases>> = {
  en: () => Promise.resolve(english),
}

/** One of our languages for a BCP 47 tag, or null. */
export const spokenLanguage = (tag: string): SpokenLanguage | null =>
  spokenLanguages.find((language) => language === tag.toLowerCase().split('-')[0]) ?? null

/** What we say in a language; in English where we do not speak it. */
export const phrasesIn = (tag: string): Promise<Phrases> => loaders[spokenLanguage(tag) ?? 'en']()
