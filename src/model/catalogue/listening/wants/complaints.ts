import type { Concept } from '../concepts.ts'
import { has, isContent, meaningOf, type Reading, type Sighting, told, withTold } from '../sightings.ts'

/** How many words may lie between what is complained of and how they bear it. */
const reach = 6
/** The same between a denial and what is denied. */
const reachOfDenial = 2

/** What they cannot bear or do, and the need that follows; a danger is refused with these words. */
interface Complaint {
  of: 'limb' | 'walking' | 'stairs' | 'weather' | 'danger' | 'activity'
  meets: Concept | null
}

/** What one may be unable to do. */
const activities: readonly Concept[] = [
  ...(['means:plane', 'theme:skiing', 'theme:diving', 'theme:surfing', 'theme:sailing', 'theme:hiking'] as const),
]

/**
 * "Her knee is bad", "il a du mal à marcher", "die Hitze macht mich krank": a need is told by two words of a sentence,
 * what it is about and how they bear it. The first becomes the need: it is no wish for heat or for walks.
 */
export function withComplaints(reading: Reading): Reading {
  const needs: Sighting[] = []
  for (const at of reading.tokens.keys()) {
    const complaint = complaintAt(at, reading)
    if (complaint === null || !isBorneBadly(at, complaint, reading)) continue
    const about = reading.coveringAt(at)
    if (complaint.meets !== null) needs.push(told(complaint.meets, at, about))
    else if (about !== undefined) about.stance = 'refused'
  }
  return withTold(reading, needs)
}

function complaintAt(at: number, { tokens, little, coveringAt }: Reading): Complaint | null {
  const about = coveringAt(at)
  const word = tokens[at]?.word
  if (has(about, 'avoid:altitude', 'avoid:crowds')) return { of: 'danger', meets: null }
  if (little('heat', word)) return { of: 'weather', meets: 'need:avoid_heat' }
  if (has(about, 'cold')) return { of: 'weather', meets: 'need:avoid_cold' }
  if (about !== undefined && meaningOf(about, 'need').length > 0) return null
  // "I love climbing until my knees hurt".
  const isSoFar = [at - 1, at - 2, at - 3].some((before) => {
    const until = coveringAt(before)
    return has(until, 'until') && !has(until, 'and', 'or', 'to')
  })
  if (little('limb', word) && !isSoFar) return { of: 'limb', meets: 'need:step_free' }
  if (little('stairs', word)) return { of: 'stairs', meets: 'need:step_free' }
  // "She can't ride a bike": in some languages one walks by bike and by train.
  const isRide = [coveringAt(at + 1), coveringAt(at + 2)].some(
    (next) => next !== undefined && meaningOf(next, 'means').length > 0,
  )
  if (little('walking', word) && !isRide) return { of: 'walking', meets: 'need:step_free' }
  return has(about, ...activities) ? { of: 'activity', meets: null } : null
}

/** Whether a word near it in the same sentence says that it goes badly, or denies that it goes well. */
function isBorneBadly(at: number, { of }: Complaint, reading: Reading): boolean {
  if (of === 'stairs' && isDenied(at, at, reading)) return true
  if (of === 'activity' && isUnknown(at, reading)) return true
  const { tokens, little, coveringAt } = reading
  // "Tauchen kann ich nicht", but "I can't before June, so diving".
  for (const step of of === 'activity' ? [1] : [1, -1]) {
    for (let near = at + step; Math.abs(near - at) <= reach; near += step) {
      const word = tokens[near]?.word
      if (word === undefined || isEnded(near, step, reading)) break
      if (of === 'activity' && (tokens[near]?.gap !== 'none' || isSomethingElse(coveringAt(near)))) break
      // "No problem", "worth the trouble": these say something else.
      if (has(coveringAt(near), 'neutral', 'unconcerned')) continue
      if (of !== 'limb' && has(coveringAt(near), 'nothing')) continue
      const isBad = of === 'limb' && little('ailing', word)
      if ((isBad || (of !== 'activity' && little('struggling', word))) && !isDenied(near, near, reading)) return true
      if (little('coping', word) && isDenied(Math.min(at, near), Math.max(at, near), reading)) return true
    }
  }
  return false
}

/** "No sé esquiar", "sciare non so": right beside it, where it means no doubt. */
function isUnknown(at: number, { tokens, little, coveringAt, endingAt, startingAt }: Reading): boolean {
  const about = coveringAt(at)
  if (about === undefined) return false
  const isSaid = (sighting: Sighting | undefined, gap: number): boolean =>
    has(sighting, 'neutral') &&
    tokens[gap]?.gap === 'none' &&
    tokens.slice(sighting?.from, sighting?.to).some(({ word }) => little('knowing', word))
  return (
    isSaid(endingAt(about.from), about.from) || [about.to, about.to + 1].some((next) => isSaid(startingAt(next), next))
  )
}

/** "Diving in Egypt, which we can't do in May" is about May. */
const isSomethingElse = (sighting: Sighting | undefined): boolean =>
  sighting !== undefined && isContent(sighting) && !has(sighting, 'who:me', 'who:we')

/** Where a sentence ends on the way, or something else that they want begins; "crowds give me panic" wants none. */
function isEnded(at: number, step: number, { tokens, little, coveringAt }: Reading): boolean {
  const gap = tokens[step > 0 ? at : at + 1]?.gap
  if (gap === 'end' || gap === 'question' || gap === 'bracket') return true
  const sighting = coveringAt(at)
  if (has(sighting, 'break')) return !little('because', tokens[at]?.word)
  return (
    has(sighting, 'want') && !has(sighting, 'not', 'dislike') && !little('struggling', tokens[sighting?.to ?? 0]?.word)
  )
}

/** Whether what stands from one word to another is denied, within or right before it, or behind it as in German. */
function isDenied(first: number, last: number, { tokens, coveringAt }: Reading): boolean {
  for (let at = Math.max(0, first - reachOfDenial); at <= last + (first < last ? 1 : 0); at += 1) {
    if (tokens.slice(at + 1, first + 1).some(({ gap }) => gap !== 'none')) continue
    if (has(coveringAt(at), 'not', 'dislike', 'not_after') && !has(coveringAt(at), 'neutral')) return true
  }
  return false
}
