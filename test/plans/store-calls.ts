import * as backOff from '../../src/auth/back-off/store.ts'
import * as logIns from '../../src/auth/log-ins/store.ts'
import * as auth from '../../src/auth/store.ts'
import { newClaims } from '../../src/auth/tokens.ts'
import * as archive from '../../src/conversation/archive/store.ts'
import type { OpenTurn } from '../../src/conversation/begin/record.ts'
import * as lease from '../../src/conversation/begin/store.ts'
import type { FinishedTurn } from '../../src/conversation/commit/record.ts'
import * as commit from '../../src/conversation/commit/store.ts'
import * as partitions from '../../src/conversation/months/store.ts'
import * as turns from '../../src/conversation/receipts/store.ts'
import { initialState } from '../../src/conversation/record.ts'
import * as conversation from '../../src/conversation/store.ts'
import type { Database } from '../../src/db/client.ts'
import * as destinations from '../../src/destinations/store.ts'
import * as health from '../../src/health/store.ts'
import * as idempotency from '../../src/idempotency/store.ts'
import * as briefing from '../../src/planning/briefing/store.ts'
import * as choices from '../../src/planning/choices/store.ts'
import * as sharing from '../../src/planning/sharing/store.ts'
import * as planning from '../../src/planning/store.ts'
import * as suggestions from '../../src/planning/suggestions/store.ts'
import { orderings } from '../../src/trips/orderings.ts'
import * as trips from '../../src/trips/store.ts'
import * as exporting from '../../src/users/export/store.ts'
import * as preferences from '../../src/users/preferences/store.ts'
import * as users from '../../src/users/store.ts'
import type { RankingRequest } from '../../src/destinations/ranking/record.ts'
import * as ranking from '../../src/destinations/ranking/store.ts'
import { noWishes } from '../../src/model/wishes.ts'
import { offered } from '../support/model.ts'
import { noReceipt } from '../support/receipts.ts'
import { ada, type Ids } from './filled-database.ts'

/** Uses of a function that differ in the statements they send. */
export type Uses = ((db: Database) => Promise<unknown>)[]

const page = { page: 1, page_size: 20 }
const newKey = { key: 'a new key', requestHash: '' }
const history = { limit: 50, includeArchived: false }

/** Every function of a store that talks to the database, about what is Ada's. */
export const callsAbout = (ids: Ids, turn: OpenTurn): Record<string, Uses> => ({
  ...callsAboutPlans(ids),
  ...callsAboutConversations(ids, turn),
  ...callsAboutAccounts(ids),
  listDestinations: [
    '',
    'volcano',
    '"coral reefs" -diving',
    'bal',
    'santorni or lombok',
    'the volcanoes of indonesia',
  ].map((search) => (db) => destinations.listDestinations(db, { ...page, search })),
  findDestination: [(db) => destinations.findDestination(db, ids.destination)],
  rank: [(db) => ranking.rank(db, wished)],
  troubleWith: [(db) => health.troubleWith(db)],
})

/** What is done on schedule. */
export const scheduledCalls: Record<string, Uses> = {
  deleteExpired: [(db) => auth.deleteExpired(db)],
  deleteEnded: [(db) => logIns.deleteEnded(db)],
  deleteOldKeys: [(db) => idempotency.deleteOldKeys(db)],
  deleteOldFailures: [(db) => backOff.deleteOldFailures(db)],
  archiveBatch: [(db) => archive.archiveBatch(db, 180, { conversations: 100, messages: 1_000 })],
  keepMonthsAhead: [(db) => partitions.keepMonthsAhead(db)],
}

const callsAboutPlans = (ids: Ids): Record<string, Uses> => ({
  listTrips: [
    ...orderings.map((ordering) => ({ ordering })),
    { status: 'booked' as const },
    { destination: ids.destination },
    { start_date_from: '2030-01-01' },
    { start_date_to: '2020-01-01' },
    { start_date_from: '2030-01-01', start_date_to: '2030-02-01' },
  ].map((filter) => (db) => trips.listTrips(db, ada, { ...page, ordering: '-created_at', ...filter })),
  findTrip: [(db) => trips.findTrip(db, ada, ids.trip)],
  createTrip: [null, newKey].map(
    (key) => (db) => trips.createTrip(db, ada, { title: 'Away', destinationId: ids.destination }, key),
  ),
  findKept: [(db) => idempotency.findKept(db, ada, 'key 1')],
  updateTrip: [null, [new Date()]].map(
    (versions) => (db) => trips.updateTrip(db, ada, ids.trip, { title: 'Away' }, versions),
  ),
  deleteTrip: [null, [new Date()]].map((versions) => (db) => trips.deleteTrip(db, ada, ids.trip, versions)),
  moveTrip: [(db) => trips.moveTrip(db, ada, ids.trip, 'booked')],
  listSessions: [{}, { trip: ids.trip }, { current_stage: 'flights' as const }].map(
    (filter) => (db) => planning.listSessions(db, ada, { ...page, ...filter }),
  ),
  findSession: [(db) => planning.findSession(db, ada, ids.session)],
  createSession: [null, newKey].map((key) => (db) => planning.createSession(db, ada, ids.trip, 'destination', key)),
  updateSession: [null, [new Date()]].map(
    (versions) => (db) =>
      planning.updateSession(db, ada, ids.session, { stage: 'accommodation', data: undefined }, versions),
  ),
  deleteSession: [null, [new Date()]].map((versions) => (db) => planning.deleteSession(db, ada, ids.session, versions)),
  briefSession: [(db) => briefing.briefSession(db, ada, ids.session)],
  briefTurn: [(db) => briefing.briefTurn(db, ada, ids.trip, noWishes)],
  briefTrip: [(db) => briefing.briefTrip(db, ada, ids.trip)],
  storeChoices: [
    async (db) => {
      const planned = await briefing.briefSession(db, ada, ids.session)
      if (planned === null) throw new Error('Ada plans nothing')
      const noDays = {
        days: [],
        broken: [],
        pace: 'balanced' as const,
        arrive_at: '13:00',
        leave_at: '17:00',
        left_out: [],
      }
      await choices.storeChoices(db, ada, planned, { itinerary: noDays }, newKey)
    },
  ],
  takeAsking: [null, 'activities' as const].map((stage) => (db) => suggestions.takeAsking(db, ada, ids.session, stage)),
  shareTrip: [
    (db) => sharing.shareTrip(db, ada, ids.trip, { tokenHash: 'e'.repeat(64), withBudget: true, expiresAt: null }),
  ],
  unshareTrip: [(db) => sharing.unshareTrip(db, ada, ids.trip)],
  advanceSession: [null, 'flights' as const].map((from) => (db) => planning.advanceSession(db, ada, ids.session, from)),
})

const callsAboutConversations = (ids: Ids, turn: OpenTurn): Record<string, Uses> => ({
  findConversation: [history, { ...history, before: ids.message }, { ...history, includeArchived: true }].map(
    (filter) => (db) => conversation.findConversation(db, ada, ids.trip, filter),
  ),
  resetConversation: [(db) => conversation.resetConversation(db, ada, ids.trip)],
  rewindConversation: [(db) => conversation.rewindConversation(db, ada, ids.trip, ids.message, history)],
  beginTurn: [null, 'a key'].map(
    (idempotencyKey) => (db) =>
      lease.beginTurn(db, ada, { tripId: ids.trip, message: 'Hello', idempotencyKey, requestHash: '' }),
  ),
  releaseTurn: [(db) => lease.releaseTurn(db, ada, turn)],
  commitTurn: [finished(turn, true), finished(turn, false)].map((end) => (db) => commit.commitTurn(db, ada, end)),
  listTurns: [(db) => turns.listTurns(db, ada, ids.trip, page)],
})

const newAccount = { username: 'eve', passwordHash: '', email: '', firstName: '', lastName: '' }
const claims = newClaims('refresh', ada, Date.now())
const newLogIn = (hash: string) => ({
  id: crypto.randomUUID(),
  userAgent: null,
  token: { id: crypto.randomUUID(), hash, issuedAt: claims.iat, expiresAt: claims.exp },
  endsAt: claims.exp,
})

const callsAboutAccounts = (ids: Ids): Record<string, Uses> => ({
  createAccount: [(db) => users.createAccount(db, newAccount)],
  findAccount: [(db) => users.findAccount(db, ada)],
  deleteAccount: [(db) => users.deleteAccount(db, ada)],
  findPreferences: [(db) => preferences.findPreferences(db, ada)],
  updatePreferences: [(db) => preferences.updatePreferences(db, ada, ids.preferences, { preferredGroupSize: 3 })],
  exportAccount: [(db) => exporting.exportAccount(db, ada)],
  beginAttempt: [(db) => backOff.beginAttempt(db, ada.username, '192.0.2.1')],
  startLogIn: [(db) => logIns.startLogIn(db, newLogIn('a new hash'), { passwordHash: '', attemptKey: 'key 1' })],
  changePassword: [
    (db) =>
      logIns.changePassword(db, ada, { passwordHash: '', attemptKey: 'key 1' }, 'changed', newLogIn('another hash')),
  ],
  listLogIns: [(db) => logIns.listLogIns(db, ada)],
  endLogIns: [(db) => logIns.endLogIns(db, ada)],
  rotate: [(db) => auth.rotate(db, `token ${ada.id} 1`, { claims, tokenHash: 'a new hash' })],
  revokeFamily: [(db) => auth.revokeFamily(db, `token ${ada.id} 1`)],
})

function finished(turn: OpenTurn, isCommitted: boolean): FinishedTurn {
  const { trip } = turn
  const said = { timestamp: new Date().toISOString(), content: 'Somewhere warm.' }
  const [first] = offered
  const planned = {
    ...{ session: null, tripUpdatedAt: new Date(), stage: 'accommodation' as const, stagesCompleted: [] },
    ...{ tripStatus: null, data: { stay: { area: 'Harbour' } }, removed: ['activities'] },
  }
  return {
    ...{ turn, state: initialState, status: trip.status, committedAt: new Date() },
    recommended: isCommitted ? offered : null,
    choice: isCommitted && first !== undefined ? { kind: 'taken', offer: first } : { kind: 'kept' },
    planned: isCommitted ? null : planned,
    learned: isCommitted ? { likes: ['beach'], dislikes: [], warmth: 'warm' } : null,
    receipt: noReceipt,
    answer: {
      user_message: { ...said, id: turn.userMessageId, is_user: true },
      ai_message: { ...said, id: turn.aiMessageId, is_user: false },
      ...{ conversation_id: turn.conversationId, stage: 'initial', progress: 0 },
      metadata: { trip_status: trip.status },
    },
  }
}

const wished: RankingRequest = {
  ...{ start: null, end: null, people: 2, offeredBefore: [], seed: '1', today: '2026-11-28' },
  wishes: {
    ...noWishes,
    when: { value: { months: [7], start: null, end: null }, from: 1 },
    activities: [{ value: { theme: 'beach', weight: 'essential' }, from: 1 }],
    climate: { value: { least: 24, most: null, snow: false }, from: 1 },
    journey: {
      ...noWishes.journey,
      from: { value: { name: 'Berlin', country: 'DE', latitude: null, longitude: null }, from: 1 },
    },
  },
}
