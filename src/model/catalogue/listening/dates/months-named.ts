import { between, type TimeContext } from './calendar.ts'
import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

interface Span {
  months: number[]
  stance: Sighting['stance']
  weight: Sighting['weight']
}

/** "Autumn, ideally October" is October: what is preferred within what is said besides. */
export function narrowed(spans: readonly Span[]): readonly Span[] {
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
}

function monthsMeant(sighting: Sighting, isSouthern: boolean): number[] {
  const months = meaningOf(sighting, 'month').map(Number)
  const turn = isSouthern ? 6 : 0
  const ofSeasons = meaningOf(sighting, 'season').flatMap((name) =>
    (seasons[name] ?? []).map((month) => ((month + turn - 1) % 12) + 1),
  )
  const ofFeasts = meaningOf(sighting, 'feast').flatMap((name) => feasts[name] ?? [])
  return [...months, ...ofSeasons, ...ofFeasts]
}

export function spansIn({ sightings, tokens }: Reading, { isSouthern }: TimeContext): Span[] {
  const spans: Span[] = []
  for (let index = 0; index < sightings.length; index += 1) {
    const sighting = sightings[index]
    if (sighting === undefined) continue
    const months = monthsMeant(sighting, isSouthern)
    if (months.length === 0 || isWeatherOfHome(sightings, index) || isNumber(sightings, index)) continue
    const last = lastOfRange(sightings, tokens, index, isSouthern)
    spans.push({
      months:
        last === null
          ? partOf(sightings[index - 1], sighting, months)
          : between(months[0] ?? 1, last.months.at(-1) ?? 1),
      stance: sighting.stance,
      weight: sighting.weight,
    })
    index += last?.sightings ?? 0
  }
  return spans
}

/** What ends a range that begins at a month, and how many sightings further on it stands. */
function lastOfRange(
  sightings: readonly Sighting[],
  tokens: Reading['tokens'],
  index: number,
  isSouthern: boolean,
): { months: number[]; sightings: number } | null {
  const [first, link, other] = [sightings[index], sightings[index + 1], sightings[index + 2]]
  const monthsOf = (sighting: Sighting | undefined) => (sighting === undefined ? [] : monthsMeant(sighting, isSouthern))
  if (monthsOf(other).length > 0 && isRange(sightings, tokens, index)) return { months: monthsOf(other), sightings: 2 }
  const isDirect = link !== undefined && link.from === first?.to && isDash(tokens, link.from)
  return isDirect && monthsOf(link).length > 0 ? { months: monthsOf(link), sightings: 1 } : null
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
  const isNear = link.from - first.to <= 1 && last.from - link.to <= 2
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
  const [sighting, next] = [sightings[index], sightings[index + 1]]
  return (
    sighting !== undefined &&
    next?.from === sighting.to &&
    meaningOf(sighting, 'number').length > 0 &&
    ['unit', 'who', 'currency', 'scale'].some((kind) => meaningOf(next, kind).length > 0)
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
