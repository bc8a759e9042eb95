import { type AskedTopic, askedTopics } from '../../acts.ts'
import type { Concept } from './concepts.ts'
import type { Match } from './lexicon.ts'
import type { Reading, Sighting } from './sightings.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A phrase that does something: agrees, refuses, asks, chooses. */
export interface Phrase {
  from: number
  to: number
  concepts: readonly Concept[]
}

/** What is done with the words of a message, and how its sentences stand. */
export interface Talk {
  phrases: readonly Phrase[]
  says: (...concepts: readonly Concept[]) => boolean
  /** Whether nothing but these is said, besides words that mean little. */
  onlySays: (...concepts: readonly Concept[]) => boolean
  isQuestion: boolean
  /** Whether the sentence with this token asks. */
  asksAt: (at: number) => boolean
  words: number
}

/** All phrases of a message, the longest at each place. Words within a longer phrase may begin one of their own. */
export function talkIn({ tokens, coveringAt, startingAt, little }: Reading, vocabulary: Vocabulary): Talk {
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const match = vocabulary.talk.at(tokens, at)
    if (match !== null && !isCutShort(at, match.length, tokens, vocabulary)) {
      const concepts = meaningsAt(at, match, tokens, vocabulary)
      // "Not the first, the others are fine": those on the table.
      const isOnTable = concepts.includes('the_others') && startingAt(at)?.reference?.by === 'position'
      phrases.push({
        from: at,
        to: at + match.length,
        concepts: isOnTable ? concepts.filter((concept) => concept !== 'others') : concepts,
      })
      at += match.length
    } else at += 1
  }
  const ends = sentenceEnds(tokens)
  const asksAt = (place: number): boolean => {
    const sentence = ends.find(({ from, to }) => place >= from && place < to)
    return sentence !== undefined && (sentence.isQuestion || startsAsking(sentence, vocabulary, tokens))
  }
  return {
    phrases,
    says: (...concepts) => phrases.some((phrase) => concepts.some((concept) => phrase.concepts.includes(concept))),
    onlySays: (...concepts) => {
      const covered = new Set<number>()
      for (const { from, to, concepts: said } of phrases) {
        if (concepts.some((concept) => said.includes(concept)))
          for (let index = from; index < to; index += 1) covered.add(index)
      }
      const rest = [...tokens.entries()].filter(([index]) => !covered.has(index))
      const isMeaningful = rest.some(
        ([index, { word, number }]) =>
          number !== null || !(little('filler', word) || little('address', word) || isGrammar(coveringAt(index))),
      )
      return covered.size > 0 && (!isMeaningful || rest.length <= Math.floor(covered.size / 3))
    },
    isQuestion: ends.some((sentence) => sentence.isQuestion || startsAsking(sentence, vocabulary, tokens)),
    asksAt,
    words: tokens.length,
  }
}

/** "A few more" are other places; "a few more restaurants" are none. */
function meaningsAt(
  at: number,
  { meanings, length }: Match<Concept>,
  tokens: Reading['tokens'],
  { talk, wishes }: Vocabulary,
): readonly Concept[] {
  if (!meanings.includes('more')) return meanings
  const end = at + length
  const behind = [...(talk.at(tokens, end)?.meanings ?? []), ...(wishes.at(tokens, end)?.meanings ?? [])]
  const endsThere = (tokens[end]?.gap ?? 'end') !== 'none'
  const goesOn = behind.some((concept) => /^(?:one|option|pick|elapsed|break)$/.test(concept))
  return endsThere || goesOn ? [...meanings, 'others'] : meanings
}

/** "When is the best time" is not "the best": a phrase gives way to one that begins within it and goes further. */
function isCutShort(at: number, length: number, tokens: Reading['tokens'], { talk }: Vocabulary): boolean {
  for (let inside = at + 1; inside < at + length; inside += 1) {
    const other = talk.at(tokens, inside)
    if (other !== null && other.length >= length && inside + other.length > at + length) return true
  }
  return false
}

const grammar =
  /^(?:and|or|want|to|who:me|who:we|single|break|named|question|mild|too_much|until|between|only|elapsed|home|like|at_least|about|essential|instead)$/

const isGrammar = (sighting: Sighting | undefined): boolean =>
  sighting?.places.length === 0 &&
  sighting.reference === null &&
  sighting.concepts.every((concept) => grammar.test(concept))

interface Sentence {
  from: number
  to: number
  isQuestion: boolean
}

function sentenceEnds(tokens: Reading['tokens']): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at += 1) {
    const gap = tokens[at]?.gap
    if (at < tokens.length && gap !== 'end' && gap !== 'question') continue
    sentences.push({ from, to: at, isQuestion: tokens[at - 1]?.isAsked ?? false })
    from = at
  }
  return sentences
}

/** A sentence may ask without a question mark. */
function startsAsking(
  { from, to }: Sentence,
  { wishes, talk, little }: Vocabulary,
  tokens: Reading['tokens'],
): boolean {
  let at = from
  while (at < Math.min(to, from + 4)) {
    const { meanings, length } = wishes.at(tokens, at) ?? { meanings: [], length: 1 }
    const told = talk.at(tokens, at)?.meanings ?? []
    if (meanings.includes('question') || told.some((concept) => /^(?:tell_me|what_about|ask:general)$/.test(concept)))
      return true
    if (meanings.some((concept) => concept === 'neutral' || concept === 'no_objection')) return false
    const isOpening =
      told.some((concept) => /^(?:yes|no|talk|undecided|praise_it)/.test(concept)) ||
      meanings.some((concept) => /^(?:and|break|named|nothing)$/.test(concept)) ||
      little('filler', tokens[at]?.word)
    // "We are" tells where "are we" asks.
    if (!isOpening || (little('subject', tokens[at]?.word) && tokens[at + 1]?.gap === 'none')) return false
    at += meanings.includes('nothing') ? length : 1
  }
  return false
}

/** The topic that is asked about: what is said in most words first. */
export function topicAsked({ phrases }: Talk): AskedTopic | null {
  const asked = phrases.flatMap(({ from, to, concepts }) =>
    askedTopics.flatMap((topic) => (concepts.includes(`ask:${topic}`) ? [{ topic, from, length: to - from }] : [])),
  )
  const [best] = asked.sort((one, other) => weight(other) - weight(one) || one.from - other.from)
  return best?.topic ?? null
}

const weight = ({ topic, length }: { topic: AskedTopic; length: number }): number =>
  // "Which is better with children?" is about children.
  // "Is it safe to go out at night?" is about safety.
  topic === 'general'
    ? 0
    : topic === 'compare'
      ? 0.5
      : topic === 'assistant'
        ? 9
        : topic === 'rainy_days' || topic === 'safety'
          ? 4
          : Math.min(length, 3)
