import { describe, expect, test } from 'vitest'
import type { Brief, Statement, Topic, TripFacts } from '../../../src/model/model.ts'
import { dailyBudget, settledTopics, understand, type Wishes } from '../../../src/model/understanding/understanding.ts'
import { brief, offered } from '../../support/model.ts'

const known = (...statements: Statement[]): Wishes => understand(brief({ statements }))
const wish = (text: string): Statement => ({ kind: 'wish', text })
const answer = (topic: Topic, text: string, question = 'What would you like?'): Statement => ({
  kind: 'answer',
  question: { topic, text: question },
  text,
})
const refinement = (text: string): Statement => ({ kind: 'refinement', offered, text })
const planned = (trip: Partial<TripFacts>, more: Partial<Brief> = {}): Wishes => {
  const empty = brief({ statements: [] })
  return understand({ ...empty, ...more, trip: { ...empty.trip, ...trip } })
}

describe('when', () => {
  test.each<[string, number[]]>([
    ['two weeks of diving in February', [2]],
    ['early March', [3]],
    ['in May or June', [5, 6]],
    ['from November to February', [1, 2, 11, 12]],
    ['between March and May', [3, 4, 5]],
    ['June-August', [6, 7, 8]],
    ['mid-May to early June', [5, 6]],
    ['over Christmas', [12]],
    ['New Year’s Eve', [1, 12]],
    ['next month', [12]],
    ['leaving in two weeks', [12]],
    ['in three months from now', [2]],
    ['next summer', [6, 7, 8]],
    ['2027-03-14', [3]],
    ['14/03/2027', [3]],
    ['around 10 May 2027', [5]],
    ['any month except August', [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12]],
    ['we may go somewhere', []],
    ['we may or may not go', []],
    ['I want to march through the hills', []],
    ['Christmas Island and Easter Island', []],
    ['I want to fall in love', []],
    ['Mar del Plata', []],
    ['waterfalls', []],
    ['escape the winter in January', [1]],
    ['whenever', []],
  ])('%s', (text, months) => expect(known(wish(text)).months).toEqual(months))

  test('a lone "may" answers the question when', () => {
    expect(known(answer('season', 'may')).months).toEqual([5])
    expect(known(answer('season', 'in three months')).months).toEqual([2])
  })
})

describe('how long', () => {
  test.each<[string, number | null]>([
    ['two weeks', 14],
    ['10 days', 10],
    ['10-14 days', 12],
    ['a fortnight', 14],
    ['a long weekend', 4],
    ['for a month', 30],
    ['a couple of weeks', 14],
    ['2-3 weeks', 18],
    ['7 nights', 8],
    ['a twelve-day trip', 12],
    ['leaving in two weeks', null],
    ['$100 a day', null],
    ['$700 a week', null],
    ['with my 10 year old', null],
    ['we went two weeks ago', null],
    ['next week', null],
    ['from 12 to 26 April', 15],
    ['12 April until 3 May', 22],
    ['June 28 - July 5', 8],
    ['December 28 to January 4', 8],
    ['May 5-20', 16],
  ])('%s', (text, days) => expect(known(wish(text)).days).toBe(days))

  test('a lone number answers the question how long, in the unit that was asked for', () => {
    expect(known(answer('length', 'ten')).days).toBe(10)
    expect(known(answer('length', 'two', 'How many weeks do you have?')).days).toBe(14)
  })
})

describe('how much', () => {
  test.each<[string, number, 'trip' | 'day', boolean]>([
    ['under 2000 dollars', 2000, 'trip', true],
    ['$2k', 2000, 'trip', true],
    ['1,500 EUR', 1650, 'trip', true],
    ['€1.500', 1650, 'trip', true],
    ['£800 each', 1040, 'trip', false],
    ['2000 per person', 2000, 'trip', false],
    ['100 dollars a day', 100, 'day', false],
    ['$150 per day for both of us', 150, 'day', true],
    ['$700 a week', 100, 'day', false],
    ['between 1500 and 2000 dollars', 2000, 'trip', true],
    ['$1-2k', 2000, 'trip', true],
    ['two thousand five hundred dollars', 2500, 'trip', true],
    ['my budget is 3000', 3000, 'trip', true],
    ['5 dollars a day', 5, 'day', false],
  ])('%s', (text, amount, span, shared) => expect(known(wish(text)).budget).toEqual({ amount, span, shared }))

  test.each(['in 2027', 'under 10 days', 'we are 4 people', 'under 2000 m', 'at most 100 km'])(
    '%s is no money',
    (text) => expect(known(wish(text)).budget).toBeNull(),
  )

  test.each([
    ['cheap', 'low'],
    ['on a shoestring', 'low'],
    ['not too expensive', 'low'],
    ['luxury', 'high'],
    ['money is no object', 'high'],
    ['nothing fancy', 'middle'],
  ])('%s', (text, comfort) => expect(known(wish(text)).comfort).toBe(comfort))

  test('a budget for everybody is shared out over people and days', () => {
    expect(dailyBudget(known(wish('2800 dollars for two weeks for the two of us')))).toBe(100)
    expect(dailyBudget(known(wish('2800 dollars each for two weeks for the two of us')))).toBe(200)
    expect(dailyBudget(known(wish('2800 dollars')))).toBeNull()
  })
})

describe('with whom', () => {
  test.each<[string, number | null, Wishes['company']]>([
    ['solo', 1, 'solo'],
    ['our honeymoon', 2, 'couple'],
    ['with my wife', 2, 'couple'],
    ['my wife and two kids', 4, 'family'],
    ['a family with two kids', 4, 'family'],
    ['four of us', 4, 'group'],
    ['a family of five', 5, 'family'],
    ['2 adults and 2 children', 4, 'family'],
    ['with three friends', 4, 'friends'],
    ['we are four friends', 4, 'friends'],
    ['with friends', null, 'friends'],
    ['me and my mum', 2, 'relatives'],
    ['with my family', null, 'family'],
    ['no kids', null, null],
    ['a couple of weeks', null, null],
    ['I love to party', null, null],
    ['visiting my sister', null, null],
  ])('%s', (text, people, company) => expect(known(wish(text))).toMatchObject({ people, company }))
})

describe('what', () => {
  test.each<[string, string[]]>([
    ['scuba', ['diving']],
    ['a safari', ['wildlife']],
    ['beaches, trekking and street food', ['beach', 'hiking', 'food']],
    ['a dive bar', ['nightlife']],
    ['a party of six', []],
    ['hot springs', ['wellness']],
    ['Italian food', ['food']],
  ])('%s', (text, themes) => expect(known(wish(text)).themes).toEqual(themes))

  test('what is refused is not wanted', () => {
    expect(known(wish('hiking but no beaches, not a city'))).toMatchObject({
      themes: ['hiking'],
      unwantedThemes: ['beach', 'city'],
    })
    expect(known(wish("I don't want to miss the northern lights")).themes).toEqual(['northern_lights'])
    expect(known(wish('diving'), wish('no diving after all'))).toMatchObject({ themes: [], unwantedThemes: ['diving'] })
  })

  test.each([
    ['somewhere warm', 'warm'],
    ['escape the winter', 'warm'],
    ['nothing too hot', 'cold'],
    ['snow', 'cold'],
    ['hot springs', null],
  ])('%s', (text, warmth) => expect(known(wish(text)).warmth).toBe(warmth))
})

describe('where', () => {
  const placesIn = ({ areas, unwantedAreas }: Wishes) => [
    areas.map(({ label }) => label),
    unwantedAreas.map(({ label }) => label),
  ]

  test.each<[string, string[], string[]]>([
    ['Southeast Asia but not Thailand', ['Southeast Asia'], ['Thailand']],
    ['anywhere but Europe', [], ['Europe']],
    ['outside Asia', [], ['Asia']],
    ['not Norway, Sweden or Finland', [], ['Norway', 'Sweden', 'Finland']],
    ['a Greek island', ['Greece'], []],
    ['South America', ['South America'], []],
    ['the South Pacific', ['Oceania'], []],
    ['Japan or South Korea', ['Japan', 'South Korea'], []],
    ['the US', ['United States'], []],
    ['escape the German winter', [], []],
    ['come with us', [], []],
    ['Italian food', [], []],
    ['flying from Germany to Asia', ['Asia'], []],
    ['I am German and want to see Peru', ['Peru'], []],
    ["We've been to Thailand", [], ['Thailand']],
  ])('%s', (text, wanted, unwanted) => expect(placesIn(known(wish(text)))).toEqual([wanted, unwanted]))

  test('a later place takes the place of an earlier one, unless it comes on top', () => {
    expect(placesIn(known(wish('Asia'), answer('place', 'Japan')))).toEqual([['Japan'], []])
    expect(placesIn(known(wish('Japan'), answer('place', 'also Korea')))).toEqual([['Japan', 'South Korea'], []])
    expect(placesIn(known(wish('not Asia'), answer('place', 'well, Japan then')))).toEqual([['Japan'], []])
    expect(placesIn(known(wish('Japan'), answer('place', 'not Asia')))).toEqual([[], ['Asia']])
  })

  test('a famous place settles where without being a country', () => {
    const wishes = known(wish('I want to go to bali'))
    expect(wishes.areas).toEqual([])
    expect(wishes.around.map(({ label }) => label)).toEqual(['Indonesia'])
    expect(settledTopics(wishes)).toContain('place')
  })
})

describe('what is settled', () => {
  test('one full sentence settles four topics', () => {
    const wishes = known(wish('two weeks of diving in February under 2000 dollars'))
    expect(settledTopics(wishes)).toEqual(['interests', 'season', 'length', 'budget'])
  })

  test('next to nothing settles nothing', () => expect(settledTopics(known(wish('something new')))).toEqual([]))

  test('an answer is read in the light of its question', () => {
    const wishes = known(answer('budget', '2000'), answer('companions', 'two'), answer('season', 'february'))
    expect(wishes).toMatchObject({ budget: { amount: 2000 }, people: 2, months: [2], days: null })
  })

  test.each(["I don't mind", 'anything', 'surprise me', 'no'])('"%s" settles the topic without a wish', (text) => {
    const wishes = known(answer('interests', text))
    expect(settledTopics(wishes)).toEqual(['interests'])
    expect(wishes.themes).toEqual([])
  })

  test('a yes says what the question asked', () => {
    expect(known(answer('companions', 'Yes!', 'Will it be the 4 of you again?')).people).toBe(4)
    expect(known(answer('interests', 'yes', 'Do you like diving or hiking?')).themes).toEqual([])
  })

  test('the facts of the trip and the standing preferences count', () => {
    const facts = { title: 'Diving in Egypt', startDate: '2027-02-20', endDate: '2027-03-01', travelersCount: 2 }
    const preferences = { text: 'no nightlife', budgetMin: null, budgetMax: 4000, groupSize: 2 }
    const wishes = planned(facts, { preferences })
    expect(wishes).toMatchObject({
      months: [2, 3],
      days: 10,
      people: 2,
      themes: ['diving'],
      unwantedThemes: ['nightlife'],
    })
    expect(dailyBudget(wishes)).toBe(200)
    expect(settledTopics(wishes)).toHaveLength(6)
  })

  test('what is said wins over the facts of the trip', () => {
    const trip = { title: 'Trip', startDate: '2027-02-20', budget: 3000 }
    const statements = [wish('actually in May, and 5000 dollars')]
    expect(planned(trip, { statements })).toMatchObject({ months: [5], budget: { amount: 5000 } })
  })
})

describe('a refinement', () => {
  test('cheaper is cheaper than the cheapest that was offered', () => {
    expect(known(refinement('show me cheaper options')).costBelow).toBe(55)
    expect(known(refinement('cheaper than Kyoto')).costBelow).toBe(120)
    expect(known(refinement('Kyoto is too expensive')).costBelow).toBe(120)
  })

  test('more luxurious is dearer than the dearest', () => {
    expect(known(refinement('cheaper'), refinement('more luxurious'))).toMatchObject({
      costBelow: null,
      costAbove: 120,
    })
  })

  test('what was offered has been seen', () => {
    expect(known(refinement('other ideas')).seen).toEqual(offered)
  })

  test('instead of one of them the others stay', () => {
    const wishes = known(refinement('something else instead of Bali'))
    expect(wishes.kept.map(({ name }) => name)).toEqual(['Kyoto', 'Lima'])
    expect(wishes.seen.map(({ name }) => name)).toEqual(['Bali'])
  })

  test('like the second one but with beaches', () => {
    const wishes = known(refinement('like the second one but with beaches'))
    expect(wishes).toMatchObject({ similarText: 'kyoto', themes: ['beach'] })
  })

  test('instead replaces the interests, warmer adds to them', () => {
    expect(known(wish('temples'), refinement('I want beaches instead')).themes).toEqual(['beach'])
    expect(known(wish('beaches'), refinement('warmer please'))).toMatchObject({ themes: ['beach'], warmth: 'warm' })
  })

  test('what was offered is not wanted for being named', () => {
    expect(known(refinement('Peru is too far')).areas).toEqual([])
    expect(known(refinement('something else in Peru')).areas.map(({ label }) => label)).toEqual(['Peru'])
  })
})

test('what was said is read once a turn, however often it is asked for', () => {
  let readings = 0
  const said: Statement = {
    kind: 'wish',
    get text() {
      readings += 1
      return 'two weeks of diving in February'
    },
  }
  const early = brief({ statements: [said] })
  expect(understand(early)).toBe(understand(early))
  const readingsOfOne = readings
  expect(understand({ ...early, statements: [said, wish('not Egypt')] }).days).toBe(14)
  expect(readings).toBe(readingsOfOne)
})
