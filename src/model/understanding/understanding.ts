import type { Climate, Theme } from '../../destinations/vocabulary.ts'
import { type Brief, type Statement, type Suggestion, type Topic, topics } from '../model.ts'
import { daysBetween, monthsBetween } from './calendar.ts'
import type { Comfort } from './comfort.ts'
import type { Warmth } from './interests.ts'
import type { Budget } from './money.ts'
import type { Company } from './people.ts'
import { type Area, areasOutside, areasWithout } from './places.ts'
import { readStatement, type Remark } from './remark.ts'
import { holdsName, isAscii, plain } from './words.ts'

/** What a traveller wants, as far as they have said. Empty and null mean that they have not. */
export interface Wishes {
  months: number[]
  days: number | null
  budget: Budget | null
  comfort: Comfort | null
  /** US dollars a person and day, compared with what was offered before. */
  costBelow: number | null
  costAbove: number | null
  people: number | null
  company: Company | null
  /** In the order they were first said. */
  themes: Theme[]
  unwantedThemes: Theme[]
  warmth: Warmth | null
  climates: Climate[]
  areas: Area[]
  /** The countries of famous places the traveller named: wanted for their sake, not for their own. */
  around: Area[]
  unwantedAreas: Area[]
  /** Plain texts in which names of places may stand: to go to, to stay away from, to find the like of. */
  wantedText: string
  unwantedText: string
  similarText: string
  /** What has been offered and need not come again, and what of the last offer is to stay. */
  seen: Suggestion[]
  kept: Suggestion[]
  /** What the traveller was asked and has answered, be it that they do not mind. */
  answered: Topic[]
}

const nothing: Wishes = {
  months: [],
  days: null,
  budget: null,
  comfort: null,
  costBelow: null,
  costAbove: null,
  people: null,
  company: null,
  themes: [],
  unwantedThemes: [],
  warmth: null,
  climates: [],
  areas: [],
  around: [],
  unwantedAreas: [],
  wantedText: '',
  unwantedText: '',
  similarText: '',
  seen: [],
  kept: [],
  answered: [],
}

// A turn asks several times for the same wishes; a brief never changes, nor does anything in it.
const understood = new WeakMap<Brief, Wishes>()

/** Reads everything a traveller has said into what they want. What was said later wins. */
export function understand(brief: Brief): Wishes {
  const known = understood.get(brief)
  if (known !== undefined) return known
  const wishes = wishesIn(brief)
  understood.set(brief, wishes)
  return wishes
}

function wishesIn({ today, trip, preferences, statements }: Brief): Wishes {
  const standing = after(nothing, recalled(preferences, { kind: 'wish', text: preferences.text }, today))
  const title = recalled(trip, { kind: 'wish', text: `${trip.title}. ${trip.description}` }, today)
  const planned = withFacts(after({ ...standing, themes: [] }, title), trip, preferences.budgetMax)
  const wishes = statements.map((statement) => recalled(statement, statement, today)).reduce(after, planned)
  return wishes.themes.length > 0 ? wishes : { ...wishes, themes: without(standing.themes, wishes.unwantedThemes) }
}

// By what each was read from: a statement, the trip or the preferences.
const remarks = new WeakMap<object, { today: string; remark: Remark }>()

function recalled(source: object, statement: Statement, today: string): Remark {
  const known = remarks.get(source)
  if (known?.today === today) return known.remark
  const remark = readStatement(statement, today)
  remarks.set(source, { today, remark })
  return remark
}

function withFacts(wishes: Wishes, trip: Brief['trip'], standingBudget: number | null): Wishes {
  const { startDate, endDate, travelersCount, destination } = trip
  const budget = trip.budget ?? (wishes.budget === null ? standingBudget : null)
  return {
    ...wishes,
    months: startDate === null ? wishes.months : monthsBetween(startDate, endDate),
    days: startDate === null || endDate === null ? wishes.days : daysBetween(startDate, endDate),
    budget: budget === null ? wishes.budget : { amount: budget, span: 'trip', shared: true },
    people: travelersCount > 1 ? travelersCount : wishes.people,
    wantedText: destination === null ? wishes.wantedText : `${wishes.wantedText} ${plain(destination.name)} .`,
    answered: destination === null ? wishes.answered : [...wishes.answered, 'place'],
  }
}

function after(known: Wishes, said: Remark): Wishes {
  const { change } = said
  const areas = said.areas.length === 0 || said.adds ? [...known.areas, ...said.areas] : said.areas
  const themes = said.replaces && said.themes.length > 0 ? [] : known.themes
  return {
    months: monthsAfter(known.months, said),
    days: said.days ?? known.days,
    budget: said.budget ?? known.budget,
    comfort: said.comfort ?? known.comfort,
    costBelow: change === null || change.costAbove !== null ? null : least(known.costBelow, change.costBelow),
    costAbove: change === null || change.costBelow !== null ? null : (change.costAbove ?? known.costAbove),
    people: said.party.people ?? known.people,
    company: said.party.company ?? known.company,
    themes: [...new Set([...without(themes, said.unwantedThemes), ...said.themes])],
    unwantedThemes: [...new Set([...without(known.unwantedThemes, said.themes), ...said.unwantedThemes])],
    warmth: said.warmth ?? known.warmth,
    climates: [...new Set([...known.climates, ...said.climates])],
    areas: areasOutside(areas, said.unwantedAreas),
    around: said.around.length > 0 || said.areas.length > 0 ? said.around : known.around,
    unwantedAreas: areasWithout([...known.unwantedAreas, ...said.unwantedAreas], [...said.areas, ...said.around]),
    wantedText: `${withoutWords(known.wantedText, said.unwantedText)} ${said.wantedText}`,
    unwantedText: `${withoutWords(known.unwantedText, said.wantedText)} ${said.unwantedText}`,
    similarText: similarAfter(known.similarText, said),
    seen: [...known.seen.filter(({ name }) => !holdsName(said.wantedText, name)), ...(change?.seen ?? [])],
    kept: change?.kept ?? [],
    answered: [...new Set([...known.answered, ...said.settled])],
  }
}

function monthsAfter(known: number[], { months, settled }: Remark): number[] {
  if (months.wanted.length > 0) return months.wanted
  if (months.unwanted.length === 0) return settled.includes('season') && known.length === 12 ? [] : known
  const open = known.length > 0 ? known : Array.from({ length: 12 }, (_, index) => index + 1)
  return without(open, months.unwanted)
}

function similarAfter(known: string, { change, similarText }: Remark): string {
  const names = change?.similar.map(({ name }) => plain(name)).join(' . ') ?? ''
  const said = `${similarText} ${names}`.trim()
  return said === '' ? known : said
}

const least = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

const without = <Item>(items: readonly Item[], others: readonly Item[]): Item[] =>
  items.filter((item) => !others.includes(item))

const longWord = (text: string): RegExp =>
  isAscii(text) ? /(?<![a-z\d])[a-z\d]{4,}/g : /(?<![\p{L}\d])[\p{L}\d]{4,}/gu

// Short words stay: they are parts of many names, and are said of everything.
function withoutWords(text: string, other: string): string {
  if (text.trim() === '' || other.trim() === '') return text
  const words = new Set(other.match(longWord(other)))
  return text.replace(longWord(text), (word) => (words.has(word) ? '' : word))
}

/** The topics on which nothing need be asked any more. */
export function settledTopics(wishes: Wishes): Topic[] {
  const known: Record<Topic, boolean> = {
    interests: wishes.themes.length > 0,
    season: wishes.months.length > 0 && wishes.months.length < 12,
    length: wishes.days !== null,
    budget: wishes.budget !== null || wishes.comfort !== null,
    companions: wishes.people !== null || wishes.company !== null,
    place: wishes.areas.length > 0 || wishes.around.length > 0,
  }
  return topics.filter((topic) => known[topic] || wishes.answered.includes(topic))
}

/** US dollars one person may spend on one day, where budget and length are known. */
export function dailyBudget({ budget, days, people }: Wishes): number | null {
  if (budget === null || (budget.span === 'trip' && days === null)) return null
  const amount = budget.span === 'trip' ? budget.amount / (days ?? 1) : budget.amount
  return budget.shared ? amount / (people ?? 1) : amount
}
