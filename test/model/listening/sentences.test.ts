import { expect, it } from 'vitest'
import { floorOfLanguages, floorOfSentences, shareRight } from '../../../eval/sentences/section.ts'
import { judgeLanguages, judgeSentences } from '../../../eval/sentences/sentences.ts'

const judged = await judgeSentences()

it('reads travellers’ sentences as they must be read', () => {
  const faults = judged.flatMap((kind) => kind.faults)
  expect(shareRight(judged), faults.join('\n')).toBeGreaterThanOrEqual(floorOfSentences)
})

const languages = await judgeLanguages()

it.each(languages)('reads sentences $kind as they must be read', (language) => {
  expect(shareRight([language]), language.faults.join('\n')).toBeGreaterThanOrEqual(floorOfLanguages)
})

it('never chooses where a traveller does not', () => {
  const faults = [...judged, ...languages].flatMap((kind) => kind.faults)
  expect(faults.filter((fault) => /: act:(?!choose:).*, but choose:/.test(fault))).toEqual([])
})
