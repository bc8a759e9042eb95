import { regions } from '../../../destinations/regions.ts'
import type { OfferedPlace } from './input.ts'
import { isOneEditAway } from './lexicon.ts'
import { plain, type Token, tokensOf } from './text.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where words point at places of the offer; several when they fit several. */
export interface Reference {
  from: number
  to: number
  choices: readonly number[]
  /** By name the place itself, by country perhaps the country. */
  by: 'name' | 'country' | 'position' | 'quality'
}

/** More than anybody points at in earnest. */
const most = 40

/** All references to the offer in a message, in its order and without overlaps. */
export function referencesTo(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Reference[] {
  if (offered.length === 0) return []
  const found = [
    ...byName(offered, tokens),
    ...byTable(offered, tokens, vocabulary),
    ...byPosition(offered.length, tokens, vocabulary),
    ...byQuality(offered, tokens, vocabulary),
  ].sort((one, other) => one.from - other.from || other.to - one.to || rank(one) - rank(other))
  const kept: Reference[] = []
  for (const reference of found) {
    if (kept.length === most) break
    const last = kept.at(-1)
    if (last === undefined || reference.from >= last.to) kept.push(reference)
  }
  return kept
}

const rank = ({ by }: Reference): number => ['name', 'position', 'quality', 'country'].indexOf(by)

const generic = new Set(
  'the of and de del la las los el le les di da do a an al lake lakes mount mountain mountains national park parks island islands isle isles city town beach beaches bay valley coast falls river reef reefs desert forest delta peninsula archipelago crater region north south east west new old great big little upper lower san santa saint st sao koh ko nusa port puerto playa punta cape gulf sea dead rock rocks green garden route road ocean highlands highway base camp hill hills lagoon caldera plateau sands atoll backwaters cave caves grand royal long short high low black white red blue monarch butterfly reserve rainbow good hope'.split(
    ' ',
  ),
)

/** A name in full and in the forms people cut it to: "Lake Como" is Como, "Serengeti National Park" the Serengeti. */
function formsOf(name: string): string[][] {
  const words = tokensOf(name).map(({ word }) => word)
  const first = words.findIndex((word) => !generic.has(word))
  if (first < 0) return [words]
  const last = words.findLastIndex((word) => !generic.has(word))
  const parts = words.filter((word, index) => !generic.has(word) && word.length >= (index === first ? 3 : 5))
  return [words, words.slice(0, last + 1), words.slice(first, last + 1), ...parts.map((part) => [part])]
}

function byName(offered: readonly OfferedPlace[], tokens: readonly Token[]): Reference[] {
  const found: Reference[] = []
  const forms = offered.map(({ name }) => formsOf(name))
  tokens.forEach((_, from) => {
    const lengths = new Map<number, number>()
    forms.forEach((ofOne, choice) => {
      const length = Math.max(0, ...ofOne.map((words) => (isWritten(words, tokens, from) ? words.length : 0)))
      if (length > 0) lengths.set(choice, length)
    })
    if (lengths.size === 0) return
    const longest = Math.max(...lengths.values())
    const choices = [...lengths].filter(([, length]) => length === longest).map(([choice]) => choice)
    found.push({ from, to: from + longest, choices, by: 'name' })
  })
  return found
}

const isWritten = (words: readonly string[], tokens: readonly Token[], from: number): boolean =>
  words.every((word, offset) => {
    const said = tokens[from + offset]?.word
    return (
      said !== undefined &&
      (said === word || (word.length >= 5 && said[0] === word[0] && !common.has(said) && isOneEditAway(said, word)))
    )
  })

/** Words that are a letter away from a place and mean something else. */
const common = new Set(
  'create parks ports party plain pairs paris maple manila indie lagoon boring being cost coast coasts goal goals tours turn spent spend spare grand grade milan islands island market beaches natural tropical again bright bring brief sunny where there these those three third while which please places prefer prices price cheap cheaper'.split(
    ' ',
  ),
)

/** By their country, or by what the language calls them: "Sansibar". */
function byTable(offered: readonly OfferedPlace[], tokens: readonly Token[], vocabulary: Vocabulary): Reference[] {
  return tokens.flatMap((token, from): Reference[] => {
    const match = vocabulary.places.at(tokens, from)
    const corrected = match === null ? vocabulary.places.corrected(token.word) : null
    const meanings =
      match?.meanings ??
      (corrected === null ? [] : (vocabulary.places.at([{ ...token, word: corrected }], 0)?.meanings ?? []))
    const to = from + (match?.length ?? 1)
    const chosenBy = (by: 'name' | 'country', isMeant: (place: OfferedPlace) => boolean): Reference[] => {
      const choices = offered.flatMap((place, choice) => (isMeant(place) ? [choice] : []))
      return choices.length === 0 ? [] : [{ from, to, choices, by }]
    }
    const names = meanings.flatMap((place) => (place.kind === 'place' ? [plain(place.name)] : []))
    const isOne = vocabulary.talk.at(tokens, to)?.meanings.includes('one') ?? false
    const codes: readonly string[] = meanings.flatMap((place) => {
      if (place.kind === 'country') return [place.country]
      // "The African one".
      return place.kind === 'region' && isOne ? [...regions[place.region].countries] : []
    })
    return [
      ...chosenBy('name', ({ name }) => names.includes(plain(name))),
      ...chosenBy('country', ({ countryCode }) => countryCode !== null && codes.includes(countryCode)),
    ]
  })
}

const letters = new Map([
  ['a', 0],
  ['b', 1],
  ['c', 2],
])

/** "The second one", "number 2", "option b", "not 2": wherever no unit makes a number something else. */
function byPosition(count: number, tokens: readonly Token[], vocabulary: Vocabulary): Reference[] {
  const { talk, wishes, little } = vocabulary
  const found: Reference[] = []
  const isThere = (choice: number | undefined): choice is number =>
    choice !== undefined && choice >= 0 && choice < count
  const positionOf = (ordinal: number): number => (ordinal === 3 ? count - 1 : ordinal - 1)
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    const match = talk.at(tokens, at)
    const ordinal = match?.meanings.flatMap((concept) =>
      concept.startsWith('ordinal:') ? [Number(concept.slice(8))] : [],
    )[0]
    if (match !== null && ordinal !== undefined && isOrdinalUsed(tokens, at, match.length, vocabulary)) {
      const end = nounEnd(tokens, at + match.length, talk)
      if (isThere(positionOf(ordinal)))
        found.push({ from: at, to: end, choices: [positionOf(ordinal)], by: 'position' })
      at = end
      continue
    }
    const isOption = match?.meanings.includes('option') ?? false
    const next = isOption ? tokens[at + (match?.length ?? 1)] : undefined
    const named =
      next === undefined || next.gap === 'end' || next.gap === 'question'
        ? undefined
        : (letters.get(next.word) ?? numberOf(tokens, at + (match?.length ?? 1), wishes))
    if (isOption && isThere(named)) {
      found.push({ from: at, to: at + (match?.length ?? 1) + 1, choices: [named], by: 'position' })
      at += (match?.length ?? 1) + 1
      continue
    }
    const alone = loneNumber(tokens, at, vocabulary)
    if (isThere(alone)) {
      const to = little('ordinal_ending', tokens[at + 1]?.word) && tokens[at + 1]?.isGlued === true ? at + 2 : at + 1
      found.push({ from: at, to: nounEnd(tokens, to, talk), choices: [alone], by: 'position' })
    }
    at += 1
  }
  return found
}

type Words = Vocabulary['talk']

/** "First" alone may mean "to begin with". */
function isOrdinalUsed(tokens: readonly Token[], at: number, length: number, { talk, little }: Vocabulary): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + length]
  if (length > 1 || nounEnd(tokens, at + length, talk) > at + length) return true
  const endsHere =
    after === undefined ||
    after.gap !== 'none' ||
    (talk
      .at(tokens, at + length)
      ?.meanings.some((concept) => /^(?:pick|yes|no|lean|praise_it|talk|cheaper)/.test(concept)) ??
      false)
  const hasArticle = before !== undefined && little('article', before.word)
  const rest = tokens.slice(at + length)
  const end = rest.findIndex(({ gap }) => gap !== 'none')
  const isAllThereIs = rest.slice(0, end < 0 ? undefined : end).every(({ word }) => little('choosing_filler', word))
  return (endsHere || isAllThereIs) && (hasArticle || at === 0)
}

function nounEnd(tokens: readonly Token[], at: number, talk: Words): number {
  const match = tokens[at]?.gap === 'none' ? talk.at(tokens, at) : null
  return match?.meanings.some((concept) => concept === 'one' || concept === 'option') ? at + match.length : at
}

function numberOf(tokens: readonly Token[], at: number, wishes: Vocabulary['wishes']): number | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.number !== null) return token.number - 1
  const word = wishes.at(tokens, at)?.meanings.find((concept) => concept.startsWith('number:'))
  return word === undefined ? undefined : Number(word.slice(7)) - 1
}

/** A digit with nothing beside it that it could count; a letter or a number word only where it is all there is. */
function loneNumber(tokens: readonly Token[], at: number, { wishes, talk, little }: Vocabulary): number | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (
    tokens.length <= 3 &&
    letters.has(token.word) &&
    (tokens.length === 1 || (at === 0 && !little('article', token.word))) &&
    !startsPhrase(tokens, at, talk)
  )
    return letters.get(token.word)
  if (token.number === null)
    return at === 0 &&
      tokens.length <= 2 &&
      (tokens.length === 1 || (!little('article', token.word) && wishes.at(tokens, 1) === null))
      ? numberOf(tokens, at, wishes)
      : undefined
  if (!Number.isInteger(token.number) || token.number > 3 || token.text.length > 1) return undefined
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (
    before !== undefined &&
    (before.number !== null || /^[$€£₹¥#]$/.test(before.word)) &&
    before.word !== '#' &&
    token.gap !== 'comma'
  )
    return undefined
  const following =
    after !== undefined && (after.gap === 'none' || after.gap === 'range') ? wishes.at(tokens, at + 1) : null
  const isOrdinal = after?.isGlued === true && little('ordinal_ending', after.word)
  if (after?.isGlued === true && !isOrdinal) return undefined
  const isCounting =
    following?.meanings.some((concept) =>
      /^(?:unit|who|people|star|currency|scale|old|degrees|distance|clock|month|jubilee|day_of_month)/.test(concept),
    ) ?? false
  const preceding =
    wishes.at(tokens, at - 1)?.meanings.some((concept) => /^(?:month|count|at_most|who:we)/.test(concept)) ?? false
  if ((isCounting && !isOrdinal) || (preceding && before?.word !== 'for')) return undefined
  const isWordAfter = after?.gap === 'none' && following === null && talk.at(tokens, at + 1) === null
  return isWordAfter && tokens.length > 4 ? undefined : token.number - 1
}

const startsPhrase = (tokens: readonly Token[], at: number, talk: Words): boolean =>
  (talk.at(tokens, at)?.length ?? 0) > 1 || (tokens.length > 1 && talk.at(tokens, 1) === null)

/** "The cheaper one", "the one with the volcano". */
function byQuality(offered: readonly OfferedPlace[], tokens: readonly Token[], vocabulary: Vocabulary): Reference[] {
  const { talk } = vocabulary
  return tokens.flatMap((_, from): Reference[] => {
    const match = talk.at(tokens, from)
    if (match === null) return []
    const end = nounEnd(tokens, from + match.length, talk)
    const isOne = end > from + match.length || isSuperlative(match.meanings)
    const measured = isOne ? bestBy(offered, match.meanings) : null
    if (measured !== null) return [{ from, to: end, choices: [measured], by: 'quality' }]
    const described = match.meanings.includes('one')
      ? describedAfter(offered, tokens, from + match.length, vocabulary)
      : null
    return described === null ? [] : [{ from, to: described.to, choices: [described.choice], by: 'quality' }]
  })
}

const isSuperlative = (meanings: readonly string[]): boolean =>
  meanings.some((concept) => concept === 'cheapest' || concept === 'dearest')

function bestBy(offered: readonly OfferedPlace[], meanings: readonly string[]): number | null {
  const least = (value: (place: OfferedPlace) => number | null): number | null => {
    const known = offered.map((place, choice) => ({ choice, value: value(place) }))
    if (known.some((one) => one.value === null)) return null
    return known.reduce((best, one) => ((one.value ?? 0) < (best.value ?? 0) ? one : best)).choice
  }
  if (meanings.includes('cheaper') || meanings.includes('cheapest'))
    return least(({ averageCostPerDay }) => averageCostPerDay)
  if (meanings.includes('dearer') || meanings.includes('dearest'))
    return least(({ averageCostPerDay }) => (averageCostPerDay === null ? null : -averageCostPerDay))
  if (meanings.includes('warmer')) return least(({ latitude }) => (latitude === null ? null : Math.abs(latitude)))
  return meanings.includes('cooler') ? least(({ latitude }) => (latitude === null ? null : -Math.abs(latitude))) : null
}

/** The one place of the offer whose description has the words that follow. */
function describedAfter(
  offered: readonly OfferedPlace[],
  tokens: readonly Token[],
  at: number,
  { little }: Vocabulary,
): { choice: number; to: number } | null {
  const link = tokens[at]
  if (link?.gap !== 'none' || !little('linking', link.word)) return null
  const words: string[] = []
  let to = at
  while (to < tokens.length && to < at + 8 && tokens[to]?.gap === 'none') {
    const word = tokens[to]?.word ?? ''
    if (!little('linking', word) && !little('filler', word) && word.length > 3) words.push(word)
    to += 1
  }
  if (words.length === 0) return null
  const scores = offered.map(({ name, country, description, themes }) => {
    const text = plain(`${name} ${country} ${description} ${themes.join(' ')}`)
    return words.filter((word) => text.includes(word.slice(0, Math.max(4, word.length - 2)))).length
  })
  const best = Math.max(...scores)
  const choice = scores.indexOf(best)
  return best > 0 && scores.lastIndexOf(best) === choice ? { choice, to } : null
}
