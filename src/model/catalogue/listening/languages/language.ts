import type { RegionId } from '../../../../destinations/regions.ts'
import type { Concept } from '../concepts.ts'

/** The languages that are understood, as BCP 47 tags. */
export const languageCodes = ['en', 'es', 'fr', 'de', 'it', 'pt'] as const
export type LanguageCode = (typeof languageCodes)[number]

/** Closed classes of words that are asked for where one thing is read. */
export type LittleWord =
  | 'article'
  /** "Is the first safe?": begins what is asked of a place. */
  | 'asking_verb'
  /** May stand around without changing what is said; beside a choice, those of the second. */
  | 'filler'
  | 'choosing_filler'
  | 'and'
  | 'in'
  /** Before a place that nobody knows: those after which a capital letter is enough. */
  | 'towards'
  /** Before a time on which, or until which, there is none to travel: "after Easter, before the holidays". */
  | 'after'
  | 'before'
  /** Behind how many of those that were counted before: "use 9 of them". */
  | 'partitive'
  /** Behind a time from which there is any: "from June on". */
  | 'onwards'
  /** After what was said before: "we marry in June, and then …". */
  | 'thereafter'
  /** Before a day in digits: "from 14/2", "back on 21/2". */
  | 'dated'
  /** Goes on foot, which is hiking only where it is not along a beach or through a town. */
  | 'strolling'
  /** What is paid for by the night: "100 a night for the hotel" is no budget of a trip. */
  | 'lodging'
  /** Behind what a sum pays for, too: "1500, food included". */
  | 'included'
  /** Asks what the days are like, and wants them planned: "what would a week look like?", "plan the first days". */
  | 'looking'
  | 'planning'
  /** Before an age that two people have: "both 67". */
  | 'both'
  /** Between children and their ages. */
  | 'of_age'
  /** Before the years of whoever speaks: "tengo 75 años". */
  | 'aged'
  /** The same of somebody else: "she's 71". */
  | 'third_person'
  /** Prefers one thing "to" another. */
  | 'preferring'
  /** Between a thing and its number: "the score is 750". */
  | 'being'
  /** What a trip to a place is made of: "Bali vibes", where other plurals behind a place are things: "Vienna sausages". */
  | 'of_trips'
  /** Who is counted after these does not include the speaker. */
  | 'with'
  | 'others'
  /** What is said of a thing begins with these: "the second has …". */
  | 'predicate'
  | 'me'
  /** The trip starts so far ahead. */
  | 'ahead'
  | 'this'
  | 'month'
  /** Before a unit of time that is no length of a trip: "next week". */
  | 'not_a_length'
  /** Units of time of which there are several. */
  | 'plural_unit'
  | 'a'
  | 'also'
  /** May begin a sentence before what somebody has done, so that it is nobody's name: "Already been to Rome". */
  | 'before_been'
  | 'cold_weather'
  | 'hot_weather'
  | 'at_time'
  | 'hour'
  /** Between minutes and the hour: "half past six", "ten to six"; the third, between the hour and minutes: "siete menos cuarto". */
  | 'past_hour'
  | 'to_hour'
  | 'less_than_hour'
  | 'half_hour'
  | 'quarter'
  /** Before the earliest time. */
  | 'before_time'
  /** Before one more of a kind. */
  | 'another'
  /** Before the day of which nobody knows which it is. */
  | 'last'
  /** Between "the one" and what it is told by. */
  | 'linking'
  /** A number that is a day of the week where the other stands behind it: "sexta-feira". */
  | 'half_weekday'
  | 'ends_weekday'
  | 'unsure'
  /** Behind what they would do as well: "1800 if it is really nice". */
  | 'if'
  /** Before what comes second: "Bali over Lombok". */
  | 'over'
  | 'begging'
  /** Before a home without a capital letter. */
  | 'living'
  /** The same, of those who live there and set out from there. */
  | 'residing'
  /** Between "near" and what it is near to, which is then not where they live. */
  | 'beside'
  /** Points back to a place. */
  | 'there'
  /** A place that is still to be found: "Manchester to somewhere warm". */
  | 'somewhere'
  /** Before what was so: "the budget was 5k, now 3k". */
  | 'past'
  /** Before what is so instead. */
  | 'present'
  /** Before what another is to be like, and what is to be so: "a warm country like Spain". */
  | 'likeness'
  | 'thing'
  /** Before what another is held against: "cheaper than Bali". */
  | 'measured'
  /** Before somebody who is not theirs: "your own mum". */
  | 'yours'
  /** What was done with money that is gone: "we paid 4000 last year". */
  | 'paid'
  /** What may stand between a refusal and "there": "won't ever go there". */
  | 'going'
  /** What those do whose advice is told. */
  | 'saying'
  /** What they do not do before an hour: "not up before ten". */
  | 'rising'
  /** Points back to what was said before "but". */
  | 'pronoun'
  /** No plurals, though they end in s. */
  | 'no_plural'
  /** Before the number of a year. */
  | 'since'
  /** Before a number that is the name of a thing: "the 747". */
  | 'the_thing'
  | 'adding'
  | 'ends_name'
  /** Behind the digits of an ordinal. */
  | 'ordinal_ending'
  /** Names of these do not tell the items of a plan apart. */
  | 'untelling'
  /** Before a surname. */
  | 'title'
  /** Who speaks, as the subject that begins a clause. */
  | 'subject'
  /** Denies what a question asks: "isn't it too wet in March?" */
  | 'denying'
  /** What they do again and again: "we always go". */
  | 'habitual'
  /** Before what was meant and gives way to what stands behind one of the second: "we had thought of Crete, but rather Sicily". */
  | 'meant'
  | 'rather'
  /** "We'd love Andalusia, but it is hot, so Asturias": what is said against it, and what comes of that. */
  | 'but'
  | 'so'
  /** More than they want: "Ubud is too …". */
  | 'too'
  /** What speaks for a place that is not so: "the second isn't far". */
  | 'drawback'
  /** Of a flight. */
  | 'long'
  /** "Something closer": before what something else shall be. */
  | 'something'
  /** Points back to a place right behind it: "la terza l'ho vista", "la segunda la dejamos". */
  | 'object'
  /** Before the number of all that are on the table: "none of the 3". */
  | 'all_of'
  /** Of what no one has too much: "too good to miss". */
  | 'welcome'
  /** In a price, for a bed: "100 a night". */
  | 'night'
  /** Ages that are told in months, and in weeks or days. */
  | 'months'
  | 'weeks_or_days'
  /** Asks which of several. */
  | 'which'
  /** Leaves which of several it is to what is said of it: "whichever is cheaper". */
  | 'whichever'
  /** What friends call each other: "good evening mate". */
  | 'address'
  /** Before what takes the place of something: "swap Bali for Crete". */
  | 'in_exchange'
  /** A letter away from a place, but something else. */
  | 'near_a_place'
  /** Of a complaint, parts of the body that a way asks for, and what is said of one that is ill. */
  | 'limb'
  | 'ailing'
  | 'walking'
  | 'stairs'
  /** They bear it badly; where the second is denied, the same. */
  | 'struggling'
  | 'coping'
  /** In languages in which one knows how to do it: "no sé esquiar". */
  | 'knowing'
  /** May be complained of, and complained of because, or whenever, it is so. */
  | 'heat'
  | 'because'
  /** Of somebody who has died: "we lost my father". */
  | 'losing'
  /** Of a partner who has left: "ma femme est partie". */
  | 'parting'
  /** Two of them who are a couple: "deux hommes en voyage de noces". */
  | 'men'
  | 'women'
  | 'married'

/** What there is to know of a language to listen in it. Lists are phrases between commas, without accents. */
export interface Language {
  code: LanguageCode
  /**
   * Phrases for each meaning; `~` at the end of a word stands for any ending, before it for any beginning,
   * `*` for its forms of gender and number.
   */
  words: Partial<Record<Concept, string>>
  /** The forms of a word in the singular, in the first gender, without itself. */
  forms: (word: string) => readonly string[]
  /** What is written together with an apostrophe, to how it is written otherwise; phrases are listed with the apostrophe. */
  contractions?: Readonly<Record<string, readonly string[]>>
  /** Between blanks. */
  little: Record<LittleWord, string>
  /** Words that mean nothing here right after, or right before, certain others. */
  notAfter: Record<string, string>
  notBefore: Record<string, string>
  /** Adjectives of countries and regions, which mean the place only before the landscapes and journeys listed. */
  demonyms?: { words: string; before: string }
  /** How regions are called. */
  regions: Partial<Record<RegionId, string>>
  /** What countries are called besides their official names: ISO code to phrases. */
  countries: Record<string, string>
  /** What well-known places are called besides their own names. */
  places: Record<string, string>
  /** Words that are also places, but only when used as such; the second, only with a capital letter. Between blanks. */
  ordinary: string
  frequent: string
  /** A noun before another describes it, so that a place before things is none: "Vienna sausages". */
  hasNounsBeforeNouns?: true
  /** Words before an hour that is still to come, and the minutes since the one before: "halb drei" is 2:30. */
  hourToCome?: Readonly<Record<string, number>>
  /** Written together with the name of a country or region of which a part is meant: "Süditalien". Between blanks. */
  compass?: string
  /** Every noun has a capital letter, so that one does not show a name. */
  hasCapitalNouns?: true
}
