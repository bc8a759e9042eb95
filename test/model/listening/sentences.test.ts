import { expect, it } from 'vitest'
import { floorOfSentences, shareRight } from '../../../eval/sentences/section.ts'
import { judgeSentences } from '../../../eval/sentences/sentences.ts'

const judged = await judgeSentences()

it('reads travellers’ sentences as they must be read', () => {
  const faults = judged.flatMap((kind) => kind.faults)
  expect(shareRight(judged), faults.join('\n')).toBeGreaterThanOrEqual(floorOfSentences)
})

it('never chooses what a traveller refuses', () => {
  const chosen = judged
    .filter(({ kind }) => kind === 'offer: refusals')
    .flatMap(({ faults }) => faults.filter((fault) => fault.includes('but choose')))
  expect(chosen).toEqual([])
})
