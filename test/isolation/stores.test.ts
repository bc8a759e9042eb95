import { beforeAll, describe, expect, it } from 'vitest'
import * as logIns from '../../src/auth/log-ins/store.ts'
import type { AuthenticatedUser } from '../../src/auth/record.ts'
import type { OpenTurn } from '../../src/conversation/begin/record.ts'
import * as lease from '../../src/conversation/begin/store.ts'
import type { FinishedTurn } from '../../src/conversation/commit/record.ts'
import * as commit from '../../src/conversation/commit/store.ts'
import * as turns from '../../src/conversation/receipts/store.ts'
import { initialState } from '../../src/conversation/record.ts'
import * as conversation from '../../src/conversation/store.ts'
import { createDatabase, type Database, DatabaseRefusal } from '../../src/db/client.ts'
import * as idempotency from '../../src/idempotency/store.ts'
import { noWishes } from '../../src/model/wishes.ts'
import type { Briefing } from '../../src/planning/briefing/record.ts'
import * as briefing from '../../src/planning/briefing/store.ts'
import * as choices from '../../src/planning/choices/store.ts'
import * as sharing from '../../src/planning/sharing/store.ts'
import * as planning from '../../src/planning/store.ts'
import * as suggestions from '../../src/planning/suggestions/store.ts'
import * as trips from '../../src/trips/store.ts'
import * as exporting from '../../src/users/export/store.ts'
import * as preferences from '../../src/users/preferences/store.ts'
import * as users from '../../src/users/store.ts'
import { seasonedTraveller } from '../support/rights.ts'
import { offered } from '../support/model.ts'
import { noReceipt } from '../support/receipts.ts'
import { passwordHash } from '../support/passwords.ts'
import { rowsOf, tablesOfUsers } from '../support/tables-of-users.ts'
import { depsWith, rows, type Traveller, traveller } from '../support/world.ts'

const page = { page: 1, page_size: 20 }
const history = { limit: 50, includeArchived: true }
const nothing = { count: 0, records: [] }
const missing = { kind: 'missing' }
const refused = { code: '42501' }
const noDays = { days: [], broken: [], pace: 'balanced' as const, arrive_at: '13:00', leave_at: '17:00', left_out: [] }

let ada: Traveller
let eve: Traveller
let database: Database
let ids: { trip: number; session: number; preferences: number; message: number }
let adasBriefing: Briefing
/** A turn of Ada that is being answered. */
let turn: OpenTurn

beforeAll(async () => {
  const { config, clock } = depsWith()
  const options = { role: 'wanderline_request' as const, timeoutMilliseconds: 8_000, now: clock.now }
  database = createDatabase({ url: config.databaseUrl, fetchEndpoint: config.neonFetchEndpoint, ...options })
  const seasoned = await seasonedTraveller()
  ada = seasoned.who
  eve = await traveller()
  const [found] = await rows`
    select user_preferences.id, (select min(id) from messages where user_id = ${ada.id}) as message
    from user_preferences where user_id = ${ada.id}`
  ids = {
    trip: seasoned.tripId,
    session: seasoned.sessionId,
    preferences: Number(found?.['id']),
    message: Number(found?.['message']),
  }
  const planned = await briefing.briefSession(database.actingAs(ada), ada, ids.session)
  if (planned === null) throw new Error('Ada plans nothing')
  adasBriefing = planned
  const request = { tripId: ids.trip, message: 'And?', idempotencyKey: null, requestHash: 'of this request' }
  const beginning = await lease.beginTurn(database.actingAs(ada), ada, request)
  if (beginning.kind !== 'ready') throw new Error(`the turn of Ada did not begin: ${beginning.kind}`)
  turn = beginning.turn
})

function finished(): FinishedTurn {
  const [commitment] = offered
  if (commitment === undefined) throw new Error('there are no three places')
  const said = { timestamp: new Date().toISOString(), content: 'Stolen' }
  return {
    ...{ turn, state: initialState, status: 'planning', committedAt: new Date(), planned: null },
    ...{ recommended: offered, choice: { kind: 'taken' as const, offer: commitment } },
    learned: { likes: ['beach' as const], dislikes: [], warmth: null },
    receipt: noReceipt,
    answer: {
      user_message: { ...said, id: turn.userMessageId, is_user: true },
      ai_message: { ...said, id: turn.aiMessageId, is_user: false },
      conversation_id: turn.conversationId,
      stage: 'initial',
      progress: 0,
      metadata: { trip_status: 'planning' },
    },
  }
}

const planted = {
  id: crypto.randomUUID(),
  userAgent: null,
  token: { id: crypto.randomUUID(), hash: 'planted', issuedAt: 1, expiresAt: 2 },
  endsAt: 2,
}

type Call = (db: Database, user: AuthenticatedUser) => Promise<unknown>
const tripFilter = { ...page, ordering: 'created_at' as const }

/** Every function that takes a user, asked for what is Ada's, and what it says when there is no such thing. */
const calls: Record<string, [Call, unknown]> = {
  listTrips: [(db, user) => trips.listTrips(db, user, tripFilter), nothing],
  findTrip: [(db, user) => trips.findTrip(db, user, ids.trip), null],
  findKept: [(db, user) => idempotency.findKept(db, user, 'far-away'), null],
  createTrip: [(db, user) => trips.createTrip(db, user, { title: 'Planted' }), refused],
  updateTrip: [(db, user) => trips.updateTrip(db, user, ids.trip, { title: 'Taken' }, null), missing],
  deleteTrip: [(db, user) => trips.deleteTrip(db, user, ids.trip, null), 'missing'],
  moveTrip: [(db, user) => trips.moveTrip(db, user, ids.trip, 'cancelled'), missing],
  listSessions: [(db, user) => planning.listSessions(db, user, page), nothing],
  findSession: [(db, user) => planning.findSession(db, user, ids.session), null],
  createSession: [(db, user) => planning.createSession(db, user, ids.trip, 'flights'), missing],
  updateSession: [
    (db, user) => planning.updateSession(db, user, ids.session, { stage: 'flights', data: undefined }, null),
    missing,
  ],
  deleteSession: [(db, user) => planning.deleteSession(db, user, ids.session, null), 'missing'],
  advanceSession: [(db, user) => planning.advanceSession(db, user, ids.session, null), null],
  briefSession: [(db, user) => briefing.briefSession(db, user, ids.session), null],
  briefTurn: [(db, user) => briefing.briefTurn(db, user, ids.trip, noWishes), null],
  briefTrip: [(db, user) => briefing.briefTrip(db, user, ids.trip), null],
  storeChoices: [(db, user) => choices.storeChoices(db, user, adasBriefing, { itinerary: noDays }), null],
  takeAsking: [(db, user) => suggestions.takeAsking(db, user, ids.session, 'activities'), null],
  shareTrip: [
    (db, user) =>
      sharing.shareTrip(db, user, ids.trip, { tokenHash: 'e'.repeat(64), withBudget: true, expiresAt: null }),
    null,
  ],
  unshareTrip: [(db, user) => sharing.unshareTrip(db, user, ids.trip), null],
  findConversation: [(db, user) => conversation.findConversation(db, user, ids.trip, history), missing],
  resetConversation: [(db, user) => conversation.resetConversation(db, user, ids.trip), 'missing'],
  rewindConversation: [
    (db, user) => conversation.rewindConversation(db, user, ids.trip, ids.message, history),
    missing,
  ],
  beginTurn: [
    (db, user) =>
      lease.beginTurn(db, user, { tripId: ids.trip, message: 'Hi', idempotencyKey: 'key', requestHash: 'hash' }),
    missing,
  ],
  releaseTurn: [(db, user) => lease.releaseTurn(db, user, turn), undefined],
  commitTurn: [(db, user) => commit.commitTurn(db, user, finished()), false],
  listTurns: [(db, user) => turns.listTurns(db, user, ids.trip, page), null],
  changePassword: [
    (db, user) => logIns.changePassword(db, user, { passwordHash, attemptKey: 'key' }, 'stolen', planted),
    false,
  ],
  listLogIns: [logIns.listLogIns, []],
  endLogIns: [logIns.endLogIns, false],
  findAccount: [users.findAccount, null],
  deleteAccount: [users.deleteAccount, undefined],
  findPreferences: [preferences.findPreferences, null],
  updatePreferences: [
    (db, user) => preferences.updatePreferences(db, user, ids.preferences, { preferencesText: 'Mine' }),
    null,
  ],
  exportAccount: [exporting.exportAccount, null],
}

const tables = await tablesOfUsers()
const allOf = async (who: Traveller) => ({
  user: await rows`select * from users where id = ${who.id}`,
  rows: await Promise.all(tables.map((table) => rowsOf(table, who))),
})

/** What a call came to, and that neither Ada nor Eve has anything else than before. */
async function changesNothing(call: () => Promise<unknown>): Promise<unknown> {
  const before = await Promise.all([allOf(ada), allOf(eve)])
  const outcome = await call().catch((error: unknown) => error)
  expect(await Promise.all([allOf(ada), allOf(eve)])).toEqual(before)
  if (outcome instanceof DatabaseRefusal) return { code: outcome.code }
  if (outcome instanceof Error) throw outcome
  return outcome
}

describe.each(Object.entries(calls))('%s', (_name, [call, outcome]) => {
  it('keeps to its user by what it asks for, where policies would show the rows of Ada', async () => {
    expect(await changesNothing(() => call(database.actingAs(ada), eve))).toEqual(outcome)
  })

  it('keeps to its user by the policies, where it asks for the rows of Ada', async () => {
    expect(await changesNothing(() => call(database.actingAs(eve), ada))).toEqual(outcome)
  })

  it('finds nothing for a request of nobody', async () => {
    expect(await changesNothing(() => call(database, ada))).toEqual(outcome)
  })
})

it('no function of a store that takes a user is left out', () => {
  const helpers = [
    'startLogIn',
    'deleteEnded',
    'mayBecome',
    'createAccount',
    'selectSession',
    'selectBySession',
    'recordOf',
    'briefingOf',
    'destinationAsJson',
    'readShared',
    'keeping',
    'writtenHere',
    'withoutUndo',
    'deleteOldKeys',
  ]
  const exported = [
    trips,
    planning,
    briefing,
    choices,
    suggestions,
    sharing,
    idempotency,
    conversation,
    lease,
    commit,
    turns,
    logIns,
    users,
    preferences,
    exporting,
  ].flatMap((store) => Object.entries(store).flatMap(([name, value]) => (typeof value === 'function' ? [name] : [])))
  expect(exported.filter((name) => !helpers.includes(name)).sort()).toEqual(Object.keys(calls).sort())
})
