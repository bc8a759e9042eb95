import type { AuthenticatedUser } from '../../auth/record.ts'
import type { Database } from '../../db/client.ts'
import type { RankingRequest } from '../../destinations/ranking/record.ts'
import { rank } from '../../destinations/ranking/store.ts'
import { withinDeadline } from '../../model/deadline.ts'
import type { Listening, Model } from '../../model/model.ts'
import type { Offer, PlaceName } from '../../model/offer.ts'
import { peopleIn } from '../../model/telling/summary.ts'
import { noWishes, type Wishes } from '../../model/wishes.ts'
import { briefTurn } from '../../planning/briefing/store.ts'
import type { PlanChange } from '../../planning/guide/record.ts'
import type { OpenTurn } from '../begin/record.ts'
import { conversationGraph } from '../graph/graph.ts'
import type { Trace, TurnTools } from '../graph/state.ts'
import type { Choice, ConversationState } from '../record.ts'
import type { PassingStage } from '../stages.ts'
import { withTaste } from '../taste.ts'

/** Where a turn tells how it goes, while it goes. */
export interface TurnEvents {
  onStage: (stage: PassingStage) => void
  onToken: (text: string) => void
}

/** What came of thinking about a message; nothing of it is stored yet. */
export interface Thought {
  state: ConversationState
  reply: string
  recommended: Offer[] | null
  choice: Choice
  planned: PlanChange | null
  trace: Trace
}

/** Takes a message through the graph, within the deadline of a turn. Throws ModelError, and what the database throws. */
export async function think(
  model: Model,
  db: Database,
  user: AuthenticatedUser,
  turn: OpenTurn,
  listening: Listening,
  events: TurnEvents,
): Promise<Thought> {
  const trace: Trace = { act: null, attempts: {}, grades: [] }
  const search: TurnTools['rank'] = (wishes, offeredBefore) =>
    rank(db, rankingOf(turn, wishes, offeredBefore, listening.today))
  const brief: TurnTools['brief'] = (wishes) => briefTurn(db, user, turn.trip.id, wishes)
  const end = await withinDeadline((signal) =>
    conversationGraph.invoke(
      {
        listening,
        conversation: turn.state,
        offered: turn.offered,
        heard: { act: { kind: 'unclear' }, also: [], wishes: noWishes, questions: [] },
        candidates: [],
        proposals: [],
        faults: [],
        drafts: 0,
        recommended: null,
        choice: { kind: 'kept' },
        hasPlan: turn.hasPlan,
        planned: null,
        reply: '',
      },
      { signal, context: { tools: { model, rank: search, brief, signal, trace, ...events } } },
    ),
  )
  const { conversation: state, reply, recommended, choice, planned } = end
  return { state, reply, recommended, choice, planned, trace }
}

function rankingOf(
  { trip, preferences }: OpenTurn,
  wishes: Wishes,
  offeredBefore: PlaceName[],
  today: string,
): RankingRequest {
  return {
    wishes: withTaste(wishes, preferences),
    start: trip.startDate,
    end: trip.endDate,
    people: peopleIn(wishes) ?? (trip.travelersCount > 1 ? trip.travelersCount : null),
    offeredBefore,
    seed: `${trip.id}`,
    today,
  }
}
