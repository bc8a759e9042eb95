import type { Act, Pending } from '../../src/model/acts.ts'
import type { Listened, OfferedPlace, Stage } from '../../src/model/catalogue/listening/input.ts'
import { listen } from '../../src/model/catalogue/listening/listen.ts'
import { noWishes, type PlaceWish, type Said, type Topic, topics, type Wishes } from '../../src/model/wishes.ts'

/** Kind to sentence to the reading it must have: `facet:value` between spaces; `-` is nothing, `!` is anything but. */
export type Sentences = Record<string, Record<string, string>>

const facets = {
  act: 'one',
  of: 'exactly',
  also: 'exactly',
  wanted: 'exactly',
  like: 'exactly',
  refused: 'exactly',
  been: 'exactly',
  months: 'exactly',
  days: 'one',
  people: 'one',
  children: 'one',
  ages: 'exactly',
  budget: 'start',
  below: 'one',
  themes: 'among',
  dislikes: 'among',
  needs: 'among',
  from: 'one',
  hours: 'one',
  by: 'exactly',
  never: 'exactly',
  occasion: 'one',
  pace: 'one',
  comfort: 'one',
  open: 'among',
  starts: 'one',
  ends: 'one',
  essential: 'among',
  mild: 'among',
  avoid: 'among',
  novelty: 'one',
  near: 'one',
  highs: 'one',
} as const
type Facet = keyof typeof facets

const isFacet = (name: string): name is Facet => name in facets

/** Kind to what is said in several messages and the reading after the last of them. */
export type Sequences = Record<string, readonly Sequence[]>
export type Sequence = readonly [turns: readonly string[], reading: string]

/** What a message is said to. */
export interface Situation {
  stage: Stage
  /** The second is chosen, once one is. */
  offered: readonly OfferedPlace[]
  /** Of what was said before; BCP 47. */
  language: string
  /** What the first message answers, unless it follows from the stage. */
  pending?: Pending
  topic?: Topic
}

/** The topic of a question, or the offer, that a message of a sequence is said to. */
const addressed = /^(\w+)> (.*)$/

/** What is known after several messages; those that begin with `offer> ` are said with the three places on the table. */
async function listenToAll(turns: readonly string[], situation: Situation): Promise<Listened> {
  const { offered, language, pending, topic: first } = situation
  const [, second = null] = offered
  let listened: Listened = { act: { kind: 'unclear' }, also: [], wishes: { ...noWishes, language } }
  for (const [index, turn] of turns.entries()) {
    const [, to, message = turn] = addressed.exec(turn) ?? []
    const topic = topics.find((each) => each === to) ?? (index === 0 ? first : undefined)
    const stage = to === 'offer' ? 'destinations_complete' : index === 0 ? situation.stage : 'asking_clarifications'
    const chosen = stage === 'commitment_detected' ? second : null
    listened = await listen({
      message,
      statement: index + 1,
      stage,
      question: topic === undefined ? null : { topic },
      pending: (index === 0 ? pending : undefined) ?? pendingAt(stage),
      offered: stage === 'initial' || stage === 'asking_clarifications' ? [] : offered,
      earlier: [],
      chosen,
      today: '2026-11-28',
      planItems: chosen === null ? [] : ['Sacred Monkey Forest', 'Museo Puri Lukisan', 'Campuhan Ridge Walk'],
      wishes: listened.wishes,
    })
  }
  return listened
}

function pendingAt(stage: Stage): Pending {
  switch (stage) {
    case 'destinations_complete':
      return { kind: 'which' }
    case 'asking_clarifications':
      return { kind: 'question' }
    case 'initial':
    case 'commitment_detected':
      return { kind: 'nothing' }
  }
}

/** What is read in messages, each facet as text in the form of `Sentences`. */
async function readingOf(turns: readonly string[], situation: Situation): Promise<Record<Facet, readonly string[]>> {
  const { act, also, wishes } = await listenToAll(turns, situation)
  const { places, when, length, budget, party, activities, journey } = wishes
  const weighing = (weight: Weight) =>
    activities.filter(({ value }) => value.weight === weight).map(({ value }) => value.theme)
  const themes = (isRefused: boolean) =>
    activities.filter(({ value }) => (value.weight === 'refused') === isRefused).map(({ value }) => value.theme)
  return {
    act: [act.kind + choicesOf(act)],
    of: subjectsOf(act),
    also: also.map((other) => [other.kind, ...kindsOf(other)].join('_')),
    wanted: placesOf(places.wanted),
    like: placesOf(places.like),
    refused: placesOf(places.refused),
    been: placesOf(places.been),
    months: when?.value.months.map(String) ?? [],
    days: length === null ? [] : [rangeOf(length.value.least, length.value.most)],
    people: party?.value.adults == null ? [] : [String(party.value.adults + party.value.children.length)],
    children: party === null ? ['0'] : [String(party.value.children.length)],
    ages: party?.value.children.map(String) ?? [],
    budget: budget === null ? [] : [budgetOf(budget.value)],
    below: some(wishes.dailyCost.below?.value),
    themes: themes(false),
    dislikes: themes(true),
    needs: wishes.needs.map(({ value }) => value),
    from: some(journey.from?.value.name),
    hours: some(journey.longestHours?.value),
    by: journey.only?.value ?? [],
    never: journey.never?.value ?? [],
    occasion: some(wishes.occasion?.value),
    pace: some(wishes.pace?.value),
    comfort: some(wishes.comfort?.value),
    open: wishes.open.map(({ value }) => value),
    starts: some(when?.value.start ?? undefined),
    ends: some(when?.value.end ?? undefined),
    essential: weighing('essential'),
    mild: weighing('mild'),
    avoid: wishes.avoid.map(({ value }) => value),
    novelty: some(wishes.novelty?.value),
    near: journey.near === null ? [] : ['yes'],
    highs: wishes.climate === null ? [] : [highsOf(wishes.climate.value)],
  }
}

type Weight = Wishes['activities'][number]['value']['weight']

/** "21..27", in °C; open at an end that was not said. */
const highsOf = ({ least, most, snow }: NonNullable<Wishes['climate']>['value']): string =>
  snow ? 'snow' : `${least ?? ''}..${most ?? ''}`

const some = (value: string | number | undefined): string[] => (value === undefined ? [] : [String(value)])

const rangeOf = (least: number | null, most: number | null): string =>
  least === null || least === most ? String(most) : `${String(least)}-${String(most)}`

interface Budget {
  least: number | null
  most: number | null
  currency: string
  per: string
  span: string
}

const budgetOf = ({ least, most, currency, per, span }: Budget): string =>
  [rangeOf(least, most), currency, per, span].join('_')

function placesOf(wishes: readonly Said<PlaceWish>[]): string[] {
  return wishes.map(({ value }) => {
    if (value.kind === 'country') return value.country
    return (value.kind === 'region' ? value.region : value.name).toLowerCase().replaceAll(' ', '_')
  })
}

function choicesOf(act: Act): string {
  if (act.kind === 'plan') return `:${act.act.kind}`
  if ('choice' in act) return `:${String(act.choice)}`
  return 'choices' in act && act.choices.length > 0 ? `:${act.choices.join(',')}` : ''
}

const kindsOf = (act: Act): string[] => (act.kind === 'plan' ? [act.act.kind] : act.kind === 'ask' ? [act.topic] : [])

/** What is done to a plan with what, and what is asked about: a name, a day, a time of day, a topic. */
function subjectsOf(act: Act): string[] {
  if (act.kind === 'ask') return [act.topic]
  if (act.kind !== 'plan') return []
  return Object.entries(act.act).flatMap(([key, subject]) =>
    key === 'kind' || (typeof subject !== 'string' && typeof subject !== 'number')
      ? []
      : [String(subject).replaceAll(' ', '_')],
  )
}

/** How the reading of what is said differs from the one it must have; null when it does not. */
export async function faultIn(turns: readonly string[], reading: string, situation: Situation): Promise<string | null> {
  const read = await readingOf(turns, situation)
  const sentence = turns.join('" – "')
  for (const part of reading.split(' ')) {
    const colon = part.indexOf(':')
    const facet = part.slice(0, colon)
    if (!isFacet(facet)) throw new Error(`"${sentence}": there is no facet ${facet}`)
    const heard = read[facet]
    if (!isAsExpected(facet, part.slice(colon + 1), heard)) {
      return `"${sentence}": ${part}, but ${heard.join(',') || 'nothing'} was read`
    }
  }
  return null
}

function isAsExpected(facet: Facet, expected: string, heard: readonly string[]): boolean {
  if (expected === '-') return heard.length === 0
  if (expected.startsWith('!')) return !heard.includes(expected.slice(1))
  const [first = ''] = heard
  switch (facets[facet]) {
    case 'one':
      return first === expected || (facet === 'act' && first.split(':')[0] === expected)
    case 'start':
      return first === expected || first.startsWith(`${expected}_`)
    case 'exactly':
      return expected.split(',').sort().join() === [...heard].sort().join()
    case 'among':
      return expected.split(',').every((each) => heard.includes(each))
  }
}
