import { polarise } from '../understanding/polarity.ts'
import { wholeWords } from '../understanding/words.ts'

/** What a sentence says of each thing offered that it names, by the number of its mark: `§0`, `§1` … */
export interface Stance {
  chosen: number[]
  liked: number[]
  hedged: number[]
  refused: number[]
  similar: number[]
  mentioned: number[]
}

export const marksIn = (text: string): number[] => [...text.matchAll(/§(\d+)/g)].map((found) => Number(found[1]))

const anyOf = (...alternatives: string[]): string => `(?:${alternatives.join('|')})`

const hasMarks = (text: string): boolean => text.includes('§')

// What may stand between a decision and what it is for. Not "read", not "know": who wants to read about Bali reads.
const filler =
  "(?:(?:to|for|with|on|the|a|an|our|my|trip|holiday|go|going|travel|travelling|traveling|fly|visit|visiting|see|be|in|is|that|one|option|number|definitely|then|please|take|pick|choose|have|both|either|just|probably|would be|u|only|(?:island|city|place|country) (?:of|in)),? ?|[:,] ?|'s )*"
const list = `§\\d+(?: ?(?:,|and|or|&|/|\\+|plus|then|and then|or maybe|vs\\.?|versus) ?${filler}§\\d+)*`

const decision = anyOf(
  'pick|choose|chosen?|picked|take|select|opt(?:ing)? for|go(?:ing)? (?:with|for|to)|went with',
  'settled? (?:on|for)|decided?(?: on| for)?|stick with|set on|sold on|meant?|in for|give me|happy with|yes to|say|plan|book|make it|do|lock in',
  'commit to|sign (?:me|us) up for|count (?:me|us) in for|(?:take|send) (?:me|us) to',
  "(?:choice|pick|decision|favou?rite|answer|winner|preference) is|vote (?:is )?for|it's|it is|it (?:has to|must) be",
  "wants?|wanna|'d like|would like|'d love|would love|like to|love to|prefer|rather|let's|let us",
  "visit|fly to|off to|head(?:ing)? to|travel to|can't wait to|can't go wrong with|nothing beats",
)
const opener = `(?:${anyOf(
  'yes|yep|yeah|yup|ok|okay|sure|great|alright|right|good|perfect|so|well|then|hmm|no|oh|wow|cool|fine|and|easy',
  'definitely|absolutely|certainly|obviously|clearly|actually|finally|in the end|(?:sounds|looks) good|deal|sorry',
  "thanks|thank you|excellent|lovely|awesome|i think|i guess|i'd say|i say",
)},? ?)*`
const closer = `(?:,? ?${anyOf(
  'please|then|definitely|for sure|thanks|thank you|it is|it shall be|trip|for me|for us|all the way|of course|i guess|i think',
  "i'd say|first|instead|wins|that's it|forever|100%|(?:in|for|over|during) [^§]{1,40}",
)})*`

const chosenPatterns = [
  new RegExp(`(?<![a-zж])${decision}(?: |: |, )${filler}(${list})(?!'s)`, 'g'),
  new RegExp(`^${opener}${filler}(${list})${closer}[ ,~)]*$`, 'gu'),
  /(§\d+)(?: it is| it'll be| wins| is (?:it|the one|(?:my|our) (?:choice|pick|favou?rite)|what (?:i|we) want))/gu,
  /(§\d+)(?:,? please|,? definitely| for (?:me|us)(?! to)|'s the one)/gu,
]
const likedPatterns = [
  new RegExp(`(?<![a-zж])(?:like|love|fancy|adore|keen on|excited (?:about|for)) ${filler}(${list})(?!'s)`, 'g'),
  /(§\d+) (?:really |definitely |just )?(?:sounds?|looks?|seems?|feels?|would be|is|are) (?:really |so |very |absolutely |like |just |the |a |to )*(?:good|great|nice|perfect|lovely|amazing|wonderful|best|ideal|fantastic|fun|brilliant|awesome|excellent|beautiful|right|interesting|cool|me|us|for me|for us|~+)/gu,
  /(§\d+) (?:appeals|works|fits|would do)/gu,
]
const hedge = wholeWords(
  anyOf(
    'maybe|perhaps|might|possibly|probably|could|not sure|unsure|undecided|thinking|consider(?:ing)?|leaning|torn',
    'between|either|interested|curious|almost|nearly|wish|some ?day|one day|wanted|would have|used to|or',
    "don't know|can't decide",
  ),
)
const condition = wholeWords('if|unless|whether|depends|before (?:i|we)|in case|as long as|provided')

const request = new RegExp(
  `^${opener}${anyOf('how about (?:we|i) ', "why don't (?:we|i) ", 'shall (?:we|i) ', '(?:can|could|may|would) (?:you|we|i) (?:please )?')}(?:just )?${anyOf(
    'go with|go for|go to|pick|choose|take|book|select|settle on|lock in|make it|switch to|have',
    'put (?:me|us) down for',
  )} ${filler}(${list})(?: (?:then|please|instead))*$`,
  'u',
)
const dismissal = [
  /(?:drop|forget(?: about)?|scrap|cross off|rule out|remove|replace|swap|leave out|except|no to) (?:the )?(§\d+)/g,
  /(§\d+) (?:(?:is|are|was|'s) (?:out\b|not|no\b|too|off|a no)|isn't|doesn't|does not|is not|won't|can't)/g,
]

const questionStart =
  /^(?:so|and|but|ok|okay|well|hi|hello|hey|also|then|please|hmm|,| )*(?:is|are|was|does|do|did|can|could|would|will|should|shall|what|what's|whats|how|how's|when|where|which|who|why|any|have you|has|tell|explain|describe|compare|give me (?:more |some )?(?:info|details|information)|i wonder|let me know|more (?:info|about|details|information)|help me|curious)(?![a-z'])/
const questionWithin =
  /\b(?:tell me|(?:like|want|love|need) to (?:know|hear|learn)|have a question|wonder(?:ing)?|what's it like|which one)\b/

/** Whether a sentence asks or begs for an answer, with or without a question mark. */
export const isQuestion = (sentence: string): boolean =>
  sentence.endsWith('?') || questionStart.test(sentence) || questionWithin.test(sentence)

/** Reads one sentence, in which everything offered is marked. */
export function stanceOf(sentence: string): Stance {
  const words = sentence
    .replace(/(?<![.!?;\n])[.!?;\n]+$/, '')
    .replace(
      /(?:don't|do not|wouldn't|would not) [^,]{0,20}(?:anywhere|anything|any(?: of them)?) (?:but|except|other than)/g,
      'choose',
    )
    .replace(/ (?:over|beats) (?=§)/g, ' instead of ')
    .replace(/(prefer .{0,20}§\d+) to (?=§)/g, '$1 instead of ')
  const { wanted, unwanted, visited, similar } = polarise(words)
  const refused = [...marksIn(unwanted), ...marksIn(visited), ...capturedBy(dismissal, words)]
  const stance: Stance = { chosen: [], liked: [], hedged: [], refused, similar: marksIn(similar), mentioned: [] }
  const isConditional = condition.test(words)
  const asks = isQuestion(sentence)
  const requested = asks && !isConditional ? capturedBy([request], words) : []
  for (const thought of thoughtsOf(wanted).filter(hasMarks)) {
    const judge = asks ? () => 'mentioned' as const : judgeOf(thought, isConditional)
    for (const mark of marksIn(thought)) {
      if (!refused.includes(mark)) stance[requested.includes(mark) ? 'chosen' : judge(mark)].push(mark)
    }
  }
  return stance
}

function judgeOf(thought: string, isConditional: boolean): (mark: number) => keyof Stance {
  const chosen = capturedBy(chosenPatterns, thought)
  const liked = capturedBy(likedPatterns, thought)
  const isHedged = isConditional || (hedge.test(thought) && !/§\d+ (?:and|or) §/.test(thought))
  return (mark) => {
    if (isHedged) return 'hedged'
    if (chosen.includes(mark)) return 'chosen'
    return liked.includes(mark) ? 'liked' : 'mentioned'
  }
}

const capturedBy = (patterns: readonly RegExp[], text: string): number[] =>
  (hasMarks(text) ? patterns : [])
    .flatMap((pattern) => (pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)]))
    .flatMap((found) => marksIn(found?.slice(1).join(' ') ?? ''))

const thoughtBreak = / \. ?|, (?!please|§|then|in |for )|(?:^|[ ,])(?:but|though|however|because|and then) /

const thoughtsOf = (wanted: string): string[] =>
  wanted.split(thoughtBreak).map((thought) =>
    thought
      .trim()
      .replace(/^,? ?/, '')
      .replace(/(?<![ .])[ .]+$/, ''),
  )
