import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import type { Briefing } from '../briefing/record.ts'
import { briefSession } from '../briefing/store.ts'
import { storeChoices } from '../choices/store.ts'
import { once } from '../../idempotency/once.ts'
import type { KeyedRequest } from '../../idempotency/record.ts'
import type { SessionRecord } from '../record.ts'
import { findSession } from '../store.ts'
import type { Edit, Fault } from './editing.ts'
import { edit } from './editing.ts'
import type { Itinerary, Setting } from './record.ts'
import { verify } from './rules.ts'
import { itineraryOf, itineraryOnWire } from './schema.ts'
import { settingOf } from './setting.ts'
import { type Pin, pinsOf, solve } from './solver.ts'
import { type AskedTerms, termsOf } from './terms.ts'

export type Planning =
  | { kind: 'planned'; record: SessionRecord }
  | { kind: 'missing' }
  | { kind: 'outdated' }
  /** Changed by somebody else while it was being thought about. */
  | { kind: 'overtaken' }
  | { kind: 'no_destination' }
  | { kind: 'no_itinerary' }
  | { kind: 'fault'; fault: Fault }

export interface Asked extends AskedTerms {
  pins: Pin[]
}

/** Which session is to be planned, in which of its versions (any, if null), and under which key. */
export interface Target {
  id: number
  versions: Date[] | null
  request: KeyedRequest | null
}

/** Solves the days of a session anew, and stores them with it, once for a key. Two round trips; a repeated key costs two more. */
export const planItinerary = (db: Database, user: AuthenticatedUser, target: Target, asked: Asked) =>
  once<Planning>(db, user, target.request, {
    attempt: () => withPlan(db, user, target, (briefing, setting) => solveAnew(briefing, setting, asked)),
    isMade: ({ kind }) => kind === 'planned',
    again: async (planned) => {
      const record = await findSession(db, user, planned)
      return record === null ? null : { kind: 'planned', record }
    },
  })

function solveAnew(briefing: Briefing, setting: Setting, asked: Asked): Itinerary | Fault {
  const fault = asked.pins.find((pin) => !setting.activities.some((activity) => activity.id === pin.id))
  if (fault !== undefined) return { kind: 'item', id: fault.id }
  const late = asked.pins.find(({ day }) => day > setting.days.length)
  if (late !== undefined) return { kind: 'day', day: late.day }
  const { itinerary } = briefing.choices
  const kept = itinerary === undefined ? [] : pinsOf(itineraryOf(itinerary))
  const still = kept.filter(({ id: pinned }) => !asked.pins.some((pin) => pin.id === pinned))
  return solve(setting, termsOf(briefing, asked), [...still, ...asked.pins])
}

/** Changes the days of a session as asked, and stores them with it. Two round trips. */
export const editItinerary = (db: Database, user: AuthenticatedUser, target: Target, change: Edit) =>
  withPlan(db, user, target, (briefing, setting) =>
    briefing.choices.itinerary === undefined ? null : edit(itineraryOf(briefing.choices.itinerary), setting, change),
  )

async function withPlan(
  db: Database,
  user: AuthenticatedUser,
  { id, versions, request }: Target,
  make: (briefing: Briefing, setting: Setting) => Itinerary | Fault | null,
): Promise<Planning> {
  const briefing = await briefSession(db, user, id)
  if (briefing?.session == null) return { kind: 'missing' }
  const { lastInteractionAt } = briefing.session
  const isAllowed = versions?.some((version) => version.getTime() === lastInteractionAt.getTime()) ?? true
  if (!isAllowed) return { kind: 'outdated' }
  const setting = settingOf(briefing)
  if (setting === null) return { kind: 'no_destination' }
  const made = make(briefing, setting)
  if (made === null) return { kind: 'no_itinerary' }
  if (!('days' in made)) return { kind: 'fault', fault: made }
  const record = await storeChoices(
    db,
    user,
    briefing,
    { itinerary: itineraryOnWire(made, verify(made, setting)) },
    request,
  )
  return record === null ? { kind: 'overtaken' } : { kind: 'planned', record }
}
