import { describe, expect, test } from 'vitest'
import { checkDestinations, checkQuestions, openQuestions } from '../../src/conversation/rules.ts'
import type { Grade, Question, Statement, Suggestion } from '../../src/model/model.ts'
import { brief, offered } from '../support/model.ts'

const wishing = (text: string) => brief({ statements: [{ kind: 'wish', text }] })
const place = (
  name: string,
  country: string,
  averageCostPerDay: number | null = 100,
  bestMonths = [2, 3],
): Suggestion => ({
  name,
  country,
  description: `${name} is worth the journey.`,
  averageCostPerDay,
  bestMonths,
})
const three = [place('Dahab', 'Egypt'), place('Utila', 'Honduras'), place('Bali', 'Indonesia')]
const question = (topic: Question['topic'], text = 'What would you like?'): Question => ({ topic, text })
const feedbackOf = (grade: Grade): string => (grade.kind === 'fail' ? grade.feedback : 'pass')

describe('open questions', () => {
  test('leave out what is settled, and what comes twice', () => {
    const questions = [question('interests'), question('season'), question('budget'), question('season', 'When?')]
    const open = openQuestions(wishing('diving under 2000 dollars'), questions)
    expect(open).toEqual([question('season')])
  })
})

describe('questions', () => {
  test('that are open and asked once pass', () => {
    expect(checkQuestions(wishing('diving'), [question('season'), question('budget')])).toEqual({ kind: 'pass' })
    expect(checkQuestions(wishing('two weeks of diving in February'), [])).toEqual({ kind: 'pass' })
  })

  test.each<[string, Question[], RegExp]>([
    ['something', [], /Ask something/],
    ['diving', [question('interests')], /Do not ask about interests/],
    ['something', [question('season'), question('season')], /season only once/],
    ['something', [question('season', ' ')], /season is empty/],
    ['something', [question('season', 'Tell me.')], /not a question/],
    ['something', Array.from({ length: 7 }, () => question('place')), /at most 6 questions/],
  ])('%s: %j', (wish, questions, feedback) =>
    expect(feedbackOf(checkQuestions(wishing(wish), questions))).toMatch(feedback),
  )
})

describe('destinations', () => {
  test('that fit pass', () => {
    const known = wishing('two weeks in February under 2000 dollars')
    expect(checkDestinations(known, three)).toEqual({ kind: 'pass' })
  })

  test('that cost up to 15 % too much pass, and those of unknown cost and season', () => {
    const known = wishing('ten days in February under 1000 dollars')
    const near = [place('Dahab', 'Egypt', 114), place('Utila', 'Honduras', null), place('Bali', 'Indonesia', 50, [])]
    expect(checkDestinations(known, near)).toEqual({ kind: 'pass' })
  })

  test.each<[string, Suggestion[], RegExp]>([
    ['anything', three.slice(1), /exactly three destinations, not 2/],
    [
      'anything',
      [place('Bali', 'Indonesia'), place('bali', 'indonesia'), place('Utila', 'Honduras')],
      /bali is there twice/,
    ],
    ['anything', [place('', 'Indonesia'), ...three.slice(1)], /lacks its name/],
    ['ten days for 500 dollars', three, /Dahab costs 100 dollars a person and day, but the budget allows 50/],
    ['2000 dollars for two weeks for the two of us', three, /budget allows 71/],
    ['in July', three, /Dahab is best in months 2, 3, but the trip is in month 7/],
    ['not Egypt', three, /Dahab is in Egypt, where the traveller does not want to go/],
    ['outside Asia', three, /Bali is in Asia/],
    ['no Bali please', three, /does not want Bali/],
    ['in Asia', three, /Dahab is not in Asia/],
  ])('%s', (wish, suggestions, feedback) =>
    expect(feedbackOf(checkDestinations(wishing(wish), suggestions))).toMatch(feedback),
  )

  const refining = (text: string) => {
    const statement: Statement = { kind: 'refinement', offered, text }
    return brief({ statements: [statement] })
  }

  test('that were offered before are not offered again, unless they were asked for', () => {
    expect(feedbackOf(checkDestinations(refining('other ideas'), three))).toBe(
      'Bali was offered before: offer something else.',
    )
    expect(checkDestinations(refining('keep Bali, and show me others'), three)).toEqual({ kind: 'pass' })
  })

  test('have to be cheaper when cheaper ones were asked for', () => {
    expect(feedbackOf(checkDestinations(refining('cheaper'), three))).toMatch(/wants it cheaper than 55/)
  })
})
