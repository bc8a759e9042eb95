import type { PlaceWish, Said, Topic, Wishes } from '../../wishes.ts'
import { isSamePlace, isWithin } from './places/places.ts'
import type { Statement } from './statement.ts'

/** How a statement joins what was said before. */
export interface Joining {
  from: number
  /** Interests take the place of those before instead of adding up. */
  replaces: boolean
}

/** The wishes after a statement: what is new takes the place of what was said of the same thing, interests add up. */
export function join(wishes: Wishes, heard: Statement, { from, replaces }: Joining): Wishes {
  const said = <Value>(value: Value): Said<Value> => ({ value, from })
  const or = <Value>(value: Value | null, before: Said<Value> | null): Said<Value> | null =>
    value === null ? before : said(value)
  return withOpenTopics(
    {
      ...wishes,
      places: placesAfter(wishes, heard, from),
      when: whenAfter(wishes, heard, from),
      length: or(heard.length, wishes.length),
      budget: budgetAfter(wishes, heard, from),
      comfort: or(heard.comfort, wishes.comfort),
      party: partyAfter(wishes, heard, from),
      activities: activitiesAfter(wishes, heard, from, replaces),
      climate: or(heard.climate, wishes.climate),
      journey: {
        from: or(heard.places.origin, wishes.journey.from),
        longestHours: or(heard.journey.longestHours, wishes.journey.longestHours),
        near: heard.journey.isNear ? said(true as const) : wishes.journey.near,
        only: heard.journey.only.length > 0 ? said(heard.journey.only) : wishes.journey.only,
        never: heard.journey.never.length > 0 ? said(heard.journey.never) : wishes.journey.never,
      },
      needs: added(wishes.needs, heard.needs, from),
      avoid: added(wishes.avoid, heard.dangers, from),
      pace: or(heard.pace, wishes.pace),
      novelty: or(heard.novelty, wishes.novelty),
      occasion: or(heard.occasion, wishes.occasion),
    },
    wishes,
  )
}

const added = <Name>(before: Said<Name>[], names: readonly Name[], from: number): Said<Name>[] => [
  ...before,
  ...names.filter((name) => !before.some(({ value }) => value === name)).map((value) => ({ value, from })),
]

function placesAfter({ places }: Wishes, { places: heard, adds }: Statement, from: number): Wishes['places'] {
  const said = (list: readonly PlaceWish[]): Said<PlaceWish>[] => list.map((value) => ({ value, from }))
  const isIn = (place: PlaceWish, list: readonly PlaceWish[]): boolean =>
    list.some((other) => isSamePlace(place, other))
  const without = (before: readonly Said<PlaceWish>[], list: readonly PlaceWish[]): Said<PlaceWish>[] =>
    before.filter(({ value }) => !isIn(value, list))
  const gone = [...heard.refused, ...heard.been]
  const kept = heard.wanted.length > 0 && !adds ? [] : without(places.wanted, gone)
  return {
    wanted: [...without(kept, heard.wanted), ...said(heard.wanted)],
    like: heard.like.length > 0 ? said(heard.like) : places.like,
    refused: [...without(places.refused, [...heard.wanted, ...heard.refused]), ...said(heard.refused)].filter(
      ({ value, from: when }) => when === from || !heard.wanted.some((wanted) => isWithin(wanted, value)),
    ),
    been: [...without(places.been, heard.been), ...said(heard.been)],
  }
}

const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

function whenAfter({ when }: Wishes, { time }: Statement, from: number): Wishes['when'] {
  if (time === null) return when
  if (time.months.length > 0 || time.start !== null) {
    return { value: { months: time.months, start: time.start, end: time.end }, from }
  }
  const before = when === null || when.value.months.length === 0 ? allMonths : when.value.months
  const months = before.filter((month) => !time.refused.includes(month))
  return {
    value: {
      months: months.length === 0 ? allMonths.filter((month) => !time.refused.includes(month)) : months,
      start: null,
      end: null,
    },
    from,
  }
}

function budgetAfter({ budget: before }: Wishes, { budget }: Statement, from: number): Wishes['budget'] {
  if (budget === null) return before
  if (budget.kind === 'sum') return { value: budget.sum, from }
  return before === null ? null : { value: { ...before.value, ...budget.terms }, from: before.from }
}

function partyAfter({ party: before }: Wishes, { party }: Statement, from: number): Wishes['party'] {
  if (party === null) return before
  if (before === null) return { value: party, from }
  const { value } = before
  const childrenOnly = party.adults === null && party.children.length > 0
  const kindOnly = party.adults === null && party.children.length === 0
  if (kindOnly)
    return { value: { ...value, kind: party.kind ?? value.kind }, from: value.kind === party.kind ? before.from : from }
  if (childrenOnly)
    return { value: { adults: adultsBeside(value, party), children: party.children, kind: 'family' }, from }
  const children = party.children.length > 0 || party.kind !== 'family' ? party.children : value.children
  return {
    value: { ...party, children, kind: party.kind ?? (party.adults === value.adults ? value.kind : null) },
    from,
  }
}

type Party = NonNullable<Wishes['party']>['value']

const adultsBeside = (before: Party, { children }: Party): number | null =>
  before.adults === null
    ? null
    : before.children.length === 0 && before.kind === 'family'
      ? Math.max(1, before.adults - children.length)
      : before.adults

function activitiesAfter(
  { activities }: Wishes,
  { activities: heard }: Statement,
  from: number,
  replaces: boolean,
): Wishes['activities'] {
  const isNamed = (theme: string): boolean => heard.some((other) => other.theme === theme)
  const isReplaced = replaces && heard.some(({ weight }) => weight !== 'refused')
  const kept = activities.filter(({ value }) => !isNamed(value.theme) && !(isReplaced && value.weight !== 'refused'))
  return [...kept, ...heard.map((value) => ({ value, from }))].sort((one, other) => rank(one) - rank(other))
}

const order = ['essential', 'wanted', 'mild', 'refused']
const rank = ({ value }: Wishes['activities'][number]): number => order.indexOf(value.weight)

/** What has been said is no longer left to us. */
function withOpenTopics(wishes: Wishes, before: Wishes): Wishes {
  const isSaid: Record<Topic, boolean> = {
    interests: wishes.activities !== before.activities && wishes.activities.length > before.activities.length,
    season: wishes.when !== before.when,
    length: wishes.length !== before.length,
    budget: wishes.budget !== before.budget || wishes.comfort !== before.comfort,
    companions: wishes.party !== before.party,
    origin: wishes.journey.from !== before.journey.from,
    place: wishes.places.wanted.some(
      ({ value }) => !before.places.wanted.some((other) => isSamePlace(value, other.value)),
    ),
  }
  return { ...wishes, open: wishes.open.filter(({ value }) => !isSaid[value]) }
}
