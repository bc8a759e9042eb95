import type { LittleWords } from '../little-words.ts'
import { has, isContent, type Reading, type Sighting } from '../sightings.ts'
import type { Token } from '../text.ts'

export type Boundary = 'none' | 'comma' | 'colon' | 'end' | 'question'

export function widestGap(tokens: readonly Token[], from: number, to: number): Boundary {
  let widest: Boundary = 'none'
  for (let at = Math.max(from, 1); at <= to; at += 1) {
    const gap = tokens[at]?.gap
    if (gap === 'question') return 'question'
    if (gap === 'end' || gap === 'dash' || gap === 'bracket') widest = 'end'
    else if ((gap === 'comma' || gap === 'colon') && widest === 'none') widest = gap
  }
  return widest
}

/** Whether nothing more is said in this part of the sentence, or only what is joined to it. */
export function endsPart({ tokens, sightings }: Reading, index: number): boolean {
  const [sighting, next] = [sightings[index], sightings[index + 1]]
  const end = sighting?.to ?? 0
  return tokens[end] === undefined || tokens[end].gap !== 'none' || (next?.from === end && has(next, 'and', 'break'))
}

/** "… me aburre un montón", "não cabe no bolso agora": nothing that says something by itself follows in its part. */
export function isLastOfPart({ tokens, sightings }: Reading, index: number): boolean {
  const [sighting, next] = [sightings[index], sightings.slice(index + 1).find(isContent)]
  if (sighting === undefined || next === undefined) return true
  return tokens.slice(sighting.to, next.from + 1).some(({ gap }) => gap !== 'none')
}

export const startsPart = (tokens: readonly Token[], { from }: Pick<Sighting, 'from'>): boolean =>
  from === 0 || tokens[from]?.gap !== 'none'

/** "Is the first", "and does Ubud": a question begins with its verb, right before what stands here and its article. */
export function beginsAsking(tokens: readonly Token[], at: number, little: LittleWords): boolean {
  const verbAt = little('article', tokens[at - 1]?.word) && tokens[at - 1]?.gap === 'none' ? at - 2 : at - 1
  const verb = tokens[verbAt]
  if (verb === undefined || tokens[at]?.gap !== 'none' || !little('asking_verb', verb.word)) return false
  return verbAt === 0 || verb.gap !== 'none' || little('and', tokens[verbAt - 1]?.word)
}
