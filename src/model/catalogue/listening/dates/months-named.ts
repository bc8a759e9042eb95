import type { Concept } from '../concepts.ts'
import { between, type TimeContext } from './calendar.ts'
import type { NamedDays } from './days.ts'
import { limitOf } from './limits.ts'
import { rangeAt } from './ranges.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'
import { boundaryOf, type Span, withinBoundaries } from './windows.ts'

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

/** What is said of months, without those that only days are named of. */
export function spansIn(
  reading: Reading,
  { dated, boundaries: ofDays }: Pick<NamedDays, 'dated' | 'boundaries'>,
  { isSouthern, today }: TimeContext,
): Span[] {
  const { sightings } = reading
  const spans: Span[] = []
  const boundaries = [...ofDays]
  for (let index = 0; index < sightings.length; index += 1) {
    const sighting = sightings[index]
    if (sighting === undefined) continue
    const months = monthsMeant(sighting, isSouthern)
    if (dated.get(sighting) === 'limit') continue
    if (months.length === 0 || isWeatherOfHome(sightings, index) || isNumber(sightings, index)) continue
    if (isPast(reading, index) || isOfAnEvent(sighting, reading) || isFeastIn(reading, index)) continue
    const range = rangeAt(reading, index, (other) => monthsMeant(other, isSouthern))
    const limit = range === null && !dated.has(sighting) ? limitOf(sighting, reading) : null
    if (limit !== null) {
      boundaries.push(boundaryOf(limit, sighting, months, reading))
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
  return withinBoundaries(spans, boundaries, today)
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

/** How many months are named behind a place. */
const months = (sightings: readonly Sighting[], from: number): number =>
  sightings.filter((sighting) => sighting.from > from && meaningOf(sighting, 'month').length > 0).length

/** "Lost my dad in the spring", "my divorce came through in June": that is not when they travel. */
function isOfAnEvent({ from, to }: Sighting, { sightings, tokens, little }: Reading): boolean {
  const isOnePart = (first: number, last: number): boolean =>
    tokens.slice(first, last + 1).every(({ gap }) => gap === 'none') &&
    !sightings.some((other) => other.from >= first && other.to <= last && has(other, 'want', 'break'))
  // "We marry in October, the honeymoon is in November".
  const hasHoneymoonLater = sightings.some(
    (other) => has(other, 'occasion:honeymoon') && other.from > to && months(sightings, other.from) > 0,
  )
  return sightings.some((event) => {
    const isOther = has(event, 'occasion:wedding') && hasHoneymoonLater
    if (!isOther && !has(event, ...events)) return false
    const isBehind = event.to <= from && from - event.to <= 5 && isOnePart(event.to, from)
    const isBefore = event.from >= to && event.from - to <= 4 && !little('after', tokens[event.from - 1]?.word)
    return isBehind || (isBefore && isOnePart(to, event.from))
  })
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
