import type { Theme } from '../../destinations/vocabulary.ts'
import type { Topic, Wishes } from '../wishes.ts'
import { answerAbout, choicesIn } from './answers.ts'
import { languageName, listed, nameIn, placeName, sentences } from './formats.ts'
import { phrasesIn } from './languages.ts'
import { offered } from './offers.ts'
import type { Phrases } from './phrases.ts'
import { daysIn, placeIn, summaryOf } from './summary.ts'
import { planSentences } from './plan/tell.ts'
import type { Saying, Telling } from './telling.ts'

/** Says something in our own words, in the traveller's language where it is one of ours. */
export async function sayIt(telling: Telling): Promise<string> {
  const phrases = await phrasesIn(telling.language)
  const said = telling.kind === 'several' ? telling.sayings : [telling]
  const told = said.map((saying, index) =>
    (index < said.length - 1 ? withoutQuestion : sentencesFor)(phrases, saying, telling.wishes),
  )
  return sentences(telling.planIsSetAside === true ? phrases.plan.setAside : '', told.join('\n\n'))
}

/** What is said before something else does not ask what comes next. */
function withoutQuestion(phrases: Phrases, saying: Saying, wishes: Wishes): string {
  switch (saying.kind) {
    case 'plan':
      return planSentences(phrases, { ...saying, ask: null }, wishes)
    case 'answer':
      return answerAbout(phrases, saying.topic, saying.offers, wishes)
    default:
      return sentencesFor(phrases, saying, wishes)
  }
}

function sentencesFor(phrases: Phrases, telling: Saying, wishes: Wishes): string {
  const { locale } = phrases
  switch (telling.kind) {
    case 'question':
      return askedQuestion(phrases, telling, wishes)
    case 'question_back': {
      const { topic, why } = telling
      const explanation = why === 'reason' ? phrases.reasonsToAsk[topic] : phrases.exampleAnswers[topic]
      return sentences(explanation, telling.text ?? questionAbout(phrases, topic, wishes))
    }
    case 'offer':
      return offered(phrases, telling, wishes)
    case 'committed':
      return phrases.committed(placeName(phrases, telling.offer))
    case 'which':
      return wishes.occasion?.value === 'bereavement'
        ? phrases.whichGently
        : phrases.which(choicesIn(phrases, telling.offers))
    case 'shall_it_be':
      return phrases.shallItBe(placeName(phrases, telling.offer))
    case 'answer': {
      const answer = answerAbout(phrases, telling.topic, telling.offers, wishes)
      const [only, ...others] = telling.offers
      if (!telling.isChosen) {
        const isOne = only !== undefined && others.length === 0
        if (isOne) return sentences(answer, phrases.shallItBe(placeName(phrases, only)))
        return `${answer}\n\n${phrases.answers.stillToChoose}`
      }
      const more =
        only === undefined ? undefined : phrases.answers.tellMore[telling.topic]?.(nameIn(phrases, only.name))
      return sentences(answer, more ?? '')
    }
    case 'about_place':
      if (telling.offer === null) {
        return sentences(
          phrases.aboutUnknownPlace(placeIn(phrases, telling.place)),
          openQuestion(phrases, telling, wishes),
        )
      }
      return sentences(
        telling.place.kind === 'place' ? '' : phrases.bestThere(nameIn(phrases, telling.offer.name)),
        answerAbout(phrases, 'general', [telling.offer], wishes),
        ...telling.offer.shortfalls,
        telling.topic === null
          ? phrases.shallItBe(placeName(phrases, telling.offer))
          : openQuestion(phrases, telling, wishes),
      )
    case 'assistant':
      return sentences(phrases.answers.assistant, openQuestion(phrases, telling, wishes))
    case 'taken_back':
      return phrases.takenBack(choicesIn(phrases, telling.offers))
    case 'started_over':
      return phrases.startedOver
    case 'noted':
      return telling.offer === null ? phrases.noted : phrases.notedFor(nameIn(phrases, telling.offer.name))
    case 'choose_first':
      return phrases.chooseFirst(choicesIn(phrases, telling.offers))
    case 'plan':
      return planSentences(phrases, telling, wishes)
    case 'small_talk':
      return sentences(
        phrases.smallTalk[telling.of],
        telling.of === 'distress' ? '' : openQuestion(phrases, telling, wishes),
      )
    case 'languages': {
      const names = telling.understood.map((language) => languageName(locale, language))
      return phrases.languages(listed(locale, names))
    }
  }
}

function askedQuestion(phrases: Phrases, telling: Extract<Saying, { kind: 'question' }>, wishes: Wishes): string {
  const question = telling.text ?? questionAbout(phrases, telling.topic, wishes)
  if (!telling.isFirst) return question
  // To somebody who mourns no list is read out, and no questions are counted.
  if (wishes.occasion?.value === 'bereavement') return `${phrases.occasions.bereavement}\n\n${question}`
  const summary = summaryOf(phrases, wishes)
  const opening = sentences(
    telling.greeting === null ? '' : phrases.smallTalk[telling.greeting],
    wishes.occasion === null ? '' : phrases.occasions[wishes.occasion.value],
    summary === '' ? '' : phrases.understood(summary),
    phrases.beforeQuestions(telling.remaining + 1),
  )
  return `${opening}\n\n${question}`
}

const openQuestion = (
  phrases: Phrases,
  { topic, text }: { topic: Topic | null; text: string | null },
  wishes: Wishes,
): string => (topic === null ? '' : (text ?? questionAbout(phrases, topic, wishes)))

/** Those that are good in some months and bad in others. */
const seasonalThemes: readonly Theme[] = [
  'beach',
  'diving',
  'hiking',
  'islands',
  'mountains',
  'northern_lights',
  'sailing',
  'skiing',
  'surfing',
  'wildlife',
]

/** A question in our own words, in the light of what is known. */
function questionAbout(phrases: Phrases, topic: Topic, wishes: Wishes): string {
  const [first] = wishes.activities.filter(({ value }) => value.weight !== 'refused' && value.weight !== 'mild')
  const theme = first === undefined ? null : phrases.themes[first.value.theme]
  switch (topic) {
    case 'season':
      return first === undefined || theme === null || !seasonalThemes.includes(first.value.theme)
        ? phrases.questions.season
        : phrases.seasonForTheme(theme)
    case 'place':
      return theme === null ? phrases.questions.place : phrases.placeForTheme(theme)
    case 'budget':
      return wishes.length === null
        ? phrases.questions.budget
        : phrases.budgetForDays(daysIn(phrases, wishes.length.value))
    case 'interests':
      return wishes.party?.value.kind === 'family' ? phrases.interestsForFamily : phrases.questions.interests
    case 'length':
    case 'companions':
    case 'origin':
      return phrases.questions[topic]
  }
}
