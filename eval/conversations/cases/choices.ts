import type { Conversation, Outcome } from '../conversation.ts'

const wish = 'Beach and islands in Asia in February, 10 days, two of us, 3000 dollars'

const chosen: [string | string[], Outcome][] = [
  ['{1}', 1],
  ['{2}', 2],
  ['{3} please', 3],
  ['the first one', 1],
  ['number 2', 2],
  ['option 3', 3],
  ["Let's go to {2}", 2],
  ['We take {1}', 1],
  ['I choose {3}', 3],
  ['{2} sounds perfect, book it', 2],
  ['2', 2],
  ['the last one', 3],
  ['the second', 2],
  ['option b', 2],
  ['{1} it is!', 1],
  ['My wife wants {2}, so {2} it is', 2],
  ['{1} no, {2} yes', 2],
  ['not {1}, {3} please', 3],
  [['Tell me about {2}', 'Yes'], 2],
  [['Is {1} safe?', 'ok, we take {1}'], 1],
  [['What is the weather like in {3}?', 'yes, that one'], 3],
  [['you choose', 'yes'], 1],
  [['thanks!', 'number 1'], 1],
  [['none of these', '{1}'], 1],
  [['{1}', 'Actually I changed my mind, I want {2} instead'], 2],
  [['{2}', 'I changed my mind'], 'nothing'],
  [['{3}', 'start over'], 'nothing'],
  [['{1}', 'When is the best time?', 'yes please'], 1],
  [['{2}', 'thank you!'], 2],
  [['{1}', 'what should we pack?'], 1],
]

/** What chooses, and what takes a choice back. */
export const choices: Conversation[] = chosen.map(([words, outcome]) => ({
  kind: 'commitment',
  wish,
  then: typeof words === 'string' ? [words] : words,
  outcome,
}))
