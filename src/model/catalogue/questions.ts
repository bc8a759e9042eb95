import { monthsInWords } from '../../destinations/rules.ts'
import type { Brief, Grade, Question, Topic } from '../model.ts'
import { daysText, exactDollars, peopleText } from './phrasing.ts'
import { nameOf } from '../understanding/interests.ts'
import { settledTopics, type Wishes } from '../understanding/understanding.ts'
import { listed, plain, wholeWords } from '../understanding/words.ts'

// What narrows the choice most is asked first.
const order: Topic[] = ['interests', 'season', 'budget', 'length', 'companions', 'place']

/** The questions that are still worth asking, each in the light of what is known. */
export function questionsFor(wishes: Wishes, brief: Brief): Question[] {
  const settled = settledTopics(wishes)
  return order
    .filter((topic) => !settled.includes(topic))
    .map((topic) => ({ topic, text: wordings[topic](wishes, brief) }))
}

const wordings: Record<Topic, (wishes: Wishes, brief: Brief) => string> = {
  interests: ({ areas, company, months }) => {
    const where = areas[0] === undefined ? '' : ` in ${areas[0].label}`
    if (company === 'family')
      return `What would make the trip${where} a good one for all ages: beaches, animals, easy walks, a lively city?`
    if (company === 'couple')
      return `What do the two of you enjoy most${where}: quiet beaches, good food, old towns, mountains, something else?`
    if (months.length > 0)
      return `What do you want to do most${where}: dive, hike, ski, watch wildlife, eat well, wander through old cities?`
    return `What should the trip${where} be about: beaches, hiking, diving, wildlife, food, history, a big city?`
  },
  season: ({ themes, days }) => {
    const [theme] = themes
    if (theme !== undefined)
      return `You mentioned ${nameOf(theme)}, which depends on the season. Which month or time of year can you travel?`
    if (days !== null)
      return `When would you like to be away for those ${daysText(days)}? A month or a season is enough.`
    return 'Which month or time of year do you have in mind?'
  },
  budget: ({ days, people, months }) => {
    const who = people === null || people === 1 ? '' : ` for ${peopleText(people)}`
    if (days !== null)
      return `What may the ${daysText(days)} cost in all${who}, in US dollars and without the journey there? A daily sum will do, too.`
    if (months.length > 0 && who !== '')
      return `What may the trip cost${who} altogether, in US dollars? A sum per person and day will do, too.`
    return 'Roughly how much may the trip cost? A total in US dollars, a daily sum, or just "cheap" or "luxurious" will do.'
  },
  length: ({ months, budget }) => {
    if (budget?.span === 'trip') return `How many days should the ${exactDollars(budget.amount)} last?`
    if (months.length > 0 && months.length < 4) return `How many days do you have in ${monthsInWords(months)}?`
    return 'How many days do you want to be away?'
  },
  companions: ({ themes }, { preferences }) => {
    if (preferences.groupSize > 2)
      return `You usually travel as ${preferences.groupSize}. Will it be the ${preferences.groupSize} of you again?`
    if (themes.includes('romance')) return 'Is it the two of you alone, or does anybody come along?'
    return 'Who is coming along: are you travelling alone, as a couple, with children, with friends?'
  },
  place: ({ unwantedAreas, themes, warmth }) => {
    const [theme] = themes
    if (unwantedAreas.length > 0)
      return `Apart from ${listed(unwantedAreas.map(({ label }) => label))}, is there a part of the world you would rather see, or avoid?`
    if (theme !== undefined)
      return `Is there a country or region where you would love to find ${nameOf(theme)}, or one I should leave out?`
    if (warmth !== null)
      return `Somewhere ${warmth}, I see. Is there a part of the world that draws you, or one I should leave out?`
    return 'Is there a part of the world that draws you, or one I should leave out?'
  },
}

const longest = 300

/** Whether questions read well, each one thing at a time, none twice in other words. */
export function gradeWording(questions: readonly Question[]): Grade {
  const faults = questions.flatMap(({ text }) => {
    if (!text.trim().endsWith('?') && !text.includes('?')) return [`"${text}" is not a question.`]
    if (text.length > longest) return [`"${text.slice(0, 40)}…" is too long: ask it in ${longest} characters.`]
    return (text.match(/\?/g) ?? []).length > 1 ? [`"${text}" asks more than one thing.`] : []
  })
  const twins = questions.filter(({ text }, index) =>
    questions.slice(0, index).some((other) => likeness(other.text, text) > 0.7),
  )
  const all = [...faults, ...twins.map(({ text }) => `"${text}" repeats another question.`)]
  return all.length === 0 ? { kind: 'pass' } : { kind: 'fail', feedback: all.join(' ') }
}

function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)]
  return words.filter((word) => others.includes(word)).length / Math.max(words.length, others.length, 1)
}

const filler = wholeWords('what|which|how|the|you|your|would|like|want|and|for|trip|are|have')
const wordsOf = (text: string): string[] =>
  [...new Set(plain(text).match(/[a-z]{3,}/g) ?? [])].filter((word) => !filler.test(word))
