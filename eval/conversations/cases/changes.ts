import type { Conversation } from '../conversation.ts'
import { asia, europe, southernEurope, winterSun } from './countries.ts'

const openly = { place: 'anywhere' }

/** What was said first is kept, but for what is said otherwise later. */
export const changes: Conversation[] = [
  {
    wish: 'Hiking in Norway in June for 2, 2000 dollars each, 7 days',
    then: ['Actually we go in July'],
    needs: { in: ['Norway'], months: [7] },
  },
  {
    wish: 'Beach in Spain in June, one week, two of us, 2000 dollars',
    then: ['rather Greece'],
    needs: { in: ['Greece'] },
  },
  {
    wish: 'City trip in Europe in May, 5 days, two of us, 2500 dollars',
    then: ['something cheaper please'],
    needs: { in: europe },
  },
  {
    wish: 'Beach in February, 10 days, two of us, 4000 dollars',
    answers: openly,
    then: ['only in Asia please'],
    needs: { in: asia },
  },
  {
    wish: 'Food and art in Italy in May, one week, two of us, 3000 dollars',
    then: ['show me others'],
    needs: { in: ['Italy'] },
  },
  {
    wish: 'Beach in Greece in June, one week, two of us, 2000 dollars',
    then: ['we have only 1000 dollars after all'],
    needs: { in: ['Greece'], perDay: 78 },
  },
  {
    wish: 'Beach in Portugal in July, 8 days, family with two kids 5 and 7, 4000 dollars',
    then: ['September instead'],
    needs: { in: ['Portugal'], months: [9] },
  },
  {
    wish: 'Temples and food in Asia in November, two weeks, two of us, 4000 dollars',
    then: ['not Japan', 'and not Thailand'],
    needs: { in: asia, notIn: ['Japan', 'Thailand'] },
  },
  {
    wish: 'Mountains in Europe in July, one week, two of us, 2000 dollars',
    then: ['no Switzerland please'],
    needs: { in: europe, notIn: ['Switzerland'] },
  },
  {
    wish: 'Beach in southern Europe in June, one week, couple, 2200 dollars',
    then: ['none of these', 'none of these'],
    needs: { in: southernEurope },
  },
  {
    wish: 'Winter sun in January, 10 days, two of us, 4000 dollars, beach',
    answers: openly,
    then: ['show me others'],
    needs: { in: winterSun, coldest: 22 },
  },
  {
    wish: 'City break in Germany in December, 4 days, two of us, 1200 dollars',
    then: ['what about Austria?', 'yes, only Austria'],
    needs: {},
  },
  {
    wish: 'Beach in Croatia in June, 10 days, two of us, 2500 dollars',
    then: ['more quiet please'],
    needs: { in: ['Croatia'] },
  },
].map((conversation): Conversation => ({ kind: 'change of mind', ...conversation }))

const questionsBack: Conversation[] = [
  { kind: 'question back', wish: 'I need a holiday', answers: { interests: 'What do you mean?' }, says: /./ },
  {
    kind: 'question back',
    wish: 'Beach in Greece in June, one week, two of us, 2000 dollars',
    then: ['When is the best time for {1}?'],
    outcome: 'nothing',
    says: /best|all year/,
  },
  {
    kind: 'question back',
    wish: 'Beach in Greece in June, one week, two of us, 2000 dollars',
    then: ['What does {2} cost?'],
    outcome: 'nothing',
    says: /\$\d/,
  },
  {
    kind: 'question back',
    wish: 'Beach in Greece in June, one week, two of us, 2000 dollars',
    then: ['How hot is {1} in June?'],
    outcome: 'nothing',
    says: /°C/,
  },
  {
    kind: 'question back',
    wish: 'Beach in Greece in June, one week, two of us, 2000 dollars',
    then: ['{1}', 'What should I pack?'],
    outcome: 1,
    says: /sun cream|jacket|coat/,
  },
  {
    kind: 'question back',
    wish: 'Beach in Greece in June, one week, two of us, 2000 dollars',
    then: ['are you a robot?'],
    outcome: 'nothing',
    says: /trip planner/,
  },
  {
    kind: 'question back',
    wish: 'Beach in Greece in June, one week, two of us, 2000 dollars',
    then: ['thank you, you are great'],
    outcome: 'nothing',
    says: /welcome|Glad/,
  },
]
changes.push(...questionsBack)
