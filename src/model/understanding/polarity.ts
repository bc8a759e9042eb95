import { either, plain, wholeWords } from './words.ts'

/** One text taken apart by what the traveller feels about what is said in it. Each part is plain text. */
export interface Polarised {
  wanted: string
  unwanted: string
  /** Where the traveller has been: no reason to dislike what there is, but no place to send them again. */
  visited: string
  /** What the destination should be like, without being it. */
  similar: string
}

type Part = keyof Polarised | 'origin'

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

const cueFinders = cues.map(([part, words]): [Part, RegExp] => [part, wholeWords(words, 'y')])

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
  const parts: Polarised = { wanted: '', unwanted: '', visited: '', similar: '' }
  for (const sentence of sentencesOf(plain(text))) {
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
  const thoughts: { part: Part; from: number; to: number }[] = [{ part: 'wanted', from: 0, to: sentence.length }]
  const begin = (part: Part, at: number, from: number) => {
    const last = thoughts.at(-1)
    if (last !== undefined) last.to = at
    thoughts.push({ part, from, to: sentence.length })
  }
  for (let at = 0; at < sentence.length; at += 1) {
    if (isInsideWord(sentence, at)) continue
    const part = thoughts.at(-1)?.part ?? 'wanted'
    const cue = cueAt(sentence, at)
    if (cue !== null) {
      begin(cue.part, at, cue.part === 'wanted' ? at : cue.end)
      at = cue.end - 1
    } else if (part !== 'wanted' && endsThought(sentence, at, part)) {
      begin('wanted', at, at)
    }
  }
  return thoughts.map(({ part, from, to }): [Part, string] => [part, sentence.slice(from, to)])
}

const isInsideWord = (sentence: string, at: number): boolean =>
  /^[a-z0-9'][a-z0-9']/.test(sentence.slice(Math.max(at - 1, 0))) && at > 0

function cueAt(sentence: string, at: number): { part: Part; end: number } | null {
  for (const [part, finder] of cueFinders) {
    finder.lastIndex = at
    const found = finder.exec(sentence)
    if (found !== null && found[0] !== '') return { part, end: at + found[0].length }
  }
  return null
}

function endsThought(sentence: string, at: number, part: Part): boolean {
  if (/[,:()]/.test(sentence[at] ?? '')) return !isListed(sentence.slice(at))
  if (sentence.startsWith('- ', at)) return true
  if (
    part === 'origin' &&
    wholeWords('to|in|for|on|and|with|want|who|which|that|looking', 'y').exec(sentence.slice(at))
  )
    return true
  turn.lastIndex = at
  return turn.test(sentence)
}

// "not Norway, Sweden or Finland": a comma goes on when what follows are short items that end in an "or".
const isListed = (rest: string): boolean => /^,( [\w'-]+){1,3}(,( [\w'-]+){1,3})*,? (or|nor) [\w'-]+/.test(rest)
