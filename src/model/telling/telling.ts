import type { PlanTelling } from '../plan/record.ts'
import type { AskedTopic, SmallTalk } from '../acts.ts'
import type { Offer, PlaceName } from '../offer.ts'
import type { PlaceWish, Topic, Wishes } from '../wishes.ts'

/** What is new about a place since it was offered a moment ago. */
export interface News {
  /** In the traveller's language. */
  sentences: string[]
  isCostNew: boolean
  isJourneyNew: boolean
}

/** What became of the three that were on the table. */
export interface OfferChange {
  /** For each of the new three, what is new about it; null where it was not on the table. */
  news: (News | null)[]
  /** What is on the table no more. */
  gone: PlaceName[]
}

/** One thing to say: typed values, from which the sentences are made last. */
export type Saying =
  | {
      kind: 'question'
      topic: Topic
      /** The model's own words for it, or null. */
      text: string | null
      /** The first of a conversation: what was understood is repeated, and the occasion met with a human word. */
      isFirst: boolean
      /** Questions after this one. */
      remaining: number
      greeting: SmallTalk | null
    }
  | { kind: 'question_back'; why: 'meaning' | 'reason' | 'options'; topic: Topic; text: string | null }
  | {
      kind: 'offer'
      offers: Offer[]
      /** The first of a conversation. */
      isFirst: boolean
      /** None of the three meets all that was wished for. */
      isCompromise: boolean
      /** Places that were offered before had to be offered again. */
      isRepeated: boolean
      /** Against the three that were on the table; null when there were none. */
      change: OfferChange | null
    }
  | { kind: 'committed'; offer: Offer }
  | { kind: 'which'; offers: Offer[] }
  | { kind: 'shall_it_be'; offer: Offer }
  | { kind: 'answer'; topic: AskedTopic; offers: Offer[]; isChosen: boolean }
  | {
      kind: 'about_place'
      place: PlaceWish
      /** Null when nothing is known of it. */
      offer: Offer | null
      /** The question that stays open, if one does; else it is asked whether it shall be this place. */
      topic: Topic | null
      text: string | null
    }
  /** What the assistant is and does. */
  | { kind: 'assistant'; topic: Topic | null; text: string | null }
  | { kind: 'taken_back'; offers: Offer[] }
  | { kind: 'started_over' }
  | { kind: 'noted'; offer: Offer | null }
  | { kind: 'choose_first'; offers: Offer[] }
  /** What was asked of the plan, done or shown. */
  | ({ kind: 'plan' } & PlanTelling)
  | {
      kind: 'small_talk'
      of: SmallTalk
      /** The question that stays open, if one does. */
      topic: Topic | null
      text: string | null
    }
  /** Which languages are understood, as BCP 47 tags. */
  | { kind: 'languages'; understood: readonly string[] }

/** Something to say, perhaps several things one after the other, of which the last alone asks what comes next. */
export type Telling = {
  /** BCP 47, of the traveller. */
  language: string
  wishes: Wishes
  /** What was said to us, for a model that speaks freely; ours answers from the values alone. */
  message: string
  /** The destination is another than before, or none, so that what was planned for it is put aside. */
  planIsSetAside?: boolean
} & (Saying | { kind: 'several'; sayings: Saying[] })
