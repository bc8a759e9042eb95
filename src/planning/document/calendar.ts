import ical, { ICalCalendarMethod } from 'ical-generator'
import type { PlanDocument } from './record.ts'
import { timeZoneComponent } from './time-zone.ts'

const millisecondsPerDay = 24 * 60 * 60 * 1000

/**
 * A plan as a calendar (RFC 5545): the trip as a whole, and each item with a place in its days. Identifiers stay the same
 * when an item moves, so that an import again replaces it. Null for a plan without dates.
 */
export function calendarOf(plan: PlanDocument): string | null {
  const { startDate, endDate, destination } = plan
  if (startDate === null || endDate === null) return null
  const zone = destination?.timeZone ?? null
  const calendar = ical({ name: plan.title, prodId: { company: 'Wanderline', product: 'plan' } })
  calendar.method(ICalCalendarMethod.PUBLISH)
  if (zone !== null) {
    calendar.timezone({ name: zone, generator: (name) => timeZoneComponent(name, startDate, endDate) })
  }
  const stamp = plan.changedAt
  // Seconds since 2020: grows with every change, and fits into the 32 bits that readers give it.
  const sequence = Math.max(0, Math.floor((stamp.getTime() - Date.UTC(2020)) / 1000))
  const common = { stamp, sequence, ...(zone === null ? {} : { timezone: zone }) }
  calendar.createEvent({
    ...common,
    id: `trip-${plan.tripId}@wanderline`,
    summary: plan.title,
    start: dayOf(startDate),
    end: new Date(dayOf(endDate).getTime() + millisecondsPerDay),
    allDay: true,
    ...(destination === null ? {} : { location: `${destination.name}, ${destination.country}` }),
  })
  for (const { date, items } of plan.days) {
    if (date === null) continue
    for (const item of items) {
      if (item.kind === 'free') continue
      const hasPlace = item.latitude !== null && item.longitude !== null
      calendar.createEvent({
        ...common,
        id: `trip-${plan.tripId}-${item.id}@wanderline`,
        summary: item.title,
        start: at(date, item.start),
        end: at(date, item.end),
        floating: zone === null,
        ...(hasPlace
          ? { location: { title: item.title, geo: { lat: item.latitude ?? 0, lon: item.longitude ?? 0 } } }
          : {}),
      })
    }
  }
  return calendar.toString()
}

// The generator writes a date's local time beside the name of the zone; a Worker's local time is UTC.
const at = (date: string, time: string): Date => new Date(`${date}T${time}:00`)
const dayOf = (date: string): Date => new Date(`${date}T00:00:00`)
