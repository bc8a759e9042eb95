import { describe, expect, test } from 'vitest'
import type { Suggestion } from '../../../src/model/model.ts'
import { readReplyToOffer } from '../../../src/model/catalogue/reading.ts'

const place = (name: string, country: string, averageCostPerDay = 100): Suggestion => ({
  name,
  country,
  description: '',
  averageCostPerDay,
  bestMonths: [],
})
const offer = [place('Bali', 'Indonesia', 60), place('Kyoto', 'Japan', 140), place('Santorini', 'Greece', 180)]
const neighbours = [place('Bali', 'Indonesia'), place('Lombok', 'Indonesia'), place('Kyoto', 'Japan')]
const longNames = [
  place('Serengeti National Park', 'Tanzania'),
  place('Mexico City', 'Mexico'),
  place('São Tomé', 'São Tomé and Príncipe'),
]
const everydayNames = [place('Nice', 'France'), place('Split', 'Croatia'), place('Bath', 'United Kingdom')]

/** The chosen place, or what else the reply is taken for. */
function read(message: string, offered = offer): string {
  const reading = readReplyToOffer(offered, message)
  return reading.kind === 'commit' ? (offered[reading.choice]?.name ?? 'nothing') : reading.kind
}

describe('a choice', () => {
  test.each([
    ['Bali', 'Bali'],
    ['bali', 'Bali'],
    ['BALI!', 'Bali'],
    ['Bali please', 'Bali'],
    ['Bali, Indonesia', 'Bali'],
    ['Kyoto (Japan)', 'Kyoto'],
    ['I choose Kyoto', 'Kyoto'],
    ['I have chosen Kyoto', 'Kyoto'],
    ['My choice is Kyoto.', 'Kyoto'],
    ['Let’s do Bali!', 'Bali'],
    ['We want to visit Kyoto', 'Kyoto'],
    ["I'd love to go to Santorini", 'Santorini'],
    ['I think we should go to Kyoto', 'Kyoto'],
    ["We've decided: Santorini", 'Santorini'],
    ['Greece it is', 'Santorini'],
    ['Japan', 'Kyoto'],
    ['the Japanese one', 'Kyoto'],
    ['kyoto wins', 'Kyoto'],
    ['yes, Bali', 'Bali'],
    ['Take me to Bali', 'Bali'],
    ['Kyoto in April', 'Kyoto'],
    ['Kyoto sounds perfect!', 'Kyoto'],
    ['I like Bali', 'Bali'],
    ['I love the third one', 'Santorini'],
    ['Could we go with Kyoto?', 'Kyoto'],
    ['How about we go with Kyoto?', 'Kyoto'],
    ["I'll take Bali. What should I pack?", 'Bali'],
  ])('%s', (message, expected) => expect(read(message)).toBe(expected))
})

describe('a choice by number or place', () => {
  test.each([
    ['2', 'Kyoto'],
    ['2.', 'Kyoto'],
    ['#3', 'Santorini'],
    ['number two', 'Kyoto'],
    ['option 3', 'Santorini'],
    ['I’d go for number 1', 'Bali'],
    ['I will take 2', 'Kyoto'],
    ['ok then 3', 'Santorini'],
    ['the second', 'Kyoto'],
    ['first one please', 'Bali'],
    ['The first one sounds great', 'Bali'],
    ["let's go with the second option", 'Kyoto'],
    ['the last one', 'Santorini'],
    ['the middle one', 'Kyoto'],
    ['The second one, Kyoto', 'Kyoto'],
    ['the cheapest one please', 'Bali'],
    ['4', 'unclear'],
    ['option 7', 'unclear'],
    ['the first two', 'unclear'],
    ['for 2 weeks', 'refine'],
    ['we are 2', 'refine'],
    ['First, I would like to know the costs', 'discuss'],
  ])('%s', (message, expected) => expect(read(message)).toBe(expected))
})

describe('a choice in spite of a slip', () => {
  test.each([
    ['Santorni', 'Santorini'],
    ['I pick Kioto', 'Kyoto'],
    ['kyotoo please', 'Kyoto'],
    ['Balí', 'Bali'],
  ])('%s', (message, expected) => expect(read(message)).toBe(expected))

  test.each([
    ['Serengetti', 'Serengeti National Park'],
    ['the serengeti please', 'Serengeti National Park'],
    ['Mexico', 'Mexico City'],
    ['sao tome', 'São Tomé'],
  ])('%s', (message, expected) => expect(read(message, longNames)).toBe(expected))
})

describe('a refusal', () => {
  test.each([
    ['not Bali, I pick Kyoto', 'Kyoto'],
    ['Kyoto, not Bali', 'Kyoto'],
    ['No, Kyoto', 'Kyoto'],
    ['No Bali, no Kyoto. Santorini!', 'Santorini'],
    ['Been to Bali, so Kyoto', 'Kyoto'],
    ["I'd rather go to Kyoto than Bali", 'Kyoto'],
    ['I prefer Kyoto to Bali', 'Kyoto'],
    ['I prefer Bali over Kyoto', 'Bali'],
    ['Kyoto instead of Bali', 'Kyoto'],
    ["I don't want Bali", 'refine'],
    ['I never want to go to Bali', 'refine'],
    ['Not Kyoto and not Bali', 'refine'],
    ['neither Bali nor Kyoto', 'refine'],
    ['anything but the first', 'refine'],
    ['Everything except Bali', 'refine'],
    ["We've already been to Bali", 'refine'],
    ['Bali is too expensive', 'refine'],
    ['no', 'refine'],
    ['No, none of them', 'refine'],
  ])('%s', (message, expected) => expect(read(message)).toBe(expected))
})

describe('a wish for others', () => {
  test.each([
    'show me cheaper options',
    'something warmer',
    'Cheaper',
    'A bit warmer please',
    'none of these',
    'other ideas',
    'more beaches',
    'less touristy',
    'I want beaches instead',
    'I want to go to Italy',
    'I want to go to Samarkand',
    'somewhere in Africa',
    'I want to go somewhere else',
    'We only have 1000 dollars',
    'these are all too expensive',
    'do you have anything cheaper?',
    'Can you show me other places?',
    'can we do something cheaper than Bali?',
    'Kyoto but cheaper',
    'like the second one but with beaches',
    'Something like Bali',
    'I like Bali but it is too hot',
  ])('%s', (message) => expect(read(message)).toBe('refine'))
})

describe('a mention that chooses nothing', () => {
  test.each([
    "I'd like to read a book about Bali first",
    'Is Bali expensive?',
    'Bali?',
    'Why not Bali?',
    'Should I choose Bali?',
    'tell me more about the second',
    'what about Kyoto in March?',
    'Bali or Kyoto?',
    'Which is cheaper, Bali or Kyoto?',
    'Bali sounds nice but is it safe?',
    'What else can I do in Bali?',
    'Is there diving?',
    'My friend went to Bali last year',
    'I heard that Santorini is crowded',
    "let's talk about Bali",
    'I want to know more about Bali',
    'Compare Bali and Kyoto',
    'You choose',
    'Thanks!',
  ])('%s', (message) => expect(read(message)).toBe('discuss'))
})

describe('what could mean more than one thing', () => {
  test.each([
    'yes',
    'ok',
    'Ok!',
    'hmm',
    'Bali or Kyoto',
    'Bali and Kyoto',
    "I'll take Bali and Kyoto",
    'Maybe Bali',
    "I'm thinking about Kyoto",
    'I would go to Bali if it was cheaper',
  ])('%s', (message) => expect(read(message)).toBe('unclear'))

  test.each([
    ['Indonesia', 'unclear'],
    ['the Indonesian one', 'unclear'],
    ['Indonesia but not Bali', 'Lombok'],
    ['I pick Indonesia, Lombok', 'Lombok'],
    ['Japan', 'Kyoto'],
  ])('two of one country: %s', (message, expected) => expect(read(message, neighbours)).toBe(expected))
})

describe('names that are everyday words', () => {
  test.each([
    ['Nice', 'Nice'],
    ['I pick Nice', 'Nice'],
    ['we want to go to split', 'Split'],
    ['Split sounds nice', 'Split'],
    ['nice', 'unclear'],
    ['that is nice', 'unclear'],
    ['something nice and warm', 'refine'],
  ])('%s', (message, expected) => expect(read(message, everydayNames)).toBe(expected))
})
