import type { Candidate } from '../destinations/ranking/record.ts'
import type { Theme } from '../destinations/vocabulary.ts'
import { type Topic, topics, type Wishes } from '../model/wishes.ts'

/** The topics that need no question: something was said of them, or they were left to us. */
export function settledTopics(wishes: Wishes): Topic[] {
  return topics.filter((topic) => wishes.open.some(({ value }) => value === topic) || isSaid(topic, wishes))
}

function isSaid(topic: Topic, wishes: Wishes): boolean {
  switch (topic) {
    case 'interests':
      return wishes.activities.some(({ value }) => value.weight === 'essential' || value.weight === 'wanted')
    case 'season':
      return wishes.when !== null
    case 'length':
      return wishes.length !== null
    case 'budget':
      return wishes.budget !== null || wishes.comfort !== null
    case 'companions':
      return wishes.party !== null
    case 'place':
      return wishes.places.wanted.length > 0 || wishes.journey.near !== null || wishes.journey.longestHours !== null
    case 'origin':
      return wishes.journey.from !== null || !isJourneyLimited(wishes)
  }
}

/** Where they start decides what is near, and what can be reached without a plane. */
const isJourneyLimited = ({ journey: { near, longestHours, only, never } }: Wishes): boolean =>
  near !== null || longestHours !== null || only !== null || never !== null

/** An answer is worth a question when it changes this share of the three, over all the answers there may be. */
const worthAsking = 1 / 8
/** Each question costs patience: so much has to be known or asked in the end, and no more. */
const enoughKnown = 5
const mostQuestions = 4

/**
 * The questions that are worth asking, the one that splits what is left the most first. Each is tried against the
 * candidates: how many of the three would be others, depending on the answer?
 */
export function topicsWorthAsking(wishes: Wishes, candidates: readonly Candidate[]): Topic[] {
  const settled = settledTopics(wishes)
  const best = topThree(candidates)
  const others = topics.filter((topic) => topic !== 'origin')
  const asked = others
    .filter((topic) => !settled.includes(topic))
    .map((topic) => ({ topic, split: splitBy(topic, wishes, candidates, best) }))
    .filter(({ split }) => split >= worthAsking)
    .sort((one, other) => other.split - one.split)
    .slice(
      0,
      Math.min(mostQuestions, Math.max(0, enoughKnown - others.filter((topic) => isSaid(topic, wishes)).length)),
    )
    .map(({ topic }) => topic)
  return settled.includes('origin') ? asked : ['origin', ...asked]
}

type Fits = (candidate: Candidate) => boolean

const topThree = (candidates: readonly Candidate[]): number[] => candidates.slice(0, 3).map(({ id }) => id)

/** The share of the three that changes, on average over the answers. */
function splitBy(
  topic: Exclude<Topic, 'origin'>,
  wishes: Wishes,
  pool: readonly Candidate[],
  best: readonly number[],
): number {
  const answers = answersTo(topic, wishes, pool)
  if (answers.length === 0 || best.length === 0) return 0
  const changes = answers.map((fits) => {
    const left = topThree([...pool.filter(fits), ...pool.filter((candidate) => !fits(candidate))])
    return best.filter((id) => !left.includes(id)).length / best.length
  })
  return changes.reduce((sum, change) => sum + change, 0) / answers.length
}

const seasons = [
  [12, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [9, 10, 11],
]
const interests: Theme[] = ['beach', 'city', 'hiking', 'wildlife', 'food', 'history']
const dailyCosts = [60, 110, 200]

/** What an answer would leave, for each answer that is likely. */
function answersTo(topic: Exclude<Topic, 'origin'>, wishes: Wishes, pool: readonly Candidate[]): Fits[] {
  switch (topic) {
    case 'interests':
      return interests.map(
        (theme) =>
          ({ facts, themes }) =>
            (facts.theme_strengths[theme] ?? (themes.includes(theme) ? 1 : 0)) >= 2,
      )
    case 'season':
      return seasons.map(
        (months) =>
          ({ bestMonths }) =>
            months.every((month) => bestMonths.includes(month)),
      )
    case 'budget':
      return dailyCosts.map(
        (most) =>
          ({ cost }) =>
            cost !== null && cost.perDay <= most && cost.perDay > most / 3,
      )
    case 'place':
      return [...new Set(pool.map(({ continent }) => continent))].map(
        (wanted) =>
          ({ continent }) =>
            continent === wanted,
      )
    case 'companions':
      // Whom a place does not suit matters once it is known who comes; a budget for all has to be divided, too.
      return wishes.budget?.value.per === 'party'
        ? dailyCosts.map(
            (most) =>
              ({ cost }) =>
                cost !== null && cost.perDay <= most,
          )
        : [
            ({ facts }) => facts.suits.small_children === 'good',
            ({ facts }) => facts.suits.older_people === 'good',
            ({ themes }) => themes.includes('romance'),
            ({ themes }) => themes.includes('nightlife') || themes.includes('adventure'),
          ]
    case 'length':
      if (wishes.budget?.value.span === 'trip') {
        return [4, 8, 16].map(
          (days) =>
            ({ cost }) =>
              cost !== null && cost.perDay <= 800 / days,
        )
      }
      return [4, 9, 16].map(
        (hours) =>
          ({ journey }) =>
            journey === null || journey.hours <= hours,
      )
  }
}
