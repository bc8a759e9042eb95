import { foreignScripts, foreignWords } from './languages/foreign.ts'
import type { LanguageCode } from './languages/language.ts'
import type { Token } from './text.ts'
import { languages, vocabularyOf } from './vocabulary.ts'

export type Detected = { kind: 'known'; code: LanguageCode; isSure: boolean } | { kind: 'foreign'; language: string }

const commonWords = new Map<string, string[]>()

/** Which languages a word is frequent in. */
function frequentIn(word: string): readonly string[] {
  if (commonWords.size === 0) {
    const lists = [
      ...Object.values(languages).map(({ code, common }): [string, string] => [code, common]),
      ...Object.entries(foreignWords),
    ]
    for (const [code, list] of lists) {
      for (const common of new Set(list.split(' '))) {
        const codes = commonWords.get(common)
        if (codes === undefined) commonWords.set(common, [code])
        else codes.push(code)
      }
    }
  }
  return commonWords.get(word) ?? []
}

const isLanguageCode = (code: string): code is LanguageCode => code in languages

/** The language of a message; a few words tell nothing, so that what was spoken before goes on. */
export function detect(message: string, tokens: readonly Token[], before: string): Detected {
  const script = foreignScripts.find(({ letters }) => (message.match(letters)?.length ?? 0) * 2 > lettersIn(message))
  if (script !== undefined) return { kind: 'foreign', language: script.language }
  const scores = new Map<string, number>()
  const usual: LanguageCode = isLanguageCode(before) ? before : 'en'
  for (const { word, number } of withoutPlaces(tokens.slice(0, 200), usual)) {
    if (number !== null) continue
    const codes = frequentIn(word)
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / Math.sqrt(codes.length))
  }
  const [best, second] = [...scores].sort(([, one], [, other]) => other - one)
  if (best === undefined) return { kind: 'known', code: understoodBy(tokens, usual), isSure: false }
  const [code, score] = best
  const ofUsual = scores.get(usual) ?? 0
  const isClear = score >= ofUsual * 1.25 + 0.4 && (second === undefined || score > second[1] || second[0] === usual)
  if (isLanguageCode(code))
    return {
      kind: 'known',
      code: isClear ? code : score > ofUsual ? understoodBy(tokens, usual, code) : usual,
      isSure: isClear || code === before,
    }
  const words = tokens.filter(({ number }) => number === null).length
  const bestKnown = Math.max(0, ...[...scores].filter(([other]) => isLanguageCode(other)).map(([, value]) => value))
  // A word or two that other languages share is no reason to doubt words that mean something in this one.
  const isDoubtful = score < 2 && tokens.slice(0, 12).some(({ word }) => means(usual, word))
  const isForeign = !isDoubtful && score > bestKnown * 1.2 + 0.3 && score >= Math.min(2, words * 0.3)
  return isForeign ? { kind: 'foreign', language: code } : { kind: 'known', code: usual, isSure: false }
}

/** "El Nido" and "La Paz" are said in every language. */
function withoutPlaces(tokens: readonly Token[], code: LanguageCode): Token[] {
  const { places } = vocabularyOf(code)
  const others: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const length = places.at(tokens, at)?.length ?? 1
    if (length > 1) at += length - 1
    else others.push(...tokens.slice(at, at + 1))
  }
  return others
}

const means = (code: LanguageCode, word: string): boolean => word.length > 2 && vocabularyOf(code).wishes.knows(word)

const lettersIn = (message: string): number => message.match(/\p{L}/gu)?.length ?? 0

/** The language in which most of the words mean something, the usual one first. */
function understoodBy(tokens: readonly Token[], usual: LanguageCode, likely: LanguageCode = usual): LanguageCode {
  const known = (code: LanguageCode): number => {
    const { wishes, talk } = vocabularyOf(code)
    return tokens.slice(0, 12).filter(({ word }) => wishes.knows(word) || talk.knows(word)).length
  }
  const order = [...new Set([usual, likely, ...Object.values(languages).map(({ code }) => code)])]
  const words = tokens.slice(0, 12).filter(({ number }) => number === null).length
  let best = usual
  let most = known(usual)
  if (most >= words) return usual
  for (const code of order) {
    const count = known(code)
    if (count > most) {
      most = count
      best = code
    }
  }
  return best
}
