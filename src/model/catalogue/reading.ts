import type { Reading, Suggestion } from '../model.ts'
import { asksForOthers, bearsWishes, leavesChoice, refuses } from './reading-cues.ts'
import { isQuestion, type Stance, stanceOf } from './reading-stance.ts'
import { findReferences, referable, type Reference } from './references.ts'

/** What a reply to an offer means. It commits only where exactly one of the offered is clearly chosen. */
export function readReplyToOffer(offered: Suggestion[], message: string): Reading {
  const text = referable(message)
  const references = withLoneNumber(text, findReferences(offered, text), offered.length)
  const sentences = sentencesOf(marked(text, references))
  const stances = sentences.map((sentence) => stanceOf(sentence))
  const marksOf = (stance: keyof Stance): number[] => stances.flatMap((each) => each[stance])
  const choose = (stance: keyof Stance): number[] => pick(references, marksOf(stance), marksOf('refused'))
  const asks = sentences.some((sentence, index) => isQuestion(sentence) && stances[index]?.chosen.length === 0)
  const others = asksForOthers(sentences.join(' . '))

  if (others.butChanged) return { kind: 'refine' }
  const chosen = choose('chosen')
  if (marksOf('chosen').length > 0 && chosen.length === 0 && marksOf('refused').length > 0) return { kind: 'refine' }
  if (chosen.length === 1) return { kind: 'commit', choice: chosen[0] ?? 0 }
  if (asks) return others.inQuestion && !isAboutOffer(sentences) ? { kind: 'refine' } : { kind: 'discuss' }
  if (chosen.length > 1) return { kind: 'unclear' }
  if (others.said || marksOf('similar').length > 0) return { kind: 'refine' }
  const liked = choose('liked')
  if (liked.length === 1 && marksOf('hedged').length === 0) return { kind: 'commit', choice: liked[0] ?? 0 }
  if ([...liked, ...marksOf('hedged'), ...marksOf('chosen')].length > 0) return { kind: 'unclear' }
  if (marksOf('refused').length > 0) return { kind: 'refine' }
  if (marksOf('mentioned').length > 0) return { kind: 'discuss' }
  if (refuses(text) || bearsWishes(message)) return { kind: 'refine' }
  return { kind: leavesChoice(text) ? 'discuss' : 'unclear' }
}

function marked(text: string, references: readonly Reference[]): string {
  let result = ''
  let from = 0
  references.forEach(({ at, end }, index) => {
    result += `${text.slice(from, at)}§${index}`
    from = end
  })
  return result + text.slice(from)
}

const sentencesOf = (text: string): string[] =>
  (text.match(/(?:[^.!?;\n]|\.(?=\d))+[.!?;\n]*/g) ?? []).map((sentence) => sentence.trim())

/** The choices that references leave open, once those refused outright are taken away: "Indonesia but not Bali". */
function pick(references: readonly Reference[], marks: number[], refused: number[]): number[] {
  const choicesOf = (mark: number): number[] => references[mark]?.choices ?? []
  const out = refused.map(choicesOf).flatMap((choices) => (choices.length === 1 ? choices : []))
  return [...new Set(marks.flatMap(choicesOf).filter((choice) => !out.includes(choice)))]
}

const isAboutOffer = (sentences: string[]): boolean =>
  sentences.some((sentence) =>
    /(?<!\b(?:something|somewhere|anywhere) )\b(?:in|at|on|near|around|about|of) §/.test(sentence),
  )

const numbers: Record<string, number> = { one: 1, first: 1, two: 2, second: 2, three: 3, third: 3 }
const loneNumber =
  /^(?:(?:yes|ok|okay|so|then|well|alright|right|fine|great|perfect|hmm|i(?:'d| would|'ll| will)?|we(?:'d|'ll| will)?|let's|please|number|the|my choice is|choice|answer|take|pick|choose|go|going|do|select|want|like|with|for|have|it's),? )*(?<number>\d+|one|two|three|first|second|third|last)(?<suffix>st|nd|rd|\.|\))?(?:,? (?:please|thanks|thank you|then|it is|for me|for us))*[.!]*$/

/** "2", "I'll take 2": a number counts where nothing else is named, and nothing follows that it could count. */
function withLoneNumber(text: string, references: Reference[], count: number): Reference[] {
  const { number, suffix = '' } = (references.length === 0 ? loneNumber.exec(text)?.groups : undefined) ?? {}
  if (number === undefined) return references
  const choice = number === 'last' ? count - 1 : (numbers[number] ?? Number(number)) - 1
  const at = text.lastIndexOf(number)
  return [{ choices: choice >= 0 && choice < count ? [choice] : [], at, end: at + number.length + suffix.length }]
}
