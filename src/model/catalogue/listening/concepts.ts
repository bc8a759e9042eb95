import type { AskedTopic, SmallTalk } from '../../acts.ts'
import type { CautionKind, ComfortLevel } from '../../../destinations/facts.ts'
import type { Theme } from '../../../destinations/vocabulary.ts'
import type { Means, Need, Occasion, Topic } from '../../wishes.ts'
import { bests, comparisons, superlatives } from './offer/qualities.ts'

/** How a word bends what stands beside it. */
type Grammar =
  /** Up to the end of the clause nothing is wanted. */
  | 'not'
  /** The same as a verb: a list after it goes on over commas. */
  | 'dislike'
  /** Before what they are not sure of, which is neither wanted nor refused; of the offer it is set aside. */
  | 'doubt'
  /** All but what follows. */
  | 'except'
  /** Before what is liked less: "lieber Portugal als Spanien". */
  | 'than'
  /** Behind what it refuses: "museums are not for me". */
  | 'not_after'
  /** The same of a place right before: "Ubud out", and of one that is put in its stead: "El Nido in". */
  | 'out_after'
  | 'in_after'
  /** Before the one thing that gives way to another: "instead of Bali we take Crete". */
  | 'instead_of'
  /** Before what gives way, with what takes its place behind a word of its own: "swap Bali for Crete". */
  | 'exchange'
  /** Takes back a negation: "not only". */
  | 'neutral'
  /** Takes back the denial behind it: "it is not that we don't like …". */
  | 'not_that'
  /** Chooses what stands beside it in words of refusing: "can't say no to Bali". */
  | 'no_objection'
  /** Neither wanted nor refused: "we don't mind". */
  | 'unconcerned'
  | 'want'
  | 'break'
  | 'and'
  | 'or'
  | 'been'
  | 'been_after'
  /** Where they are again and again: "we always go to", "every summer". */
  | 'habit'
  /** Wants again what they know: "we loved Mexico so much that we want to go back". */
  | 'again'
  | 'like'
  | 'home'
  /** The same where a part of the sentence begins: "de Lyon, moins de 3 heures de vol". */
  | 'home_first'
  /** Behind where they start: "von Berlin aus". */
  | 'home_after'
  /** Where others live, come from or have been. */
  | 'theirs'
  /** People who are spoken of, and never come along. */
  | 'acquaintance'
  /** Where they only stop on the way. */
  | 'stopover'
  /** Right before where they start: "leaving Denver on June 4th". */
  | 'leaving'
  | 'to'
  /** Before a person's name. */
  | 'named'
  | 'essential'
  | 'mild'
  | 'instead'
  /** What stands before it was a slip: "two weeks, sorry, three". */
  | 'correction'
  /** What they suffer from, so that what makes it worse is to be avoided however it is spoken of: "asthma". */
  | 'ailment'
  /** What only people do: "Jordan gets seasick". */
  | 'personal'
  | 'too_much'
  /** The same before a thing of which there is too much. */
  | 'too_many'
  | 'question'
  /** A phrase that means nothing here, though words in it would. */
  | 'nothing'

type Unit = 'minute' | 'hour' | 'day' | 'night' | 'week' | 'fortnight' | 'weekend' | 'long_weekend' | 'month' | 'year'

type Measure =
  | `unit:${Unit}`
  | `number:${number}`
  | `scale:${number}`
  | 'few'
  | `currency:${string}`
  | 'price'
  | 'each'
  /** Behind a sum that two of them share. */
  | 'each_couple'
  | 'together'
  | 'a_day'
  | 'a_week'
  /** A week that is the whole trip, behind its price: "2000 dollars for the week". */
  | 'the_week'
  | 'with_journey'
  | 'without_journey'
  | 'about'
  | 'at_most'
  | 'at_least'
  /** The same of time, before it or behind: "im Mai spätestens", "from June onwards". */
  | 'latest'
  | 'earliest'
  | 'between'
  | 'until'
  | 'half'
  /** Before a unit without a number: "a whole week". */
  | 'single'
  /** Before a number of people: "we are", "party of". */
  | 'count'
  /** Before or after a time that is past or to come: "two years ago", "every year". */
  | 'elapsed'
  | 'people'
  | 'star'
  | 'degrees'
  | 'distance'
  | 'old'
  /** Before the age of a birthday: "my granny turns 80". */
  | 'turning'
  | 'pregnant'
  | 'jubilee'
  | 'clock'
  /** Before digits that are a name: "flight LH 400", "gate 12". */
  | 'label'
  | 'day_of_month'

type Time =
  | `month:${number}`
  | `season:${'spring' | 'summer' | 'autumn' | 'winter'}`
  | `feast:${'christmas' | 'new_year' | 'easter' | 'school_summer' | 'thanksgiving' | 'valentine' | 'carnival' | 'halloween' | 'cherry_blossom' | 'half_term' | 'pentecost' | 'winter_holidays' | 'term_time'}`
  | 'early'
  | 'middle_of'
  | 'late'
  | 'next'
  | 'this'
  | 'soon'

type Who =
  /** Two of an age, with what children are called. */
  | 'twins'
  /** One of their children by its age, where an age or "only" stands beside it: "unsere Große (14)", "only taking the eldest". */
  | 'eldest'
  | 'who:alone'
  | 'who:couple'
  | 'who:partner'
  | 'who:child'
  | 'who:children'
  | 'who:baby'
  | 'who:teen'
  | 'who:teens'
  | 'who:parent'
  | 'who:parents'
  | 'who:relative'
  | 'who:friend'
  | 'who:friends'
  | 'who:family'
  | 'who:group'
  | 'who:pair'
  | 'who:we'
  | 'who:me'
  | 'who:adults'
  /** "The two of us": the number beside it is all of them. */
  | 'who:of_us'
  /** Who is visited does not travel along. */
  | 'visit'
  /** Who is named before it does not come along. */
  | 'staying'
  /** Comes along on top of those who are known. */
  | 'joining'
  /** An animal by its kind, before its name: "our puppy Rio". */
  | 'animal'
  /** Said without a place, it is in Africa. */
  | 'safari'

type Climate = 'warm' | 'hot' | 'mild_weather' | 'cool' | 'cold' | 'snow' | 'flee' | 'weather'

type Journey =
  | `means:${Means}`
  | 'near'
  | 'journey'
  | 'only'
  /** Nothing is read from these; but known words are no names, and no typos of others. */
  | 'start'

/** What is done with words: agreeing, choosing, asking. */
export const talkWords = [
  ...(['yes', 'no', 'lean', 'undecided', 'praise_it', 'others', 'alike', 'restart', 'change_mind'] as const),
  ...(['pick', 'choose_for_me', 'any_of_them', 'none_of_them'] as const),
  ...(['first_two', 'last_two', 'other_two', 'the_others'] as const),
  ...(['one', 'option', 'what_about', 'why', 'meaning', 'options', 'tell_me'] as const),
  ...comparisons,
  ...superlatives,
  ...bests,
  /** Chooses what was spoken of: "we'll take it". */
  'take_it',
  /** More of the same kind, where nothing is said of which. */
  'more',
] as const

type Talk = (typeof talkWords)[number] | `ordinal:${number}` | `ask:${AskedTopic}` | `talk:${SmallTalk}`

type Plan =
  | 'plan:accommodation'
  | 'plan:flights'
  | 'plan:activities'
  | 'plan:itinerary'
  | 'plan:finalization'
  | 'plan:next'
  | 'plan:show'
  | 'plan:add'
  | 'plan:drop'
  | 'plan:move'
  | 'plan:swap'
  | 'plan:arrive'
  | 'plan:leave'
  | 'plan:make'
  | 'plan:undo'
  | 'plan:day'
  | 'plan:take_along'
  | 'plan:central'
  /** What only a place to stay is said to be like: "away from the bars". */
  | 'plan:quiet'
  | 'plan:lively'
  | 'plan:waterside'
  /** Asks whether something can be done, and means that it shall: "is there a way to". */
  | 'plan:possible'
  | 'plan:noon'
  | 'plan:midnight'
  | 'plan:morning'
  | 'plan:afternoon'
  | 'plan:evening'

/** What a word can mean to us, in any language. */
export type Concept =
  | `theme:${Theme}`
  | `need:${Need}`
  | `avoid:${CautionKind}`
  | `occasion:${Occasion}`
  | `comfort:${ComfortLevel}`
  | `pace:${'relaxed' | 'balanced' | 'packed'}`
  | `novelty:${'famous' | 'hidden' | 'quiet' | 'lively'}`
  | `open:${Topic | 'any'}`
  | Grammar
  | Measure
  | Time
  | Who
  | Climate
  | Journey
  | Talk
  | Plan
