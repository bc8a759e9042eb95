import { describe, expect, it } from 'vitest'
import { seededPlaces } from './seeded-places.ts'
import { noWishes, type Wishes } from '../../../src/model/wishes.ts'
import { settingOf } from '../../../src/planning/itinerary/setting.ts'
import { verify } from '../../../src/planning/itinerary/rules.ts'
import { solve } from '../../../src/planning/itinerary/solver.ts'
import { paces, type Setting } from '../../../src/planning/itinerary/record.ts'
import { itineraryOnWire, timeOf } from '../../../src/planning/itinerary/schema.ts'

const parties: { name: string; people: number; wishes: Partial<Wishes> }[] = [
  { name: 'somebody alone', people: 1, wishes: {} },
  {
    name: 'a couple who love food',
    people: 2,
    wishes: { activities: [{ value: { theme: 'food', weight: 'essential' }, from: 1 }] },
  },
  {
    name: 'a family with small children',
    people: 4,
    wishes: { party: { value: { adults: 2, children: [3, 6], kind: 'family' }, from: 1 } },
  },
  { name: 'somebody in a wheelchair', people: 2, wishes: { needs: [{ value: 'step_free', from: 1 }] } },
  {
    name: 'friends with little money',
    people: 3,
    wishes: {
      budget: {
        value: { least: null, most: 60, currency: 'USD', per: 'person', span: 'day', withJourney: false },
        from: 1,
      },
    },
  },
]

const starts = ['2027-01-09', '2027-04-20', '2027-07-03', '2027-10-15']
const lengths = [2, 4, 7, 10, 14, 21]

interface Case {
  name: string
  setting: Setting
  arriveAt: number
  leaveAt: number
  leftOut: string[]
  pace: (typeof paces)[number]
}

function cases(): Case[] {
  return seededPlaces(8).map((place, index): Case => {
    const party = parties[index % parties.length] ?? parties[0]
    const start = starts[index % starts.length] ?? '2027-01-09'
    const length = lengths[index % lengths.length] ?? 7
    const end = new Date(Date.parse(start) + (length - 1) * 86_400_000).toISOString().slice(0, 10)
    const setting = settingOf({
      trip: {
        id: 1,
        title: 'A trip',
        startDate: start,
        endDate: end,
        budget: null,
        status: 'planning',
        travelersCount: party?.people ?? 1,
        updatedAt: new Date(0),
      },
      session: null,
      destination: { id: index + 1, timeZone: null, ...place },
      wishes: { ...noWishes, ...party?.wishes },
      origin: index % 3 === 0 ? null : { name: 'Berlin', countryCode: 'DE', latitude: 52.5, longitude: 13.4 },
      offered: [],
      choices: {},
    })
    if (setting === null) throw new Error('a place without a setting')
    return {
      name: `${place.name} in ${start.slice(0, 7)} for ${length} days, ${party?.name ?? ''}`,
      setting,
      pace: paces[index % paces.length] ?? 'balanced',
      arriveAt: 6 * 60 + ((index * 95) % (17 * 60)),
      leaveAt: 7 * 60 + ((index * 145) % (16 * 60)),
      leftOut: [],
    }
  })
}

describe('a plan of days', () => {
  it.each(cases())('keeps to every rule: $name', ({ setting, ...terms }) => {
    const plan = solve(setting, terms)
    expect(plan.days).toHaveLength(setting.days.length)
    const found = verify(plan, setting)
    expect(found, render(plan, setting)).toEqual([])
    expect(solve(setting, terms)).toEqual(plan)
  })
})

const render = (plan: ReturnType<typeof solve>, setting: Setting): string =>
  plan.days
    .map(
      ({ date, items }) =>
        `${date ?? ''}\n${items.map((item) => `  ${timeOf(item.start)}-${timeOf(item.end)} ${item.kind} ${item.title}`).join('\n')}`,
    )
    .join('\n') + JSON.stringify(itineraryOnWire(plan, verify(plan, setting)).broken)
