import { type Brief, type Grade, type Question, type Suggestion, topics } from '../model/model.ts'
import { liesIn, mayLieIn } from '../model/understanding/places.ts'
import { dailyBudget, settledTopics, understand, type Wishes } from '../model/understanding/understanding.ts'
import { bare, holdsName, listed } from '../model/understanding/words.ts'

const toleranceOfBudget = 1.15
const fewEnoughSettled = 2

/** The questions that the traveller has not answered yet, each topic once, in the order they were drafted. */
export function openQuestions(brief: Brief, questions: readonly Question[]): Question[] {
  const settled = settledTopics(understand(brief))
  return questions.filter(
    ({ topic }, index) => !settled.includes(topic) && questions.findIndex((other) => other.topic === topic) === index,
  )
}

/** What any model's questions must hold to. */
export function checkQuestions(brief: Brief, questions: readonly Question[]): Grade {
  const settled = settledTopics(understand(brief))
  const asked = questions.map(({ topic }) => topic)
  const faults = [
    questions.length > topics.length && `Ask at most ${topics.length} questions, not ${questions.length}.`,
    questions.length === 0 &&
      settled.length <= fewEnoughSettled &&
      'Ask something: next to nothing is known of what the traveller wants.',
    ...topics.map((topic) => asked.filter((each) => each === topic).length > 1 && `Ask about ${topic} only once.`),
    ...settled.map((topic) => asked.includes(topic) && `Do not ask about ${topic}: the traveller has told us.`),
    ...questions.map(({ topic, text }) => text.trim() === '' && `The question about ${topic} is empty.`),
    ...questions.map(({ text }) => text.trim() !== '' && !text.includes('?') && `"${text}" is not a question.`),
  ]
  return gradeOf(faults)
}

/** What any model's destinations must hold to. The feedback says what is wrong so that it can be mended. */
export function checkDestinations(brief: Brief, suggestions: readonly Suggestion[]): Grade {
  const wishes = understand(brief)
  return gradeOf([
    suggestions.length !== 3 && `Offer exactly three destinations, not ${suggestions.length}.`,
    ...suggestions.map((suggestion, index) => sameAsBefore(suggestion, suggestions.slice(0, index))),
    ...suggestions.flatMap((suggestion) => [
      incomplete(suggestion),
      refused(wishes, suggestion),
      outside(wishes, suggestion),
      seenBefore(wishes, suggestion),
      outOfSeason(wishes, suggestion),
      tooDear(wishes, suggestion),
    ]),
  ])
}

type Fault = string | false

function gradeOf(faults: Fault[]): Grade {
  const found = faults.filter((fault) => fault !== false)
  return found.length === 0 ? { kind: 'pass' } : { kind: 'fail', feedback: found.join(' ') }
}

const isSame = (one: { name: string; country: string }, other: { name: string; country: string }): boolean =>
  bare(one.name) === bare(other.name) && bare(one.country) === bare(other.country)

const sameAsBefore = (suggestion: Suggestion, before: readonly Suggestion[]): Fault =>
  before.some((other) => isSame(other, suggestion)) &&
  `${suggestion.name} is there twice: offer three different places.`

function incomplete({ name, country, description }: Suggestion): Fault {
  const missing = Object.entries({ name, country, description }).flatMap(([part, text]) =>
    text.trim() === '' ? [part] : [],
  )
  return missing.length > 0 && `${name.trim() || 'A destination'} lacks its ${listed(missing)}.`
}

function refused({ unwantedAreas, unwantedText }: Wishes, { name, country }: Suggestion): Fault {
  if (name.trim() !== '' && holdsName(unwantedText, name)) return `The traveller does not want ${name}.`
  const area = unwantedAreas.find((each) => liesIn(country, each))
  return area !== undefined && `${name} is in ${area.label}, where the traveller does not want to go.`
}

function outside({ areas }: Wishes, { name, country }: Suggestion): Fault {
  if (areas.length === 0 || areas.some((area) => mayLieIn(country, area))) return false
  return `${name} is not in ${listed(
    areas.map(({ label }) => label),
    'or',
  )}, where the traveller wants to go.`
}

function seenBefore({ seen, kept, wantedText }: Wishes, suggestion: Suggestion): Fault {
  const isAskedFor = kept.some((other) => isSame(other, suggestion)) || holdsName(wantedText, suggestion.name)
  return (
    !isAskedFor &&
    seen.some((other) => isSame(other, suggestion)) &&
    `${suggestion.name} was offered before: offer something else.`
  )
}

function outOfSeason({ months }: Wishes, { name, bestMonths }: Suggestion): Fault {
  if (months.length === 0 || bestMonths.length === 0 || months.some((month) => bestMonths.includes(month))) return false
  return `${name} is best in months ${bestMonths.join(', ')}, but the trip is in month ${listed(months.map(String), 'or')}.`
}

function tooDear(wishes: Wishes, { name, averageCostPerDay: cost }: Suggestion): Fault {
  const limit = dailyBudget(wishes)
  if (cost === null) return false
  if (limit !== null && cost > limit * toleranceOfBudget) {
    return `${name} costs ${Math.round(cost)} dollars a person and day, but the budget allows ${Math.round(limit)}.`
  }
  if (wishes.costBelow !== null && cost >= wishes.costBelow) {
    return `${name} costs ${Math.round(cost)} dollars a person and day, but the traveller wants it cheaper than ${Math.round(wishes.costBelow)}.`
  }
  if (wishes.costAbove !== null && cost <= wishes.costAbove) {
    return `${name} costs ${Math.round(cost)} dollars a person and day, but the traveller wants more comfort than for ${Math.round(wishes.costAbove)}.`
  }
  return false
}

/** What a finished choice tells of the traveller's taste, for their next trip; null when it tells nothing. */
export function learnedTaste(brief: Brief): string | null {
  const { themes, unwantedThemes, warmth } = understand({ ...brief, preferences: { ...brief.preferences, text: '' } })
  const named = (these: readonly string[]) => listed(these.map((theme) => theme.replaceAll('_', ' ')))
  const sentences = [
    themes.length > 0 && `Likes ${named(themes)}.`,
    unwantedThemes.length > 0 && `No ${named(unwantedThemes)}.`,
    warmth !== null && `Likes it ${warmth}.`,
  ].filter((sentence) => sentence !== false)
  return sentences.length === 0 ? null : sentences.join(' ')
}
