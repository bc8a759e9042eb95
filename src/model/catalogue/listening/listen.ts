import type { Act } from '../../acts.ts'
import type { PlaceWish, Wishes } from '../../wishes.ts'
import { decide } from './acts.ts'
import { comparisons } from './concepts.ts'
import { detect } from './detection.ts'
import type { Listened, ListeningInput, OfferedPlace } from './input.ts'
import { join } from './merging.ts'
import { choicesOf, pointedAt, refusesAll } from './offer/pointed.ts'
import { referencesTo } from './offer/references.ts'
import { pointsAtListed } from './plan/listed.ts'
import { isWithin } from './places.ts'
import { read } from './reading.ts'
import { meaningOf, type Reading } from './sightings.ts'
import { spokenIn } from './spoken.ts'
import { type Statement, understand } from './statement.ts'
import { type Talk, talkIn } from './talk.ts'
import { tokensOf } from './text.ts'
import { languageCodes } from './languages/language.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { Decision, Heard } from './heard.ts'

/**
 * What a message does and what is wished for after it, by rules alone: no network, no clock, linear in its length.
 * Never rejects; what is not understood is `unclear` and changes nothing.
 */
export async function listen(input: ListeningInput): Promise<Listened> {
  const message = spokenIn(input.message)
  const tokens = tokensOf(message)
  const detected = await detect(message, tokens, input.wishes.language)
  if (detected.kind === 'foreign') {
    return {
      act: { kind: 'foreign_language', language: detected.language, understood: [...languageCodes] },
      wishes: input.wishes,
    }
  }
  const vocabulary = await vocabularyOf(detected.code)
  const { pending } = input
  const spokenOf = pending.kind === 'shall_it_be' ? [pending.choice] : []
  const pointing = referencesTo(input.offered, tokens, vocabulary, spokenOf)
  const references = pointsAtListed(input) ? pointing.filter(({ by }) => by !== 'position') : pointing
  const reading = read(tokens, vocabulary, references)
  const said = understand(reading, {
    today: input.today,
    topic: input.question?.topic ?? null,
    wishes: input.wishes,
  })
  const talk = talkIn(reading, vocabulary)
  const ofTrip = withoutPriceOfOffer(withoutRegionOfOffer(said, input.offered), input, talk)
  const statement = withoutComfortOfOffer(ofTrip, input, reading, talk)
  const heard: Heard = {
    input,
    reading,
    talk,
    statement,
    news: newsIn(statement),
    vocabulary,
  }
  const decision = decide(heard)
  const language = detected.isSure || tokens.length > 3 ? detected.code : input.wishes.language
  return { act: decision.act, wishes: wishesAfter(heard, decision, { ...input.wishes, language }) }
}

/** "It's all Asia, we want Africa": where all that is offered lies is not wished for beside another place. */
function withoutRegionOfOffer(statement: Statement, offered: readonly OfferedPlace[]): Statement {
  const { wanted } = statement.places
  const others = wanted.filter(
    (place) => place.kind === 'place' || !offered.every((one) => isWithin(wishFor(one), place)),
  )
  return offered.length === 0 || others.length === 0
    ? statement
    : { ...statement, places: { ...statement.places, wanted: others } }
}

/** "60 a day for El Nido, is that with food?": what a place was said to cost is no budget. */
function withoutPriceOfOffer(statement: Statement, { offered }: ListeningInput, talk: Talk): Statement {
  const { budget } = statement
  const isPrice =
    budget?.kind === 'sum' && offered.some(({ averageCostPerDay }) => averageCostPerDay === budget.sum.most)
  return isPrice && talk.isQuestion ? { ...statement, budget: null } : statement
}

/** "Una más barata": cheaper than what is offered is not yet cheap. */
function withoutComfortOfOffer(
  statement: Statement,
  { offered }: ListeningInput,
  { sightings }: Reading,
  talk: Talk,
): Statement {
  const said = sightings.filter((sighting) => meaningOf(sighting, 'comfort').length > 0)
  const isCompared =
    said.length > 0 &&
    said.every(({ from, to }) =>
      talk.phrases.some(
        (phrase) =>
          phrase.from <= from &&
          phrase.to >= to &&
          phrase.concepts.some((concept) => concept === 'cheaper' || concept === 'dearer'),
      ),
    )
  return offered.length > 0 && isCompared ? { ...statement, comfort: null } : statement
}

/** How many things are said that a trip can be planned by. */
function newsIn({ places, time, length, budget, comfort, party, activities, climate }: Statement): number {
  const said = [
    places.wanted.length > 0,
    time !== null,
    length !== null,
    budget !== null,
    comfort !== null,
    party !== null,
    activities.length > 0,
    climate !== null,
  ]
  return said.filter(Boolean).length
}

function wishesAfter(heard: Heard, { act, keeps, opens }: Decision, before: Wishes): Wishes {
  const { input, statement } = heard
  if (act.kind === 'start_over') return before
  const from = input.statement
  const judged = withJudged(heard, act, kept(statement, keeps))
  const heardWishes = keeps === 'nothing' ? before : join(before, judged, { from, replaces: statement.replaces })
  const opened = opens
    .filter((topic) => !heardWishes.open.some(({ value }) => value === topic))
    .map((value) => ({ value, from }))
  return withComparison(heard, act, { ...heardWishes, open: [...heardWishes.open, ...opened] })
}

function kept(statement: Statement, keeps: Decision['keeps']): Statement {
  switch (keeps) {
    case 'everything':
    case 'nothing':
      return statement
    case 'all_but_places':
      return { ...statement, places: { ...statement.places, wanted: [], like: [] } }
    case 'circumstances': {
      const tastes = { comfort: null, activities: [], climate: null, dangers: [], pace: null, novelty: null }
      return { ...withoutPlaces(statement), ...tastes }
    }
  }
}

const withoutPlaces = (statement: Statement): Statement => ({
  ...statement,
  places: { ...statement.places, wanted: [], like: [], refused: [], been: [] },
})

/** What was offered and refused, or is known to them, is so for the whole conversation. */
function withJudged(heard: Heard, act: Act, statement: Statement): Statement {
  const { input } = heard
  const pointed = pointedAt(heard)
  const placesOf = (sightings: typeof pointed.refused): PlaceWish[] =>
    sightings
      .flatMap(({ reference }) => (reference?.choices.length === 1 ? reference.choices : []))
      .flatMap((choice) => input.offered.slice(choice, choice + 1).map(wishFor))
  // Who refuses one by its country refuses the country.
  const countries = pointed.refused.flatMap(({ reference, places: [country] }) =>
    reference?.by === 'country' && country !== undefined ? [country] : [],
  )
  const { places } = statement
  const isAlike = heard.talk.says('alike') && places.like.length === 0 && places.wanted.length === 0
  // "Ubud, but cheaper."
  const isChanged =
    act.kind === 'refine' &&
    heard.talk.says(...comparisons) &&
    pointed.replaced.length === 0 &&
    pointed.choices.length === 1
  return {
    ...statement,
    places: {
      ...places,
      refused: [
        ...places.refused,
        ...countries,
        ...placesOf(pointed.refused.filter(({ stance }) => stance !== 'been')),
        ...(refusesAll(heard) ? input.offered.map(wishFor) : []),
      ],
      been: [...places.been, ...placesOf(pointed.refused.filter(({ stance }) => stance === 'been'))],
      // "We did Bali, so something similar."
      like: [
        ...places.like,
        ...placesOf(pointed.like),
        ...(isChanged ? placesOf(pointed.wanted) : []),
        ...(isAlike ? places.been : []),
      ],
    },
  }
}

const wishFor = (place: OfferedPlace): PlaceWish => ({
  kind: 'place',
  name: place.name,
  country: place.countryCode,
  latitude: null,
  longitude: null,
})

/** "Like the second but cheaper", "a cheaper one for the third": cheaper than that one, where one is pointed at. */
function measuredAgainst(heard: Heard): readonly OfferedPlace[] {
  const { offered } = heard.input
  const { replaced, measures, like, wanted } = pointedAt(heard)
  const [choices] = [replaced, measures, like, wanted]
    .map((sightings) => choicesOf(sightings))
    .filter(({ length }) => length > 0)
  return choices === undefined ? offered : offered.filter((_, choice) => choices.includes(choice))
}

/** "Cheaper than those": below the cheapest of the offer; where nothing is offered yet, a word for what they look for. */
function withComparison(heard: Heard, act: Act, wishes: Wishes): Wishes {
  const { input, talk } = heard
  const from = input.statement
  const isEarly = act.kind === 'wish' && input.offered.length === 0 && !talk.isQuestion
  if (act.kind !== 'refine' && act.kind !== 'others' && !isEarly) return wishes
  const costs = measuredAgainst(heard).flatMap(({ averageCostPerDay }) =>
    averageCostPerDay === null ? [] : [averageCostPerDay],
  )
  if (costs.length > 0 && talk.says('cheaper'))
    return { ...wishes, dailyCost: { below: { value: Math.min(...costs), from }, above: null } }
  if (costs.length > 0 && talk.says('dearer'))
    return { ...wishes, dailyCost: { below: null, above: { value: Math.max(...costs), from } } }
  if (talk.says('quieter') && wishes.novelty?.from !== from) return { ...wishes, novelty: { value: 'quiet', from } }
  if (talk.says('closer') && wishes.journey.near === null)
    return { ...wishes, journey: { ...wishes.journey, near: { value: true, from } } }
  return isEarly && talk.says('cheaper') && wishes.budget === null && wishes.comfort === null
    ? { ...wishes, comfort: { value: 'shoestring', from } }
    : wishes
}
