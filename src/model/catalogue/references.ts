import type { Suggestion } from '../model.ts'
import { otherNames } from '../understanding/places.ts'
import { bare, legible, plain, wholeWords, withoutOrdinaryNames } from '../understanding/words.ts'

/** Where a message points at something offered; more than one choice when it fits several, none when it fits nothing. */
export interface Reference {
  choices: number[]
  at: number
  end: number
}

/** The text that references are positions in. */
export const referable = (message: string): string => legible(plain(withoutOrdinaryNames(message)))

/** Finds where a referable text points at the offer: by name, country, number, ordinal or price, in its order. */
export function findReferences(offered: readonly Suggestion[], text: string): Reference[] {
  const found = [...namesIn(text, phrasesOf(offered)), ...ordinalsIn(text, offered.length), ...pricesIn(text, offered)]
  return joined(
    found.sort((one, other) => one.at - other.at || other.end - one.end),
    text,
  )
}

interface Phrase {
  words: string[]
  choices: number[]
  /** Only before a word such as "one": "the Indonesian one". */
  needsNoun: boolean
}

const generic = new Set(
  'the of and de del la las los el le les di a an lake lakes mount mountain mountains national park parks island islands isle isles city town beach beaches bay valley coast falls river reef reefs desert forest delta peninsula archipelago crater region north south east west new old great big little upper lower san santa saint st sao koh ko nusa port puerto playa punta cape gulf sea dead rock rocks green garden route road ocean highlands highway base camp hill hills town lagoon caldera plateau sands atoll backwaters cave caves grand royal long short high low black white red blue monarch butterfly reserve rainbow'.split(
    ' ',
  ),
)

function phrasesOf(offered: readonly Suggestion[]): Phrase[] {
  const phrases = new Map<string, Phrase>()
  const add = (name: string, choice: number, needsNoun = false) => {
    if (name === '') return
    const phrase = phrases.get(name) ?? { words: name.split(' '), choices: [], needsNoun }
    if (!phrase.choices.includes(choice)) phrase.choices.push(choice)
    phrases.set(name, phrase)
  }
  offered.forEach(({ name }, choice) => namesOf(bare(name)).forEach((variant) => add(variant, choice)))
  const namesAlone = new Set(phrases.keys())
  offered.forEach(({ country }, choice) => {
    if (!namesAlone.has(bare(country))) add(bare(country), choice)
    for (const other of otherNames(country).split('|').map(bare)) {
      if (!namesAlone.has(other)) add(other, choice, /(?:an|ese|ish|ch|i)$/.test(other))
    }
  })
  return [...phrases.values()].sort((one, other) => other.words.length - one.words.length)
}

/** A name in full and in the shorter forms people use: "Lake Como" is Como, "Serengeti National Park" the Serengeti. */
function namesOf(name: string): string[] {
  const words = name.split(' ')
  const isPlain = (word: string) => generic.has(word)
  const first = words.findIndex((word) => !isPlain(word))
  if (first < 0) return [name]
  const last = words.findLastIndex((word) => !isPlain(word))
  const significant = words.filter((word) => !isPlain(word))
  const parts = significant.filter((word, index) => word.length >= (index === 0 ? 3 : 5))
  return [name, words.slice(0, last + 1).join(' '), words.slice(first, last + 1).join(' '), ...parts]
}

function namesIn(text: string, phrases: readonly Phrase[]): Reference[] {
  const tokens = [...text.matchAll(/[a-z0-9]+(?:'(?!s\b)[a-z]+)*/g)].map(({ 0: word, index }) => ({
    word: word.replaceAll("'", ''),
    at: index,
    end: index + word.length,
  }))
  const taken = new Set<number>()
  const references: Reference[] = []
  for (const isSame of [sameName, nearlySameName]) {
    for (const { words, choices, needsNoun } of phrases) {
      const name = words.join(' ')
      tokens.forEach((token, start) => {
        if (token.word[0] !== name[0]) return
        const run = tokens.slice(start, start + words.length)
        if (run.length < words.length || run.some((_, offset) => taken.has(start + offset))) return
        if (!isSame(name, run.map(({ word }) => word).join(' '))) return
        const nameEnd = run.at(-1)?.end ?? token.end
        const noun = nounAfter.exec(text.slice(nameEnd))?.[0] ?? ''
        if (needsNoun && noun === '') return
        run.forEach((_, offset) => taken.add(start + offset))
        references.push({ choices, at: token.at, end: nameEnd + noun.length })
      })
    }
  }
  return references
}

const nounAfter = /^ (?:one|option|place|island|city|choice|destination|suggestion|idea)\b/

const sameName = (name: string, said: string): boolean => name === said

// Words that are a letter away from a place and mean something else.
const ordinary = new Set(
  'create parks ports party plain pairs paris maple manila indie lagoon boring being cost coast coasts goal goals tours turn spent spend spare grand grade milan islands island market beaches natural tropical again bright bring brief sunny where there these those third three while which please places prefer prices price cheap cheaper'.split(
    ' ',
  ),
)

function nearlySameName(name: string, said: string): boolean {
  if (name.length < 5 || said[0] !== name[0] || ordinary.has(said) || Math.abs(name.length - said.length) > 1)
    return false
  return isOneEditAway(name, said)
}

/** One letter wrong, missing, too many, or two neighbours swapped. */
export function isOneEditAway(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const rests = [
    [one.slice(at + 1), other.slice(at + 1)],
    [one.slice(at), other.slice(at + 1)],
    [one.slice(at + 1), other.slice(at)],
  ]
  const isSwapped = one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
  return one !== other && (isSwapped || rests.some(([rest, otherRest]) => rest === otherRest))
}

const places: Record<string, number> = {
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  '1': 0,
  '2': 1,
  '3': 2,
}
const numberWords: Record<string, number> = { one: 0, two: 1, three: 2 }
const noun =
  '(?: (?:one|option|choice|place|destination|suggestion|idea|city|country|island|pick|recommendation|proposal))'
const follow =
  '(?= ?(?:$|[.,!?;:)]|- |(?:please|sounds|looks|seems|is|it|and|or|but|then|for|with|over|would|appeals|instead|thanks|in|was|will|works|wins|has|if|rather|not|though|too|because|as|so|on|to|at)(?![a-zж])|of (?:the|these|those|your|them)))'

const ordinal = wholeWords(
  `(?:(?:the|that|your|my) (?:very )?(first|second|third|1st|2nd|3rd|last|final|middle)(?:${noun}|${follow})|(first|second|third|1st|2nd|3rd|last|final|middle)${noun})`,
  'g',
)
const pair = wholeWords('(?:the )?(first|last) (?:two|2)', 'g')
const numbered =
  /(?:#|(?<![a-z\dж])(?:number|option|choice|destination|suggestion|no\.?|nr\.?) ?#?)(\d+|one|two|three)(?![a-z\dж])/g

function ordinalsIn(text: string, count: number): Reference[] {
  const all = Array.from({ length: count }, (_, choice) => choice)
  const placeOf = (word: string): number[] => {
    if (word === 'last' || word === 'final') return all.slice(-1)
    if (word === 'middle') return all.slice(1, 2)
    return all.filter((choice) => choice === (places[word] ?? numberWords[word]))
  }
  const spot = (found: RegExpExecArray, choices: number[]): Reference => ({
    choices,
    at: found.index,
    end: found.index + found[0].length,
  })
  return [
    ...[...text.matchAll(ordinal)].map((found) => spot(found, placeOf(found[1] ?? found[2] ?? ''))),
    ...[...text.matchAll(pair)].map((found) => spot(found, found[1] === 'first' ? all.slice(0, 2) : all.slice(-2))),
    ...[...text.matchAll(numbered)].map((found) => spot(found, placeOf(found[1] ?? ''))),
  ]
}

const price = wholeWords(
  `(?:the|whichever is|whatever is) (?:(cheapest|least expensive|most affordable)|most expensive|priciest|most luxurious)(?:${noun}|${follow})`,
  'g',
)

function pricesIn(text: string, offered: readonly Suggestion[]): Reference[] {
  const costs = offered.flatMap(({ averageCostPerDay: cost }) => (cost === null ? [] : [cost]))
  return [...text.matchAll(price)].map((found) => {
    const wanted = found[1] === undefined ? Math.max(...costs) : Math.min(...costs)
    const choices = offered.flatMap(({ averageCostPerDay }, choice) => (averageCostPerDay === wanted ? [choice] : []))
    return { choices, at: found.index, end: found.index + found[0].length }
  })
}

/** "Kyoto, Japan" and "the second one (Kyoto)" point at one thing; "Bali, Kyoto" at two. */
function joined(references: Reference[], text: string): Reference[] {
  const result: Reference[] = []
  for (const reference of references) {
    const before = result.at(-1)
    if (before === undefined) {
      result.push(reference)
    } else if (reference.at >= before.end) {
      const common = reference.choices.filter((choice) => before.choices.includes(choice))
      const isBeside = /^(?:,? ?(?:in |the )?| ?\(| ?- |: ?)$/.test(text.slice(before.end, reference.at))
      if (isBeside && common.length > 0) result.splice(-1, 1, { choices: common, at: before.at, end: reference.end })
      else result.push(reference)
    }
  }
  return result
}
