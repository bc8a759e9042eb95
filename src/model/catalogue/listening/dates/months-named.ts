import type { Concept } from '../concepts.ts'
import { between, type TimeContext } from './calendar.ts'
import { notBeforeOrAfter } from './open-ended.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

interface Span {
  months: number[]
  /** A season or feast, which gives way to a month that is named within it. */
  isVague: boolean
  stance: Sighting['stance']
  weight: Sighting['weight']
}

/** "Winterwandern im Jänner" is January: the season is said again, more exactly. */
function exactly(spans: readonly Span[]): readonly Span[] {
  const named = spans.filter(({ stance, isVague }) => stance === 'wanted' && !isVague)
  return spans.filter(
    (span) =>
      !span.isVague ||
      span.stance !== 'wanted' ||
      !named.some(({ months }) => months.every((month) => span.months.includes(month))),
  )
}

/** "Autumn, ideally October" is October: what is preferred within what is said besides. */
export function narrowed(all: readonly Span[]): readonly Span[] {
  const spans = exactly(all)
  const isPreferred = ({ weight, stance }: Span): boolean => weight !== 'wanted' && stance === 'wanted'
  const [preferred, others] = [spans.filter(isPreferred), spans.filter((span) => !isPreferred(span))]
  const wider = others.filter(({ stance }) => stance === 'wanted').flatMap(({ months }) => months)
  const isWithin = preferred.length > 0 && preferred.every(({ months }) => months.every((one) => wider.includes(one)))
  return isWithin ? [...preferred, ...others.filter(({ stance }) => stance !== 'wanted')] : spans
}

const seasons: Record<string, readonly number[]> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
}

const feasts: Record<string, readonly number[]> = {
  christmas: [12],
  new_year: [12, 1],
  easter: [3, 4],
  school_summer: [7, 8],
  thanksgiving: [11],
  valentine: [2],
  carnival: [2],
  halloween: [10],
  cherry_blossom: [3, 4],
  half_term: [2, 5, 10],
  pentecost: [5, 6],
  winter_holidays: [12, 1, 2],
  term_time: [1, 2, 3, 5, 6, 9, 10, 11],
}

/** Of the half of the world where it is winter then. */
const southernFeasts: Record<string, readonly number[]> = { winter_holidays: [7] }

function monthsMeant(sighting: Sighting, isSouthern: boolean): number[] {
  const months = meaningOf(sighting, 'month').map(Number)
  const turn = isSouthern ? 6 : 0
  const ofSeasons = meaningOf(sighting, 'season').flatMap((name) =>
    (seasons[name] ?? []).map((month) => ((month + turn - 1) % 12) + 1),
  )
  const ofFeasts = meaningOf(sighting, 'feast').flatMap(
    (name) => (isSouthern ? southernFeasts[name] : undefined) ?? feasts[name] ?? [],
  )
  return [...months, ...ofSeasons, ...ofFeasts]
}

/** "J'y étais cet été": when they were there. */
const isPast = ({ sightings, tokens, little }: Reading, index: number): boolean =>
  has(sightings[index - 1], 'been', 'been_after') &&
  !little('before', tokens[(sightings[index]?.from ?? 0) - 1]?.word) &&
  sightings[index - 1]?.to === sightings[index]?.from &&
  tokens[sightings[index]?.from ?? 0]?.gap === 'none'

export function spansIn(reading: Reading, { isSouthern, today }: TimeContext): Span[] {
  const { sightings, tokens } = reading
  const spans: Span[] = []
  for (let index = 0; index < sightings.length; index += 1) {
    const sighting = sightings[index]
    if (sighting === undefined) continue
    const months = monthsMeant(sighting, isSouthern)
    if (months.length === 0 || isWeatherOfHome(sightings, index) || isNumber(sightings, index)) continue
    if (isPast(reading, index) || isOfAnEvent(sighting, reading) || isFeastIn(reading, index)) continue
    const range = rangeAt(sightings, tokens, index, isSouthern) ?? afterAndBefore(reading, index, isSouthern)
    const open = range === null ? notBeforeOrAfter(reading, sighting, months, today) : null
    if (open !== null) {
      spans.push({ months: open, isVague: false, stance: 'wanted', weight: sighting.weight })
      continue
    }
    spans.push({
      months: range === null ? partOf(sightings[index - 1], sighting, months) : between(range.first, range.last),
      isVague: range === null && meaningOf(sighting, 'month').length === 0 && !isEither(sightings, index),
      stance: isOnly(sightings, index) ? 'wanted' : sighting.stance,
      weight: sighting.weight,
    })
    index += range?.sightings ?? 0
  }
  return spans
}

/** "Ni l'été ni l'hiver, au printemps seulement": of what is said to be the only one nothing is refused. */
const isOnly = (sightings: readonly Sighting[], index: number): boolean =>
  has(sightings[index + 1], 'only') && sightings[index + 1]?.from === sightings[index]?.to

/** "Easter or the 25th of April". */
const isEither = (sightings: readonly Sighting[], index: number): boolean =>
  has(sightings[index + 1], 'or') || has(sightings[index - 1], 'or')

/** "Dia dos namorados em junho": the month says when the feast is. */
function isFeastIn({ sightings, tokens }: Reading, index: number): boolean {
  const [feast, ...behind] = sightings.slice(index, index + 3)
  const month = behind.find((sighting) => meaningOf(sighting, 'month').length > 0)
  if (feast === undefined || month === undefined || meaningOf(feast, 'feast').length === 0) return false
  const isPause = [feast.to, month.from].some((at) => tokens[at]?.gap !== 'none')
  return month.from - feast.to <= 1 && !isPause && !has(behind[0], 'and') && !isEither(sightings, index)
}

const events: readonly Concept[] = ['occasion:bereavement', 'occasion:separation', 'occasion:recovery']

/** "Lost my dad in the spring", "my divorce came through in June": that is not when they travel. */
function isOfAnEvent({ from, to }: Sighting, { sightings, tokens, little }: Reading): boolean {
  const isOnePart = (first: number, last: number): boolean =>
    tokens.slice(first, last + 1).every(({ gap }) => gap === 'none') &&
    !sightings.some((other) => other.from >= first && other.to <= last && has(other, 'want', 'break'))
  return sightings.some((event) => {
    if (!has(event, ...events)) return false
    const isBehind = event.to <= from && from - event.to <= 5 && isOnePart(event.to, from)
    const isBefore = event.from >= to && event.from - to <= 4 && !little('after', tokens[event.from - 1]?.word)
    return isBehind || (isBefore && isOnePart(to, event.from))
  })
}

/** From one month to another, and how many sightings further on it ends. */
interface Range {
  first: number
  last: number
  sightings: number
}

/** "After Easter but before the school holidays": a feast may be over within its month, a month is over at its end. */
function afterAndBefore(reading: Reading, index: number, isSouthern: boolean): Range | null {
  const { sightings, tokens, little } = reading
  const first = sightings[index]
  const follows = (word: 'after' | 'before', sighting: Sighting): boolean =>
    [1, 2, 3].some((back) => little(word, tokens[sighting.from - back]?.word))
  if (first === undefined || !follows('after', first)) return null
  const offset = sightings
    .slice(index + 1, index + 6)
    .findIndex((sighting) => monthsMeant(sighting, isSouthern).length > 0 && follows('before', sighting))
  const last = sightings[index + 1 + offset]
  if (offset < 0 || last === undefined) return null
  const over = monthsMeant(first, isSouthern).at(-1) ?? 1
  const [month = 1] = monthsMeant(last, isSouthern)
  return {
    first: meaningOf(first, 'month').length > 0 ? (over % 12) + 1 : over,
    last: ((month + 10) % 12) + 1,
    sightings: offset + 1,
  }
}

function rangeAt(
  sightings: readonly Sighting[],
  tokens: Reading['tokens'],
  index: number,
  isSouthern: boolean,
): Range | null {
  const [first, link, other] = [sightings[index], sightings[index + 1], sightings[index + 2]]
  const to = (sighting: Sighting | undefined, after: number): Range | null => {
    const [begin] = first === undefined ? [] : monthsMeant(first, isSouthern)
    const end = sighting === undefined ? undefined : monthsMeant(sighting, isSouthern).at(-1)
    return begin === undefined || end === undefined ? null : { first: begin, last: end, sightings: after }
  }
  const ended = isRange(sightings, tokens, index) ? to(other, 2) : null
  return ended ?? (link !== undefined && link.from === first?.to && isDash(tokens, link.from) ? to(link, 1) : null)
}

const isDash = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.gap === 'range' || tokens[at]?.gap === 'dash'

/** "April to June", "from October through March", "between May and July". */
function isRange(sightings: readonly Sighting[], tokens: Reading['tokens'], index: number): boolean {
  const [previous, first, link, last] = [
    sightings[index - 1],
    sightings[index],
    sightings[index + 1],
    sightings[index + 2],
  ]
  if (first === undefined || link === undefined || last === undefined) return false
  const isNear = link.from - first.to <= 1 && last.from - link.to <= 2 && tokens[link.from]?.gap !== 'comma'
  const isPlainLink = has(link, 'until') && !has(link, 'and', 'or')
  const isBetween = has(previous, 'between') && has(link, 'and', 'until')
  return isNear && (isPlainLink || isBetween || (has(link, 'early', 'late', 'middle_of') && isDash(tokens, link.from)))
}

/** "Late summer" is its last month. */
function partOf(previous: Sighting | undefined, sighting: Sighting, months: number[]): number[] {
  if (months.length !== 3 || previous?.to !== sighting.from) return months
  if (has(previous, 'early')) return months.slice(0, 2)
  return has(previous, 'late') ? months.slice(1) : months
}

/** "Dez dias": what is also a number counts what stands behind it. */
const isNumber = (sightings: readonly Sighting[], index: number): boolean => {
  const [previous, sighting, next] = [sightings[index - 1], sightings[index], sightings[index + 1]]
  if (sighting === undefined || meaningOf(sighting, 'number').length === 0) return false
  // "Somos uns dez".
  if (previous?.to === sighting.from && has(previous, 'about', 'count')) return true
  return (
    next?.from === sighting.to &&
    (has(next, 'at_most') || ['unit', 'who', 'currency', 'scale'].some((kind) => meaningOf(next, kind).length > 0))
  )
}

/** Who flees the winter does not want to travel in none: the winter is theirs. */
const isWeatherOfHome = (sightings: readonly Sighting[], index: number): boolean => {
  const [beforeThat, previous, sighting, next] = [-2, -1, 0, 1].map((offset) => sightings[index + offset])
  const isFled = (one: Sighting | undefined) =>
    has(one, 'flee') && sighting !== undefined && one !== undefined && sighting.from - one.to <= 3
  const isLast = has(next, 'flee') && sighting !== undefined && next?.from === sighting.to
  return isLast || isFled(previous) || (isFled(beforeThat) && !has(previous, 'to'))
}
