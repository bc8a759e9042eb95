import { computed, signal } from '@preact/signals'
import type { Itinerary, PlanningSession, PlanningStage, TripDetail } from '../../client/client.ts'
import { refusalOf, valueOf } from '../calls.ts'
import { clock } from '../format.ts'
import { keys } from '../outbox.ts'
import { client } from '../session.ts'
import { reasonOf } from '../views/loading.tsx'
import { find, type Item, type Target } from './moves.ts'
import { days, text } from './text.ts'

export type Planning = ReturnType<typeof openPlanning>
export type Pace = Itinerary['pace']

/** What can be chosen in a session, by its key in `session_data`. */
type Choice = {
  stay?: { area: string }
  journey?: { id: string; means: 'plane' | 'train' | 'car' | 'bus' | 'ferry' | 'bicycle'; from: string }
  activities?: string[]
}

interface Terms {
  pace?: Pace
  arrive_at?: string
  leave_at?: string
}

/** What is told of a change once it is there. */
type Said = (itinerary: Itinerary | null) => string

interface Edit {
  moves?: { id: string; day: number; start?: string }[]
  adds?: { id: string; day: number }[]
  removes?: string[]
  pins?: { id: string; pinned: boolean }[]
  resolve_day?: number
}

const trips = client.api.trips[':id']
const sessions = client.api['planning-sessions']
const one = sessions[':id']

/** Tells the other tabs of this browser which trip's plan has changed. */
const channel = new BroadcastChannel('wanderline.plans')

/** A trip with its planning session, which is begun where there is none yet; it needs a place. */
export async function readPlan(tripId: number): Promise<{ trip: TripDetail; session: PlanningSession | null }> {
  const [trip, known] = await Promise.all([
    valueOf(trips.$get({ param: { id: tripId } })),
    valueOf(sessions.$get({ query: { trip: tripId } })),
  ])
  const found = known.find(({ is_completed: isCompleted }) => !isCompleted) ?? known[0] ?? null
  if (found !== null || trip.destination === null) return { trip, session: found }
  const key = `plan.${tripId}`
  const headers = { 'Idempotency-Key': `"${keys.take(key)}"` }
  const json = { trip: tripId, current_stage: 'accommodation' as const }
  const session = await valueOf(sessions.$post({ json }, { headers }))
  keys.drop(key)
  return { trip, session }
}

/** The plan of a trip as it is stored, and every change of it. Close it when its view is left. */
export function openPlanning(first: { trip: TripDetail; session: PlanningSession }) {
  const trip = signal(first.trip)
  const session = signal(first.session)
  const { id } = first.session
  const param = { id }
  const heard = signal(0)
  const underway = signal(0)
  const reason = signal<string | null>(null)
  const announcement = signal('')
  const isBusy = computed(() => underway.value > 0)
  const itinerary = computed(() => itineraryIn(session.value))
  /** Another one whenever what can be chosen may have become another. */
  const version = computed(() => `${session.value.last_interaction_at} ${trip.value.updated_at} ${heard.value}`)
  const picked = computed(() => pickedIn(session.value))
  let last = Promise.resolve()

  const onElsewhere = ({ data }: MessageEvent<unknown>) => {
    if (data === trip.value.id) void enqueue(reload)
  }
  channel.addEventListener('message', onElsewhere)

  /** Runs changes one after the other, in the order in which they were asked for. */
  function enqueue(action: () => Promise<void>): Promise<void> {
    underway.value += 1
    last = last.then(async () => {
      try {
        reason.value = null
        await action()
      } catch (error) {
        reason.value = reasonOf(error)
      } finally {
        underway.value -= 1
      }
    })
    return last
  }

  function change(action: () => Promise<PlanningSession>, said: Said = () => ''): Promise<void> {
    return enqueue(async () => {
      session.value = await action()
      announcement.value = said(itinerary.value)
      channel.postMessage(trip.value.id)
    })
  }

  function edit(edit: Edit, said: Said): Promise<void> {
    return change(() => valueOf(one.itinerary.$patch({ param, json: edit })), said)
  }

  async function reload(): Promise<void> {
    const fresh = await readPlan(trip.value.id)
    trip.value = fresh.trip
    if (fresh.session !== null) session.value = fresh.session
  }

  return {
    ...{ trip, session, itinerary, picked, version, isBusy, reason, announcement },
    reload: () => enqueue(reload),
    choose: (choice: Choice) => change(() => valueOf(one.$patch({ param, json: { session_data: choice } }))),
    /** Takes a choice back: the data without it take the place of those that were read just before. */
    unchoose: (key: keyof Choice) =>
      change(async () => {
        const response = await one.$get({ param })
        if (!response.ok) throw await refusalOf(response)
        const chosen = Object.entries((await response.json()).session_data)
        const data = Object.fromEntries(chosen.filter(([name]) => name !== key))
        const headers = { 'If-Match': response.headers.get('ETag') ?? '*' }
        return valueOf(one.$put({ param, json: { session_data: data } }, { headers }))
      }),
    /** Settles a stage and goes to the next, where nobody has done so yet. */
    settle: (stage: PlanningStage) =>
      change(async () => {
        if (session.value.current_stage !== stage) return session.value
        await valueOf(one.advance_stage.$post({ param, json: { from: stage } }))
        trip.value = await valueOf(trips.$get({ param: { id: trip.value.id } }))
        return valueOf(one.$get({ param }))
      }),
    /** Picks one more thing to do, or picks it no more. */
    pick: (activity: string) =>
      change(() => {
        const before = picked.value
        const activities = before.includes(activity) ? before.filter((id) => id !== activity) : [...before, activity]
        return valueOf(one.$patch({ param, json: { session_data: { activities } } }))
      }),
    solve: (terms: Terms, said: string) =>
      change(
        () => valueOf(one.itinerary.$post({ param, json: terms })),
        () => said,
      ),
    edit,
    move: (item: string, target: Target) => edit({ moves: [{ id: item, ...target }] }, (plan) => whereIs(plan, item)),
    add: (item: string, day: number) => edit({ adds: [{ id: item, day }] }, (plan) => whereIs(plan, item)),
    remove: ({ id: item, title }: Item) => edit({ removes: [item] }, () => days.removed(title)),
    pin: ({ id: item, title, pinned }: Item) =>
      edit({ pins: [{ id: item, pinned: !pinned }] }, () => (pinned ? days.unpinned(title) : days.pinned(title))),
    setDates: (start: string, end: string) =>
      enqueue(async () => {
        const json = { start_date: start, end_date: end }
        await valueOf(trips.$patch({ param: { id: trip.value.id }, json }))
        await reload()
      }),
    setBudget: (budget: string) =>
      enqueue(async () => {
        await valueOf(trips.$patch({ param: { id: trip.value.id }, json: { budget } }))
        await reload()
      }),
    /** Where they start from is a wish like any other, so it is said in the conversation. */
    sayOrigin: (place: string) =>
      enqueue(async () => {
        const message = text.originWords(place)
        const chat = { trip_id: trip.value.id, message, idempotencyKey: `"${crypto.randomUUID()}"` }
        for await (const event of client.streamChat(chat)) if (event.event === 'turn') heard.value += 1
      }),
    close: () => channel.removeEventListener('message', onElsewhere),
  }
}

/** What the API stored under this key it had checked; clients of earlier days stored other things. */
function itineraryIn({ session_data: data }: PlanningSession): Itinerary | null {
  const stored = data['itinerary']
  return isItinerary(stored) ? stored : null
}

function pickedIn({ session_data: data }: PlanningSession): string[] {
  const stored = data['activities']
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []
}

function whereIs(itinerary: Itinerary | null, id: string): string {
  const at = itinerary === null ? null : find(itinerary, id)
  return at === null ? '' : days.moved(at.item.title, days.day(at.day), clock(at.item.start))
}

function isItinerary(value: unknown): value is Itinerary {
  return typeof value === 'object' && value !== null && 'days' in value && 'broken' in value && 'leave_at' in value
}
