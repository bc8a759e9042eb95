import { readComfort } from '../understanding/comfort.ts'
import { readAreas, readLandmarks } from '../understanding/places.ts'
import { readBudget } from '../understanding/money.ts'
import { readDays } from '../understanding/length.ts'
import { readMonths } from '../understanding/dates.ts'
import { readParty } from '../understanding/people.ts'
import { readThemes, readWarmth } from '../understanding/interests.ts'
import { type Polarised, polarise } from '../understanding/polarity.ts'
import { either, legible, plain, wholeWords, withoutOrdinaryNames } from '../understanding/words.ts'

const comparatives = either(
  'cheaper|pricier|fancier|nicer|better|warmer|hotter|sunnier|colder|cooler|milder|quieter|calmer|livelier',
  'wilder|closer|nearer|farther|further|smaller|greener|safer|greater|higher|less|more',
)
const things = either(
  'ones?|options?|ideas?|suggestions?|places?|destinations?|choices?|alternatives?|recommendations?',
  'proposals?|three|3|countries|country|cit(?:y|ies)|islands?|spots?',
)

// A request for others even where it is put as a question: "do you have anything warmer?"
const request = wholeWords(
  [
    `(?:other|another|different|more|new|further|alternative|cheaper|less expensive|more \\w+|${comparatives}) (?:\\w+ )?(?:${things})`,
    `(?:something|somewhere|anything|anywhere|some ?place) (?:else|other|different|new|similar|completely|totally|a (?:bit|little)|much|more|less|with|without|in|near|where|that|by|on|like|${comparatives})`,
    either(
      'show me (?:more|others?|other|some|three|something)|any others?|others|alternatives|anything else',
      'what else do you have|try again|start over',
    ),
  ].join('|'),
)
const statement = wholeWords(
  [
    either(
      'none of|neither|not (?:these|those|them|any)',
      "(?:don't|do not) (?:like|want|love) (?:any|these|them|those|either)|instead(?! of)|keep",
    ),
    `^(?:(?:a (?:bit|little)|much|even|something|please|make it|but|hmm|no|ok|they should be|i want|we want),? )*(?:${comparatives})(?: please| \\w+){0,3}$`,
    either(
      'too (?:expensive|pricey|dear|costly|hot|cold|warm|cool|far|touristy|crowded|busy|boring|remote|small|big|humid|rainy|cheap|similar)',
      'not (?:quite )?(?:what|for me|my thing|convinced|it\\b)|rather|i was hoping|nothing (?:for me|here)',
    ),
  ].join('|'),
)
const changed = wholeWords(
  `§\\d+,? but (?:another|a different|others?|different|elsewhere|with|without|somewhere|something|make it|not so|less|more|a (?:bit|little)|much|${comparatives})`,
)

export interface CallForOthers {
  /** One of the offered is named, but with something changed about it: "Kyoto but cheaper". */
  butChanged: boolean
  inQuestion: boolean
  said: boolean
}

/** Whether a message wants to be offered something else. */
export function asksForOthers(text: string): CallForOthers {
  const inQuestion = request.test(text)
  return { butChanged: changed.test(text), inQuestion, said: inQuestion || statement.test(text) }
}

/** A plain no to the whole offer. */
export const refuses = (text: string): boolean =>
  /^(?:no+|nope|nah|none|no thanks?(?: you)?|not really)[ .!,]*(?:(?:thanks?(?: you)?|please)[.! ]*)?$/.test(text)

const leaving = wholeWords(
  either(
    'you (?:choose|decide|pick)|your (?:choice|call|favou?rite|recommendation)|surprise me|up to you|whatever',
    "any of (?:them|these)|can't decide|don't know|help|thanks?|thank you|hello|hi|hey|recommend",
  ),
)

/** The traveller leaves the choice to us, or is only polite. */
export const leavesChoice = (text: string): boolean => leaving.test(text)

/** Whether a statement says anything new that a search could use. */
export function bearsWishes(message: string): boolean {
  const said = polarise(legible(plain(message)))
  const { text, wanted, unwanted } = said
  const { areas, rest } = readAreas(`${wanted} ${unwanted}`)
  const { people, company } = readParty(said)
  return (
    areas.length > 0 ||
    readThemes(plain(rest)).length > 0 ||
    readWarmth(wanted, unwanted) !== null ||
    readBudget(text) !== null ||
    readComfort(text) !== null ||
    readDays(text) !== null ||
    people !== null ||
    company !== null ||
    saysWhen(said) ||
    readLandmarks(legible(polarise(withoutOrdinaryNames(message)).wanted)).length > 0 ||
    /\b(?:to|visit|see|want|prefer|rather|about|in) \p{Lu}\p{Ll}{2,}/u.test(message)
  )
}

function saysWhen(said: Polarised): boolean {
  const { wanted, unwanted } = readMonths(said, '2000-01-01')
  return wanted.length + unwanted.length > 0
}
