import {
  acceptedMeans,
  isOverLand,
  kilometresBetween,
  positionOf,
  usualJourney,
} from '../../destinations/ranking/distance.ts'
import type { Briefing } from '../briefing/record.ts'
import { budgetADay, daysOf, partyOf } from '../briefing/rules.ts'
import type { Setting } from './record.ts'
import { worthOf } from './scoring.ts'

/** Of what a day may cost in all, what may go into things to do. */
const shareForActivities = 0.35
const longestTransfer = 6 * 60
const shortestTransfer = 20

/** What a plan has to be made for, from all that is known of a trip; null without a destination. */
export function settingOf(briefing: Briefing): Setting | null {
  const { destination, choices, wishes } = briefing
  if (destination === null) return null
  const party = partyOf(briefing)
  const budget = budgetADay(briefing)
  const chosen = new Set(choices.activities ?? [])
  const area = destination.areas.find(({ name }) => name === choices.stay?.area)
  const centre = positionOf(destination)
  const transfer = Math.ceil((destination.airports[0]?.hours ?? 0.5) * 12) * 5
  return {
    place: destination.name,
    days: daysOf(briefing),
    people: party.people,
    hasSmallChildren: party.hasSmallChildren,
    hasMinors: party.hasMinors,
    isStepFree: party.isStepFree,
    base: area ?? (centre === null ? null : { ...centre, name: destination.name }),
    activities: destination.highlights.map((highlight, position) => {
      const id = activityId(highlight.name)
      const isChosen = chosen.has(id)
      return { ...highlight, id, isChosen, ...worthOf(highlight, position, wishes, party) }
    }),
    areas: destination.areas.map(({ name }) => name),
    transfer: Math.min(Math.max(transfer, shortestTransfer), longestTransfer),
    journeyHours: journeyHours(briefing),
    allowance: budget === null ? null : Math.round(budget * shareForActivities),
    monthlyHigh: destination.monthlyHigh,
    wetDays: destination.wetDays,
  }
}

/** What something to do is called in a plan: its name in letters, digits and hyphens, stable for a calendar. */
export const activityId = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

function journeyHours({ destination, origin, wishes }: Briefing): number | null {
  const there = destination === null ? null : positionOf(destination)
  if (destination === null || there === null || origin === null) return null
  const kilometres = kilometresBetween(origin, there)
  const [from, to] = [origin.countryCode, destination.countryCode]
  const way = { isOverLand: isOverLand(from, destination), from, to }
  return usualJourney({ kilometres, flown: kilometres }, way, acceptedMeans(wishes)).hours
}
