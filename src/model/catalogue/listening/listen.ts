import type { Act } from '../../acts.ts'
import type { PlaceWish, Wishes } from '../../wishes.ts'
import { decide } from './acts.ts'
import { comparisons } from './offer/qualities.ts'
import { detect } from './detection.ts'
import type { Listened, ListeningInput, OfferedPlace } from './input.ts'
import { join } from './merging.ts'
import { choicesOf, pointedAt, refusesAll } from './offer/pointed.ts'
import { referencesTo } from './offer/references.ts'
import { wishFor, withoutWordsOfOffer } from './offer/words-of-offer.ts'
import { pointsAtListed } from './plan/listed.ts'
import { read } from './reading.ts'
import { actsOf, partsOf, spokenOfIn } from './several.ts'
import type { Reading } from './sightings.ts'
import { spokenIn } from './spoken.ts'
import { type Statement, understand } from './statement.ts'
import { talkIn } from './talk.ts'
import { tokensOf } from './text.ts'
import { languageCodes } from './languages/language.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
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
      also: [],
      wishes: input.wishes,
    }
  }
  const vocabulary = await vocabularyOf(detected.code)
  const language = detected.isSure || tokens.length > 3 ? detected.code : input.wishes.language
  const before: ListeningInput = { ...input, message, wishes: { ...input.wishes, language } }
  const whole = heardAsOne(before, vocabulary)
  return heardInParts(before, whole, vocabulary) ?? { act: whole.decision.act, also: [], wishes: whole.wishes }
}

interface Part {
  reading: Reading
  decision: Decision
  wishes: Wishes
}

function heardAsOne(input: ListeningInput, vocabulary: Vocabulary): Part {
  const tokens = tokensOf(input.message)
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
  const statement = withoutWordsOfOffer(said, input.offered, reading, talk)
  const heard: Heard = {
    input,
    reading,
    talk,
    statement,
    news: newsIn(statement),
    vocabulary,
  }
  const decision = decide(heard)
  return { reading, decision, wishes: wishesAfter(heard, decision, input.wishes) }
}

/** The message part by part, where its parts do several things; what one wishes for is known to the next. */
function heardInParts(input: ListeningInput, whole: Part, vocabulary: Vocabulary): Listened | null {
  if (input.offered.length === 0) return null
  const parts = partsOf(input.message, whole.reading)
  if (parts.length < 2) return null
  let { wishes, pending } = input
  const heard = parts.map((message) => {
    const part = heardAsOne({ ...input, message, wishes, pending }, vocabulary)
    const { act } = part.decision
    ;({ wishes } = part)
    pending = spokenOfIn(act) ?? pending
    return act
  })
  const acts = actsOf(whole.decision.act, heard, input)
  if (acts === null) return null
  const [act, ...also] = acts
  return { act, also, wishes }
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

/** What they refuse or know is so although they ask: "forget Egypt. Jordan maybe?" */
const withoutPlaces = (statement: Statement): Statement => ({
  ...statement,
  places: { ...statement.places, wanted: [], like: [] },
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
  if (act.kind !== 'refine' && act.kind !== 'replace' && act.kind !== 'others' && !isEarly) return wishes
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
