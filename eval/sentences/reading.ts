import type { Act } from '../../src/model/acts.ts'
import type { OfferedPlace, Stage } from '../../src/model/catalogue/listening/input.ts'
import { listen } from '../../src/model/catalogue/listening/listen.ts'
import { noWishes, type PlaceWish, type Said } from '../../src/model/wishes.ts'

/** Kind to sentence to the reading it must have: `facet:value` between spaces; `-` is nothing, `!` is anything but. */
export type Sentences = Record<string, Record<string, string>>

const facets = {
  act: 'one',
  wanted: 'exactly',
  like: 'exactly',
  refused: 'exactly',
  been: 'exactly',
  months: 'exactly',
  days: 'one',
  people: 'one',
  children: 'one',
  budget: 'start',
  themes: 'among',
  dislikes: 'among',
  needs: 'among',
  from: 'one',
  hours: 'one',
  occasion: 'one',
  pace: 'one',
  comfort: 'one',
} as const
type Facet = keyof typeof facets

const isFacet = (name: string): name is Facet => name in facets

/** What a message is said to. */
export interface Situation {
  stage: Stage
  /** The second is chosen, once one is. */
  offered: readonly OfferedPlace[]
  /** Of what was said before; BCP 47. */
  language: string
}

/** What is read in a message, each facet as text in the form of `Sentences`. */
async function readingOf(
  message: string,
  { stage, offered, language }: Situation,
): Promise<Record<Facet, readonly string[]>> {
  const [, second = null] = offered
  const chosen = stage === 'commitment_detected' ? second : null
  const { act, wishes } = await listen({
    message,
    statement: 1,
    stage,
    question: null,
    pending: stage === 'destinations_complete' ? { kind: 'which' } : { kind: 'nothing' },
    offered,
    earlier: [],
    chosen,
    today: '2026-11-28',
    planItems: chosen === null ? [] : ['Sacred Monkey Forest', 'Museo Puri Lukisan', 'Campuhan Ridge Walk'],
    wishes: { ...noWishes, language },
  })
  const { places, when, length, budget, party, activities, journey } = wishes
  const themes = (isRefused: boolean) =>
    activities.filter(({ value }) => (value.weight === 'refused') === isRefused).map(({ value }) => value.theme)
  return {
    act: [act.kind + choicesOf(act)],
    wanted: placesOf(places.wanted),
    like: placesOf(places.like),
    refused: placesOf(places.refused),
    been: placesOf(places.been),
    months: when?.value.months.map(String) ?? [],
    days: length === null ? [] : [rangeOf(length.value.least, length.value.most)],
    people: party?.value.adults == null ? [] : [String(party.value.adults + party.value.children.length)],
    children: party === null ? ['0'] : [String(party.value.children.length)],
    budget: budget === null ? [] : [budgetOf(budget.value)],
    themes: themes(false),
    dislikes: themes(true),
    needs: wishes.needs.map(({ value }) => value),
    from: some(journey.from?.value.name),
    hours: some(journey.longestHours?.value),
    occasion: some(wishes.occasion?.value),
    pace: some(wishes.pace?.value),
    comfort: some(wishes.comfort?.value),
  }
}

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

/** How the reading of a sentence differs from the one it must have; null when it does not. */
export async function faultIn(sentence: string, reading: string, situation: Situation): Promise<string | null> {
  const read = await readingOf(sentence, situation)
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
