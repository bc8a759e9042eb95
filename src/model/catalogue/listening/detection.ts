import { foreignScripts, foreignWords } from './languages/foreign.ts'
import { frequentWords } from './languages/frequent.ts'
import { type LanguageCode, languageCodes } from './languages/language.ts'
import type { Token } from './text.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

export type Detected = { kind: 'known'; code: LanguageCode; isSure: boolean } | { kind: 'foreign'; language: string }

const languagesOf = new Map<string, string[]>()

/** Which languages a word is frequent in. */
function frequentIn(word: string): readonly string[] {
  if (languagesOf.size === 0) {
    for (const [code, list] of [...Object.entries(frequentWords), ...Object.entries(foreignWords)]) {
      for (const common of new Set(list.split(' '))) {
        const codes = languagesOf.get(common)
        if (codes === undefined) languagesOf.set(common, [code])
        else codes.push(code)
      }
    }
  }
  return languagesOf.get(word) ?? []
}

const isLanguageCode = (code: string): code is LanguageCode => code in frequentWords

/** The language of a message; a few words tell nothing, so that what was spoken before goes on. */
export async function detect(message: string, tokens: readonly Token[], before: string): Promise<Detected> {
  const all = lettersIn(message)
  const script = foreignScripts.find(({ letters }) => (message.match(letters)?.length ?? 0) * 2 > all)
  if (script !== undefined) return { kind: 'foreign', language: script.language }
  const scores = new Map<string, number>()
  const usual: LanguageCode = isLanguageCode(before) ? before : 'en'
  for (const { word, number } of withoutPlaces(tokens.slice(0, 200), await vocabularyOf(usual))) {
    if (number !== null) continue
    const codes = frequentIn(word)
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / Math.sqrt(codes.length))
  }
  const [best, second] = [...scores].sort(
    ([one, ofOne], [other, ofOther]) => ofOther - ofOne || Number(isLanguageCode(other)) - Number(isLanguageCode(one)),
  )
  if (best === undefined)
    return { kind: 'known', code: await understoodBy(tokens, usual, languageCodes), isSure: false }
  const [code, score] = best
  const ofUsual = scores.get(usual) ?? 0
  const isAhead =
    score >= ofUsual * 1.25 + 0.4 &&
    (second === undefined || score > second[1] * 1.2 || second[0] === usual || !isLanguageCode(second[0]))
  if (isLanguageCode(code)) {
    // A word or two may be of any language: the one in which most words mean something is meant.
    const isClear = isAhead && score >= ofUsual * 1.25 + 1.5
    const isUsual = code === usual && (second === undefined || second[1] < score)
    const meant = isClear || isUsual ? code : await understoodBy(tokens, usual, likeliest(scores, score))
    return { kind: 'known', code: meant, isSure: (isAhead && meant === code) || code === before }
  }
  const words = tokens.filter(({ number }) => number === null).length
  const bestKnown = Math.max(0, ...[...scores].filter(([other]) => isLanguageCode(other)).map(([, value]) => value))
  // A word or two that other languages share is no reason to doubt words that mean something in this one.
  const { wishes } = await vocabularyOf(usual)
  const isDoubtful = score < 2 && tokens.slice(0, 12).some(({ word }) => word.length > 2 && wishes.knows(word))
  const isForeign = !isDoubtful && score > bestKnown * 1.2 + 0.3 && score >= Math.min(2, words * 0.3)
  if (isForeign) return { kind: 'foreign', language: code }
  return { kind: 'known', code: await understoodBy(tokens, usual, likeliest(scores, bestKnown)), isSure: false }
}

/** "El Nido" and "La Paz" are said in every language. */
function withoutPlaces(tokens: readonly Token[], { places }: Vocabulary): Token[] {
  const others: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const length = places.at(tokens, at)?.length ?? 1
    if (length > 1) at += length - 1
    else others.push(...tokens.slice(at, at + 1))
  }
  return others
}

const lettersIn = (message: string): number => message.match(/\p{L}/gu)?.length ?? 0

/** The languages that the frequent words may well be of, the likeliest first. */
const likeliest = (scores: ReadonlyMap<string, number>, best: number): LanguageCode[] =>
  languageCodes
    .filter((code) => (scores.get(code) ?? 0) >= best * 0.6)
    .sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0))

/** Which of these languages most of the words mean something in; the usual one, where no other knows more of them. */
async function understoodBy(
  tokens: readonly Token[],
  usual: LanguageCode,
  among: readonly LanguageCode[],
): Promise<LanguageCode> {
  const words = tokens.slice(0, 12).filter(({ number }) => number === null)
  let best = usual
  let most = understood(words, await vocabularyOf(usual))
  for (const code of among) {
    if (most >= words.length) break
    const count = understood(words, await vocabularyOf(code))
    if (count > most) [best, most] = [code, count]
  }
  return best
}

/** How many words belong to something that means anything. */
function understood(words: readonly Token[], { wishes, talk, places }: Vocabulary): number {
  let count = 0
  let at = 0
  while (at < words.length) {
    const length = Math.max(0, ...[wishes, talk, places].map((lexicon) => lexicon.at(words, at)?.length ?? 0))
    count += length
    at += Math.max(1, length)
  }
  return count
}
