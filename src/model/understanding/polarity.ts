import { character, either, isLetterAt, legible, plain, wholeWords } from './words.ts'

/** One text taken apart by what the traveller feels about what is said in it. Each part is plain text, or legible if it was. */
export interface Polarised {
  /** All of it. */
  text: string
  wanted: string
  unwanted: string
  /** Where the traveller has been: no reason to dislike what there is, but no place to send them again. */
  visited: string
  /** What the destination should be like, without being it. */
  similar: string
}

type Part = Exclude<keyof Polarised, 'text'> | 'origin'

const cues: [Part, string][] = [
  [
    'wanted',
    [
      "(?:i |we )?(?:really )?(?:do not|don't|dont|wouldn't|can't|cannot|not) (?:want to |wanna |like to )?(?:miss|live without|wait|mind|get enough)",
      "(?:don't|do not) worry",
      'not (?:only|just|sure|necessarily|far from|bothered|fussed|without)',
      'no (?:problem|rush|matter|idea|preference|doubt|worries)',
      'nothing against|why not|if not|whether or not|not too far',
      "(?:haven't|have not|have never|i've never|we've never|never) (?:yet )?(?:been|seen|visited|tried)(?: to)?",
      'nowhere but',
    ].join('|'),
  ],
  [
    'visited',
    either(
      "(?:(?:i|we)(?:'ve| have)? )?(?:already |just )?been (?:back )?(?:to|in)",
      '(?:i|we) (?:already |just )?went (?:back )?to',
      "(?:already|have|i've|we've) (?:been|done|seen|did|visited|know)|visited",
      'did last (?:year|time|summer|winter)',
    ),
  ],
  [
    'origin',
    either(
      "(?:fly|flying|depart|departing|leave|leaving|travel|travelling|traveling|come|coming|start|starting|go|going|set off|i am|i'm|we are|we're|us|both|tickets?|flights?) (?:out )?(?:from|out of)",
      'from(?! (?:now|today|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|mid|late|end|beginning|start|the|my|our|a|what|there|where|here|\\d|\\$))',
      '(?:i |we |who )?(?:live|living|lives) in|based in',
      "(?:as an?|(?:i am|i'm|we are|we're)(?: an?| both| all)?)(?= \\S+(?:an|ese|ish|ch|ian|man)\\b)",
    ),
  ],
  [
    'similar',
    either(
      '(?:somewhere|something|some place|a place|places?|anything|anywhere|option|destination|much|just|exactly|a lot|more|it was|feels?|be|holiday|trip|vacation|weather|food|atmosphere|vibe) like(?: in| on| at)?',
      'similar to|as (?:good|nice|pretty|beautiful|cheap|warm) as|reminiscent of|reminds me of',
      'along the lines of',
    ),
  ],
  [
    'unwanted',
    [
      "(?:i |we )?(?:really )?(?:do not|don't|dont|doesn't|does not|wouldn't|would not|won't|can't|cannot|can not|didn't|never|isn't|aren't) (?:really |particularly |ever )?(?:want|like|love|need|care|enjoy|fancy|do|stand|go|be|have|see|eat|drink|visit|ski|dive|surf|hike|sail|swim|drive|party)?(?: to| for| about| it)*",
      "(?:i'd |i would |we'd |we would )?(?:rather|prefer|preferably) not(?: to)?",
      '(?:anything|anywhere|everything|everywhere|any place|any month|any time) (?:but|except)(?: for)?',
      either(
        'instead of|rather than|other than|different (?:from|to|than)|far from|apart from|except(?: for)?',
        'excluding|exclude|besides|aside from|outside(?: of)?|away from|out of',
      ),
      either(
        'avoid(?:ing)?|hates?|dislikes?|skip|without|escape|escaping|tired of|sick of|fed up with',
        'bored (?:of|with)|had enough of|allergic to|scared of|afraid of',
      ),
      "not|no more|none of|no|less(?! than)|fewer|too (?:many|much)|neither|nor|nothing|nowhere|never|ain't",
    ].join('|'),
  ],
]

// An apostrophe is within a word here: the "not" of "'not" begins nothing.
const cueFinder = new RegExp(
  `(?<![${character}'])(?:${cues.map(([, words]) => `(${words})`).join('|')})(?![${character}])`,
  'g',
)

// What starts a new thought within a sentence, so that a "not" before it says nothing about what follows it.
const turn = wholeWords(
  [
    '(?:- )?but|though|although|however|yet|still|instead|prefer(?:ably)?|rather',
    "(?:and |so |then )?(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are)? (?:just )?(?:rather|prefer|want|like|love|need|hope|dream|go|choose|pick|take|adore|enjoy)(?: to)?",
    "and(?= (?:lots|plenty|some|want|love|like|good|great|prefer|a|an|with|please|in|for|maybe|more|also|the|let's|i|we|do|not|would|really|looking|hope)\\b)",
    "please|let's|because|so|just|only|maybe|ideally|give me|show me",
  ].join('|'),
  'y',
)

/** Takes a text apart into what is wanted and what is not, thought by thought. */
export function polarise(text: string): Polarised {
  const parts: Polarised = { text: plain(text), wanted: '', unwanted: '', visited: '', similar: '' }
  for (const sentence of sentencesOf(parts.text)) {
    for (const [part, words] of thoughtsOf(sentence)) {
      if (part !== 'origin' && words.trim() !== '') parts[part] += ` ${words} .`
    }
  }
  return parts
}

/** A full stop or comma within a number, and the stop of an abbreviation, end nothing. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/[!?;\n]+|\.(?!\d)(?<!\b[a-z]\.[a-z]\.)(?<!\bst\.)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

function thoughtsOf(sentence: string): [Part, string][] {
  const text = legible(sentence)
  const thoughts: [Part, string][] = []
  let begun: { part: Part; from: number } = { part: 'wanted', from: 0 }
  const end = ({ part, from }: typeof begun, to: number) => {
    const at = part === 'wanted' ? to : endOfThought(text, part, from, to)
    thoughts.push([part, sentence.slice(from, at)])
    if (at < to) thoughts.push(['wanted', sentence.slice(at, to)])
  }
  for (const cue of cuesIn(text)) {
    end(begun, cue.at)
    begun = { part: cue.part, from: cue.part === 'wanted' ? cue.at : cue.end }
  }
  end(begun, sentence.length)
  return thoughts
}

const cuesIn = (text: string): { part: Part; at: number; end: number }[] =>
  [...text.matchAll(cueFinder)].flatMap((found) => {
    const [words, ...parts] = found
    const cue = cues[parts.findIndex(Boolean)]
    return cue === undefined ? [] : [{ part: cue[0], at: found.index, end: found.index + words.length }]
  })

/** Where what was said with a feeling ends and plain speech goes on: at the end, at the latest. */
function endOfThought(text: string, part: Part, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (isJoint(text, at) && endsThought(text, at, part)) return at
  }
  return to
}

// Where a word begins, or a mark stands that may end a thought.
const isJoint = (text: string, at: number): boolean =>
  isLetterAt(text, at) ? !(isLetterAt(text, at - 1) || text[at - 1] === "'") : marks.includes(text.charAt(at))

const marks = ',:()-'

const endOfOrigin = /(?:to|in|for|on|and|with|want|who|which|that|looking)(?![a-z\dж])/y

function endsThought(text: string, at: number, part: Part): boolean {
  if (/[,:()]/.test(text.charAt(at))) return !isListed(text.slice(at))
  if (text.startsWith('- ', at)) return true
  return (part === 'origin' && matchesAt(endOfOrigin, text, at)) || matchesAt(turn, text, at)
}

function matchesAt(finder: RegExp, text: string, at: number): boolean {
  finder.lastIndex = at
  return finder.test(text)
}

// "not Norway, Sweden or Finland": a comma goes on when what follows are short items that end in an "or".
const isListed = (rest: string): boolean => /^,( [\w'-]+){1,3}(,( [\w'-]+){1,3})*,? (or|nor) [\w'-]+/.test(rest)
