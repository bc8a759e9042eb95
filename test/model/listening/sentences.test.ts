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

it('never chooses what a traveller refuses', () => {
  const chosen = judged
    .filter(({ kind }) => kind === 'offer: refusals')
    .flatMap(({ faults }) => faults.filter((fault) => fault.includes('but choose')))
  const chosenElsewhere = languages
    .flatMap(({ faults }) => faults)
    .filter((fault) => /act:(?:refuse|!choose).*but choose/.test(fault))
  expect([...chosen, ...chosenElsewhere]).toEqual([])
})
