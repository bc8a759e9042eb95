import { has, meaningOf, type Reading, type Sighting } from '../sightings.ts'

/** From when on, or until when, there is time: "from June on", "not before May", "by March at the latest". */
export interface Limit {
  side: 'from' | 'until'
  /** The time itself is none of it: "after June", "before Easter". */
  isOutside: boolean
  /** Behind an "or": "in March or from June on". */
  isAlternative: boolean
  /** "Not before", "not until". */
  isDenied: boolean
}

interface Stretch {
  from: number
  to: number
}

/** Where it stands, besides. */
type Found = Omit<Limit, 'isAlternative' | 'isDenied'> & { from: number }

/** How far a limit may stand before its time, "before the end of the month of May", and how long an event may be called. */
const [reach, mostOfEvent] = [8, 3]
/** … a denial before its limit, "we can't go anywhere before June", and behind its time, "vor Juni können wir nicht". */
const [farthestBefore, farthestBehind] = [5, 3]

/** On which side of a time they travel; null where it is the time itself. */
export function limitOf(time: Stretch, reading: Reading): Limit | null {
  const found = limitBefore(time, reading) ?? limitBehind(time.to, reading)
  if (found === null) return null
  const { side, isOutside } = found
  const isAlternative = has(reading.endingAt(found.from), 'or')
  if (!isDenied(found.from, time, reading)) return { side, isOutside, isAlternative, isDenied: false }
  return { side: side === 'from' ? 'until' : 'from', isOutside: false, isAlternative, isDenied: true }
}

function limitBefore({ from, to }: Stretch, reading: Reading): Found | null {
  const { tokens, little, endingAt } = reading
  let words = 0
  for (let at = from; at > Math.max(0, from - reach); at -= 1) {
    if (tokens[at]?.gap !== 'none' && tokens[at]?.gap !== 'range') return null
    const [word, sighting] = [tokens[at - 1]?.word, endingAt(at)]
    if (words === 0 && has(sighting, 'latest')) return { side: 'until', isOutside: false, from: sighting?.from ?? at }
    if (words === 0 && has(sighting, 'earliest')) return { side: 'from', isOutside: false, from: sighting?.from ?? at }
    if (little('before', word) || little('after', word)) {
      // "The week before Easter".
      if (words === 0 && isUnit(endingAt(at - 1))) return null
      const side = little('before', word) ? 'until' : 'from'
      // "Before the wedding on the 12th of June": the event is on that day.
      if (words > 0) return little('article', tokens[at]?.word) ? { side, isOutside: false, from: at - 1 } : null
      return { side, isOutside: limitBehind(to, reading)?.side !== side, from: at - 1 }
    }
    if (words === 0 && isUntil(sighting)) return { side: 'until', isOutside: false, from: at - 1 }
    // "From June on", "von Juni an".
    if (words === 0 && has(sighting, 'home') && isOnwards(to, reading))
      return { side: 'from', isOutside: false, from: at - 1 }
    if (isWithinTime(at - 1, reading)) continue
    words += 1
    if (words > mostOfEvent || !isOfEvent(at - 1, reading)) return null
  }
  return null
}

/** "Until", which in some languages is also a word for the way to a place. */
const isUntil = (sighting: Sighting | undefined): boolean => has(sighting, 'until') && !has(sighting, 'and', 'or', 'to')

function isOnwards(to: number, { tokens, little }: Reading): boolean {
  const word = tokens[to]
  return word?.gap === 'none' && little('onwards', word.word)
}

/** "In May at the earliest", "juin au plus tard", "da giugno in poi". */
function limitBehind(to: number, { tokens, startingAt }: Reading): Found | null {
  const [word, gap] = [startingAt(to), tokens[to]?.gap]
  if (gap !== 'none' && gap !== 'comma' && gap !== 'bracket') return null
  if (has(word, 'latest')) return { side: 'until', isOutside: false, from: to }
  return has(word, 'earliest') ? { side: 'from', isOutside: false, from: to } : null
}

/** What belongs to a time: its day, the part of it, and little words. */
function isWithinTime(at: number, { tokens, coveringAt, little }: Reading): boolean {
  const [token, sighting] = [tokens[at], coveringAt(at)]
  if (token === undefined || has(sighting, 'and', 'or')) return false
  // "Até dia 30".
  if (isUnit(sighting)) return little('dated', token.word)
  return (
    token.number !== null ||
    token.word.length <= 3 ||
    has(sighting, 'early', 'middle_of', 'late', 'day_of_month') ||
    little('article', token.word) ||
    little('in', token.word)
  )
}

/** Words that nothing else is known of, and whose it is. */
function isOfEvent(at: number, { tokens, coveringAt }: Reading): boolean {
  const sighting = coveringAt(at)
  const isOfSomebody = sighting !== undefined && meaningOf(sighting, 'who').length > 0
  return (
    tokens[at]?.number === null &&
    (sighting === undefined || isOfSomebody || has(sighting, 'visit') || meaningOf(sighting, 'occasion').length > 0) &&
    !has(sighting, 'who:we', 'who:me')
  )
}

const isUnit = (sighting: Sighting | undefined): boolean =>
  sighting !== undefined && (has(sighting, 'a_week') || meaningOf(sighting, 'unit').length > 0)

/** "Can't go before June", "vor Juni geht nicht". */
function isDenied(limit: number, { to }: Stretch, { sightings, tokens }: Reading): boolean {
  const isJoined = (from: number, until: number): boolean =>
    tokens.slice(from, until + 1).every(({ gap }) => gap === 'none')
  const isLast = (end: number): boolean => [0, 1, 2].some((more) => tokens[end + more]?.gap !== 'none')
  return sightings.some((denial) => {
    if (!has(denial, 'not', 'dislike', 'not_after')) return false
    if (denial.from <= limit) return limit - denial.to <= farthestBefore && isJoined(denial.to, limit)
    return denial.from >= to && denial.from - to <= farthestBehind && isJoined(to, denial.from) && isLast(denial.to)
  })
}
