import type { Act, PlanAct } from '../acts.ts'
import type { Heard, Listening } from '../model.ts'
import { noWishes, type PlaceWish, type Said, type Wishes, wishesVersion } from '../wishes.ts'
import type { HeardAnswer, HeardPlace, HeardWishes } from './answers.ts'

/** What a model's answer says of a message, in the values of the port. */
export function heardFrom(answer: HeardAnswer, { number, wishes, offered }: Listening): Heard {
  const after = wishesFrom(answer.wishes, number)
  return {
    act: actFrom(answer, offered.length),
    wishes: keepingSources(after, wishes ?? noWishes),
    also: [],
    questions: answer.questions,
  }
}

function actFrom(answer: HeardAnswer, offered: number): Act {
  const choices = [...new Set(answer.options.map((option) => option - 1))].filter((choice) => choice < offered)
  const [first, ...others] = choices
  switch (answer.act) {
    case 'choose':
      return first === undefined || others.length > 0 ? { kind: 'unclear' } : { kind: 'choose', choice: first }
    case 'lean':
      return first === undefined ? { kind: 'unclear' } : { kind: 'lean', choice: first }
    case 'refuse':
      return choices.length === 0 ? { kind: 'refine' } : { kind: 'refuse', choices }
    case 'replace':
      return choices.length === 0 || choices.length === offered ? { kind: 'refine' } : { kind: 'replace', choices }
    case 'choose_other':
      return answer.place === null ? { kind: 'refine' } : { kind: 'choose_other', place: placeFrom(answer.place) }
    case 'ask_about_place':
      return answer.place === null
        ? { kind: 'ask', topic: 'general', choices }
        : { kind: 'ask_about_place', place: placeFrom(answer.place) }
    case 'ask':
      return { kind: 'ask', topic: answer.topic ?? 'general', choices }
    case 'question_back':
      return { kind: 'question_back', why: answer.why ?? 'meaning' }
    case 'small_talk':
      return { kind: 'small_talk', of: answer.talk ?? 'greeting' }
    case 'plan':
      return planFrom(answer.plan)
    case 'wish':
    case 'refine':
    case 'others':
    case 'choose_for_me':
    case 'take_back':
    case 'start_over':
    case 'unclear':
      return { kind: answer.act }
  }
}

function planFrom(plan: HeardAnswer['plan']): Act {
  const act = plan === null ? null : planActFrom(plan)
  return act === null ? { kind: 'plan', act: { kind: 'show', stage: null } } : { kind: 'plan', act }
}

function planActFrom({
  kind,
  name,
  instead,
  day,
  withDay,
  at,
  leaveAt,
  by,
  pace,
  stage,
  like,
}: NonNullable<HeardAnswer['plan']>): PlanAct | null {
  switch (kind) {
    case 'show':
      return { kind, stage }
    case 'show_day':
      return day === null ? null : { kind, day }
    case 'show_indoors':
      return { kind, day }
    case 'area':
      return like === null ? null : { kind, like }
    case 'pick':
      return name === null ? null : { kind, name }
    case 'drop':
      return name === null ? null : { kind, name, instead }
    case 'move':
      return name === null || day === null ? null : { kind, name, day }
    case 'swap':
      return day === null || withDay === null ? null : { kind, day, withDay }
    case 'arrive':
      return at === null ? null : { kind, at, leaveAt, means: by === null ? [] : [by] }
    case 'leave':
      return at === null ? null : { kind, at }
    case 'pace':
      return pace === null ? null : { kind, pace }
    case 'next':
    case 'cheaper':
    case 'make':
    case 'undo':
    case 'take_along':
      return { kind }
  }
}

function placeFrom({ name, country, region, isCountry }: HeardPlace): PlaceWish {
  if (region !== null) return { kind: 'region', region }
  if (isCountry && country !== null) return { kind: 'country', country }
  return { kind: 'place', name, country, latitude: null, longitude: null }
}

function wishesFrom(heard: HeardWishes, from: number): Wishes {
  const said = <Value>(value: Value): Said<Value> => ({ value, from })
  const some = <Value>(value: Value | null): Said<Value> | null => (value === null ? null : said(value))
  const places = (list: HeardPlace[]) => list.map((place) => said(placeFrom(place)))
  const { daysLeast, daysMost, budgetLeast, budgetMost, adults, childrenAges, party } = heard
  const hasWhen = heard.months.length > 0 || heard.anyTime || heard.start !== null
  const hasClimate = heard.highLeast !== null || heard.highMost !== null || heard.snow === true
  const days = daysMost ?? daysLeast
  return {
    version: wishesVersion,
    language: heard.language,
    places: {
      wanted: places(heard.wanted),
      like: places(heard.like),
      refused: places(heard.refused),
      been: places(heard.been),
    },
    when: hasWhen ? said({ months: heard.months, start: heard.start, end: heard.end }) : null,
    length: days === null ? null : said({ least: Math.min(daysLeast ?? days, days), most: days }),
    budget:
      budgetLeast === null && budgetMost === null
        ? null
        : said({
            least: budgetLeast,
            most: budgetMost,
            currency: heard.currency ?? 'USD',
            per: heard.budgetPer ?? 'party',
            span: heard.budgetSpan ?? 'trip',
            withJourney: heard.budgetWithJourney,
          }),
    comfort: some(heard.comfort),
    dailyCost: { below: some(heard.costBelow), above: some(heard.costAbove) },
    party:
      adults === null && childrenAges.length === 0 && party === null
        ? null
        : said({ adults, children: childrenAges, kind: party }),
    activities: heard.activities.map(said),
    climate: hasClimate ? said({ least: heard.highLeast, most: heard.highMost, snow: heard.snow === true }) : null,
    journey: {
      from: heard.from === null ? null : said({ ...heard.from, latitude: null, longitude: null }),
      longestHours: some(heard.longestHours),
      near: heard.near === true ? said(true) : null,
      only: heard.onlyMeans.length === 0 ? null : said(heard.onlyMeans),
      never: heard.neverMeans.length === 0 ? null : said(heard.neverMeans),
    },
    needs: heard.needs.map(said),
    avoid: heard.avoid.map(said),
    pace: some(heard.pace),
    novelty: some(heard.novelty),
    occasion: some(heard.occasion),
    open: heard.open.map(said),
  }
}

/** A value that was known before keeps the statement that it came from. */
function keepingSources(after: Wishes, before: Wishes): Wishes {
  const known = new Map<string, number>()
  collect(before, '', known)
  return attribute(after, '', known)
}

const keyOf = (path: string, value: unknown): string => `${path} ${JSON.stringify(value)}`

function isSaid(value: object): value is Said<unknown> {
  return 'value' in value && 'from' in value && typeof value.from === 'number'
}

function collect(value: unknown, path: string, known: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return
  if (isSaid(value)) {
    known.set(keyOf(path, value.value), value.from)
    return
  }
  for (const [name, member] of Object.entries(value)) {
    collect(member, Array.isArray(value) ? path : `${path}.${name}`, known)
  }
}

function attribute(wishes: Wishes, path: string, known: Map<string, number>): Wishes {
  const one = <Value>(said: Said<Value>, where: string): Said<Value> => ({
    ...said,
    from: known.get(keyOf(`${path}.${where}`, said.value)) ?? said.from,
  })
  const some = <Value>(said: Said<Value> | null, where: string) => (said === null ? null : one(said, where))
  const each = <Value>(list: Said<Value>[], where: string) => list.map((said) => one(said, where))
  const { places, journey, dailyCost } = wishes
  return {
    ...wishes,
    places: {
      wanted: each(places.wanted, 'places.wanted'),
      like: each(places.like, 'places.like'),
      refused: each(places.refused, 'places.refused'),
      been: each(places.been, 'places.been'),
    },
    when: some(wishes.when, 'when'),
    length: some(wishes.length, 'length'),
    budget: some(wishes.budget, 'budget'),
    comfort: some(wishes.comfort, 'comfort'),
    dailyCost: { below: some(dailyCost.below, 'dailyCost.below'), above: some(dailyCost.above, 'dailyCost.above') },
    party: some(wishes.party, 'party'),
    activities: each(wishes.activities, 'activities'),
    climate: some(wishes.climate, 'climate'),
    journey: {
      from: some(journey.from, 'journey.from'),
      longestHours: some(journey.longestHours, 'journey.longestHours'),
      near: some(journey.near, 'journey.near'),
      only: some(journey.only, 'journey.only'),
      never: some(journey.never, 'journey.never'),
    },
    needs: each(wishes.needs, 'needs'),
    avoid: each(wishes.avoid, 'avoid'),
    pace: some(wishes.pace, 'pace'),
    novelty: some(wishes.novelty, 'novelty'),
    occasion: some(wishes.occasion, 'occasion'),
    open: each(wishes.open, 'open'),
  }
}
