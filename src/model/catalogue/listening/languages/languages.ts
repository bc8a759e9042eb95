import { english } from './english.ts'
import type { Language, LanguageCode } from './language.ts'

const loaders: Record<LanguageCode, () => Promise<Language>> = {
  en: () => Promise.resolve(english),
  es: async () => (await import('./spanish.ts')).spanish,
  fr: async () => (await import('./french.ts')).french,
  de: async () => (await import('./german.ts')).german,
  it: async () => (await import('./italian.ts')).italian,
  pt: async () => (await import('./portuguese.ts')).portuguese,
}

/** What there is to know of a language; all but English are loaded when they are first heard. */
export const load = (code: LanguageCode): Promise<Language> => loaders[code]()
