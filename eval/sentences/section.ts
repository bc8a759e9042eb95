import { table } from '../../bench/markdown.ts'
import type { Findings } from '../section.ts'
import { type Judged, judgeLanguages, judgeSentences } from './sentences.ts'

/** The least share of the sentences, in per cent, that is read as it must be. */
export const floorOfSentences = 99.5
/** The same of each other language. */
export const floorOfLanguages = 99

/** Reads every sentence by the catalogue's rules; Gemini is not asked. */
export async function measureSentences(): Promise<Findings> {
  const judged = await judgeSentences()
  const languages = await judgeLanguages()
  const rows = [...judged, ...languages].map(({ kind, sentences, faults }) => [
    kind,
    String(sentences),
    String(faults.length),
  ])
  const total = [...judged, ...languages].reduce((sum, { sentences }) => sum + sentences, 0)
  const misread = [...judged, ...languages].flatMap(({ faults }) => faults)
  return {
    markdown: table(
      ['Kind', 'Sentences', 'Misread'],
      [...rows, ['**All**', `**${String(total)}**`, `**${String(misread.length)}**`]],
    ),
    floors: [
      { name: 'sentences read right, in per cent', value: shareRight(judged), least: floorOfSentences },
      ...languages.map((language) => ({
        name: `sentences ${language.kind} read right, in per cent`,
        value: shareRight([language]),
        least: floorOfLanguages,
      })),
    ],
    failures: misread,
  }
}

/** Per cent of the sentences that are read as they must be. */
export function shareRight(judged: readonly Judged[]): number {
  const total = judged.reduce((sum, { sentences }) => sum + sentences, 0)
  return (100 * (total - judged.reduce((sum, { faults }) => sum + faults.length, 0))) / total
}
