import { describe, expect, it } from 'vitest'
import type { ChatAnswer } from '../../src/conversation/turn/schema.ts'
import { say } from '../support/chat.ts'
import { rows, type Traveller, traveller, tripOf } from '../support/world.ts'

const seaOfAsia = 'Beach and islands in Asia'

/** What came of a talk: every answer, the last three that were offered, and where the trip goes. */
async function talk(fields: Record<string, unknown>, ...messages: (string | Record<string, unknown>)[]) {
  const who = await traveller()
  const tripId = await tripOf(who, fields)
  const answers: ChatAnswer[] = []
  for (const message of messages) {
    if (typeof message === 'string') answers.push(await saidTo(who, tripId, message, answers))
    else expect((await who.patch(`/api/trips/${tripId}`, message)).status).toBe(200)
  }
  const offer = answers.findLast(({ destinations }) => destinations !== undefined)?.destinations ?? []
  const [trip] =
    await rows`select name, country from trips join destinations on destinations.id = destination_id where trips.id = ${tripId}`
  const [state] = await rows`
    select wishes from conversation_states join trip_conversations on trip_conversations.id = conversation_id where trip_id = ${tripId}`
  return {
    answers,
    last: answers.at(-1),
    countries: offer.map(({ country }) => country),
    names: offer.map(({ name }) => name),
    offers: offer,
    first: answers.find(({ destinations }) => destinations !== undefined)?.destinations?.map(({ name }) => name) ?? [],
    chosen: trip?.['name'] ?? null,
    wishes: state?.['wishes'],
  }
}

/** Says it, with the names of the places on the table. */
async function saidTo(who: Traveller, tripId: number, message: string, before: ChatAnswer[]): Promise<ChatAnswer> {
  const offered = before.findLast(({ destinations }) => destinations !== undefined)?.destinations ?? []
  const words = message.replace(/NAME([12])/g, (_all, number) => offered[Number(number) - 1]?.name ?? '')
  const { status, body } = await say(who, tripId, words)
  expect(status).toBe(200)
  return body
}

/** About an offer that a trip with everything but a wish gets at once. */
const talkOfOffer = (wish: string, ...messages: string[]) =>
  talk({ start_date: '2027-02-01', end_date: '2027-02-10', travelers_count: 2, budget: 3000 }, wish, ...messages)

describe('a comparison', () => {
  it('leaves on the table what came first in it, so that "we take that one" is it', async () => {
    const { answers, first, chosen } = await talkOfOffer(seaOfAsia, 'Which is the cheapest?', "We'll take that one")
    const told = answers[1]?.ai_message.content ?? ''
    const cheapest = first.find((name) => told.startsWith(`${name} is the cheapest`))
    expect(cheapest).toBeDefined()
    expect(chosen).toBe(cheapest)
  })

  it('of food is answered with it, and offers nothing else', async () => {
    const { first, names } = await talkOfOffer(seaOfAsia, 'The one with the best food')
    expect(names).toEqual(first)
  })
})

describe('a plan', () => {
  it('waits for a place, and chooses none', async () => {
    const { chosen, last, names, first } = await talkOfOffer(seaOfAsia, 'Plan a week')
    expect(chosen).toBeNull()
    expect(names).toEqual(first)
    for (const name of first) expect(last?.ai_message.content).toContain(name)
  })
})

describe('a refusal', () => {
  it.each([
    'NAME1 no thanks',
    'NAME1 no, NAME2 yes',
    'number 1 no, number 2 yes',
    'NAME1, been there done that',
    "I'd rather die than go to NAME1",
  ])('%s does not choose what it refuses', async (words) => {
    const { first, chosen } = await talkOfOffer(seaOfAsia, words)
    expect(first).toHaveLength(3)
    expect(chosen).not.toBe(first[0])
  })

  it('of all three brings three others, whatever is said beside it', async () => {
    const { first, names } = await talkOfOffer(seaOfAsia, "none of these please, we've been to Croatia")
    expect(names).toHaveLength(3)
    for (const name of names) expect(first).not.toContain(name)
  })
})

describe('one of the three that is replaced', () => {
  it.each([
    ['Swap the third for something cheaper', 2],
    ['Keep 2 and 3, but another one instead of the first please', 0],
    ['1 and 3 are great, replace number 2 with something with volcanoes', 1],
  ])('%s leaves the others where they are', async (words, replaced) => {
    const { first, names, chosen } = await talkOfOffer(seaOfAsia, words)
    expect(chosen).toBeNull()
    expect(first).not.toContain(names[replaced])
    for (const kept of [0, 1, 2].filter((choice) => choice !== replaced)) expect(names[kept]).toBe(first[kept])
  })

  it('is cheaper where that was said', async () => {
    const { answers, offers } = await talkOfOffer(seaOfAsia, 'Swap the third for something cheaper')
    const before = answers[0]?.destinations?.[2]
    expect(Number(offers[2]?.estimated_cost?.per_day)).toBeLessThan(Number(before?.estimated_cost?.per_day))
  })

  it('is to be like what is not wished for of others after it', async () => {
    const { wishes } = await talkOfOffer(seaOfAsia, 'Swap the third for something cheaper with hiking')
    expect(wishes).toMatchObject({ dailyCost: { below: null } })
    expect(JSON.stringify(wishes)).not.toContain('hiking')
  })
})

describe('who asks for something else', () => {
  it.each(['no not Vietnam, somewhere else please', 'show me others, and no cruises', 'something else with good food'])(
    '%s sees three others, although there is more to go by',
    async (words) => {
      const { first, names } = await talkOfOffer(seaOfAsia, words)
      expect(names).toHaveLength(3)
      for (const name of names) expect(first).not.toContain(name)
    },
  )
})

describe('a question', () => {
  it.each(['NAME2?', 'the second?', 'can we get around there, in NAME2?'])(
    '%s chooses nothing, and a yes to what it is answered with does',
    async (words) => {
      const asked = await talkOfOffer(seaOfAsia, words)
      expect(asked.chosen).toBeNull()
      const agreed = await talkOfOffer(seaOfAsia, words, 'yes')
      expect(agreed.chosen).toBe(agreed.first[1])
    },
  )

  it('without a name is about the place that was spoken of last', async () => {
    const { first, last } = await talkOfOffer(seaOfAsia, 'what is the weather like in NAME2?', 'is it safe?')
    expect(last?.ai_message.content).toContain(first[1])
    expect(last?.ai_message.content).not.toContain(first[0])
    expect(last?.ai_message.content).not.toContain(first[2])
  })
})

describe('a word', () => {
  it.each([
    ['We plan to go in a big group of 8, beach, May, 1 week, cheap. Sounds like a plan, are you in?', 'Åre'],
    ['My wife Petra loves beaches. One week in May, 3000 dollars', 'Petra'],
  ])('in “%s” is no place', async (wish, name) => {
    const { names, offers } = await talk({}, wish, 'anywhere', 'anything', 'whatever')
    expect(offers).toHaveLength(3)
    expect(names).not.toContain(name)
  })

  it('of how many they are is neither a place nor a length', async () => {
    const { countries, wishes } = await talk(
      {},
      'beach in Greece, june, cheap',
      'we are 4',
      'no preference',
      'no preference',
    )
    expect(countries).toEqual(['Greece', 'Greece', 'Greece'])
    expect(wishes).toMatchObject({ party: { value: { adults: 4 } }, length: null })
  })
})

describe('a no', () => {
  it('ends at the comma', async () => {
    const { countries } = await talk({}, 'no cruises, Spain or Portugal, beach, two of us, July, 10 days, 4000 dollars')
    expect(countries).toHaveLength(3)
    for (const country of countries) expect(['Spain', 'Portugal']).toContain(country)
  })

  it('to crowds is no no to the months', async () => {
    const { wishes } = await talk(
      {},
      "I don't like crowds, april or may, art and food, two of us, 5 days, 3000 dollars",
      'Italy',
    )
    expect(wishes).toMatchObject({ when: { value: { months: [4, 5] } } })
  })
})

describe('what was said', () => {
  it('is not asked: May is a month', async () => {
    const { answers } = await talk({}, 'Beach in Spain, May, 7 days, 2000 dollars, two of us')
    expect(answers[0]?.destinations).toHaveLength(3)
  })

  it.each([
    ['Babymoon: my wife is 5 months pregnant, we want a quiet beach, not too far, max 3k', { length: null }],
    ['City break with our 8-month-old, spring, europe, mid budget', { length: null }],
    [
      'We want beach and nightlife in December, the two of us, 6 days. Budget ₹1,50,000',
      { budget: { value: { most: 150_000, currency: 'INR' } } },
    ],
    ['Honeymoon in December, 6 days, 1.5 lakh rupees', { budget: { value: { most: 150_000, currency: 'INR' } } }],
  ])('in “%s” is counted as what it is', async (wish, expected) => {
    expect((await talk({}, wish)).wishes).toMatchObject(expected)
  })

  it.each([
    [
      'Gardens and art in May, Italy, 3000 dollars, 7 days',
      'my 80 year old mother',
      { length: { value: { most: 7 } } },
    ],
    [
      '3 broke students, interrail vibes, cheap beer n castles, aug, 3 weeks',
      '40 a day each',
      { party: { value: { adults: 3 } } },
    ],
    ['Gardens in Italy, just me, one week in june', 'we leave on the 15th', { budget: null }],
  ])('in “%s” stays after “%s”', async (wish, answer, expected) => {
    expect((await talk({}, wish, answer)).wishes).toMatchObject(expected)
  })

  it('stays the wish when it is said who comes and how long', async () => {
    const { countries } = await talk({}, 'diving in Egypt in October, 1000 dollars each', 'me and 5 mates', 'a week')
    expect(countries).toEqual(['Egypt', 'Egypt', 'Egypt'])
  })

  it('stays the wish when the month changes', async () => {
    const wish = 'Hiking in Norway in June for 2, 2000 dollars each'
    const { countries, offers, wishes } = await talk({}, wish, '7 days', 'Actually we go in July')
    expect(countries).toEqual(['Norway', 'Norway', 'Norway'])
    for (const { best_months: months, description } of offers) expect(months, description).toContain(7)
    expect(wishes).toMatchObject({ when: { value: { months: [7] } }, activities: [{ value: { theme: 'hiking' } }] })
  })

  it('gives way to what the trip says later', async () => {
    const { wishes } = await talk(
      {},
      'Beach in February, two weeks, two of us, 3000 dollars',
      'Asia',
      { start_date: '2027-07-01', end_date: '2027-07-07' },
      'Show me others',
    )
    expect(wishes).toMatchObject({ when: { value: { months: [7] } }, length: { value: { most: 7 } } })
  })
})

describe('where they have been', () => {
  it.each([
    [
      'We did Japan two years ago and want something new: food and temples, two of us, two weeks in October, 5000 dollars',
      'Japan',
    ],
    ['Our honeymoon was in Bali; now it is our 10th anniversary and we want a beach. 12 days in June, $6000', 'Bali'],
  ])('“%s” is not offered', async (wish, place) => {
    const { countries, names, offers } = await talk({}, wish, 'anywhere', 'two of us')
    expect(offers).toHaveLength(3)
    expect([...countries, ...names]).not.toContain(place)
  })
})

describe('yes', () => {
  it('chooses what was asked about', async () => {
    const { first, chosen } = await talkOfOffer(seaOfAsia, 'Tell me about NAME2', 'Yes')
    expect(chosen).toBe(first[1])
  })

  it('takes the packing list that was offered', async () => {
    const { last } = await talkOfOffer(seaOfAsia, 'NAME2', 'When is the best time?', 'yes please')
    expect(last?.ai_message.content).toContain('passport')
    expect(last?.stage).toBe('commitment_detected')
  })
})

it('lets a traveller change their mind after a choice', async () => {
  const { first, chosen } = await talkOfOffer(seaOfAsia, 'NAME2', 'Actually I changed my mind, I want NAME1 instead')
  expect(chosen).toBe(first[0])
})

it('answers a question back, and leaves its own open', async () => {
  const { answers } = await talk({}, 'I need a holiday', 'What do you mean?', 'why do you ask?')
  const topics = answers.map(({ metadata }) => metadata.question_topic)
  expect(new Set(topics).size).toBe(1)
  expect(topics[0]).toBeDefined()
  expect(answers[2]?.ai_message.content).toContain('I ask')
})

describe('a name that two places have', () => {
  it.each([['Valencia in Venezuela, not Spain. Food and culture', 'Spain']])(
    '“%s” is not the other one',
    async (wish, country) => {
      const { offers, countries } = await talk({}, wish, 'anywhere', 'anything', 'whatever', 'whatever')
      expect(offers).toHaveLength(3)
      expect(countries).not.toContain(country)
    },
  )

  it.each(['A trip to London, Ontario, in Canada, museums', 'London in Ontario, art'])(
    '“%s” stays in its country where it is no destination of ours',
    async (wish) => {
      const { countries } = await talk({}, wish, 'anywhere', 'anything', 'whatever', 'whatever')
      expect(countries).toEqual(['Canada', 'Canada', 'Canada'])
    },
  )

  it('is understood with the country it is said to lie in', async () => {
    const { wishes } = await talk({}, 'A trip to London, Ontario, in Canada, museums')
    expect(wishes).toMatchObject({ places: { wanted: [{ value: { name: 'London', country: 'CA' } }] } })
  })

  it('lies where it is said to lie', async () => {
    const { countries } = await talk(
      {},
      'Victoria, Canada: gardens and whales',
      'anywhere',
      'anything',
      'whatever',
      'whatever',
    )
    expect(countries).toEqual(['Canada', 'Canada', 'Canada'])
  })
})

it('does not send into the heat whom it makes ill', async () => {
  const wish = 'My husband has MS and heat makes him ill. Old towns and good food in August, 10 days, 4000 dollars'
  const { offers } = await talk({}, wish, 'anywhere')
  expect(offers).toHaveLength(3)
  for (const { daytime_high: high } of offers) expect(high?.min ?? 0).toBeLessThanOrEqual(26)
})

it('says first of a place that there is what somebody could not do without', async () => {
  const { offers } = await talk(
    {},
    'I use a wheelchair. A warm week by the sea in October for two, 2500 dollars',
    'anywhere',
  )
  expect(offers).toHaveLength(3)
  for (const { reasons } of offers) expect(reasons[0]).toBe('Easy to get around without steps.')
})

it('says why when it is asked which it would take', async () => {
  const { offers, last } = await talk(
    {},
    seaOfAsia,
    'July, ten days, two of us, 3000 dollars',
    'Which do you recommend?',
  )
  expect(last?.ai_message.content).toContain(offers[0]?.reasons[0])
  expect(last?.ai_message.content).toContain(`Shall it be ${offers[0]?.name}`)
})

it('blames the journey where it takes what a day there costs', async () => {
  const { offers } = await talk({}, 'Six of us from Kraków, parties and beaches in June, 5 days, 250 euros each all in')
  const told = offers.flatMap(({ shortfalls }) => shortfalls).filter((each) => each.startsWith('Over budget'))
  expect(told.length).toBeGreaterThan(0)
  for (const each of told) expect(each).toMatch(/a day each, where the journey leaves you €\d+\.$/)
})

it('tells sums that add up to the budget', async () => {
  const { last } = await talk({}, 'Skiing in January, one week, 2 people, 4000 dollars, Finland')
  const told = [
    ...(last?.ai_message.content ?? '').matchAll(/so \$([\d,]+) for 2 people and 7 days\. That leaves \$([\d,]+)/g),
  ]
  expect(told.length).toBeGreaterThan(0)
  const number = (text = '') => Number(text.replaceAll(',', ''))
  for (const [, sum, rest] of told) expect(number(sum) + number(rest)).toBe(4000)
})

describe('a changed wish', () => {
  it.each(['we are vegetarians', 'somewhere with good diving', 'not more than 60 dollars a day'])(
    'is answered with what it changed, and nothing is told twice: %s',
    async (words) => {
      const { answers } = await talkOfOffer(seaOfAsia, words)
      const [before, after] = answers
      const earlier = before?.destinations ?? []
      const now = after?.destinations ?? []
      const text = after?.ai_message.content ?? ''
      const isKept = ({ name }: { name: string }) => earlier.some((other) => other.name === name)
      for (const place of now) expect(text.includes(place.description)).toBe(!isKept(place))
      const kept = now.filter(isKept).length
      const opening = { 0: /^Three others/, 3: /^The same three/ }[kept] ?? /^New among the three: .+ No longer: /
      expect(text).toMatch(opening)
    },
  )
})

it('reckons the plan of a place as the place was offered, and says so', async () => {
  const wish = 'Lisbon in May, 5 days, 2 people from Madrid, food, 1000 euros'
  const { answers } = await talk({}, wish, 'NAME1', 'What does it all cost?')
  const [offer, , cost] = answers.map(({ ai_message }) => ai_message.content)
  expect(offer).toMatch(/1\. Lisbon.+with simple rooms and street food/)
  expect(cost).toMatch(/^All in all, Lisbon .+ for all of you, with simple rooms and street food\./)
})

describe('to lie where they want to go', () => {
  const countNamed = (text = '') => text.split('You named it yourself.').length - 1

  it('speaks for the place that was named, and for no other', async () => {
    const named = await talk({}, 'Lisbon in May, 5 days, 2 people from Madrid, food, 1000 euros')
    expect(countNamed(named.last?.ai_message.content)).toBe(1)
  })

  it('is no merit of what lies in a wished country', async () => {
    const { last, countries } = await talk({}, 'Beach in Spain, May, 7 days, 2000 dollars, two of us')
    expect(countries).toEqual(['Spain', 'Spain', 'Spain'])
    expect(countNamed(last?.ai_message.content)).toBe(0)
  })
})

describe('whoever starts over', () => {
  it('is heard anew, and so is the trip itself', async () => {
    const { wishes } = await talkOfOffer(seaOfAsia, 'Start over', 'Hiking')
    expect(wishes).toMatchObject({
      when: { value: { start: '2027-02-01', end: '2027-02-10' } },
      budget: { value: { most: 3000 } },
      places: { wanted: [] },
    })
  })
})

describe('a question to an open question', () => {
  it('is no answer: the question stays', async () => {
    const { answers } = await talk({}, 'Diving, please', 'What does it cost there?')
    expect(answers[1]?.stage).toBe('asking_clarifications')
    expect(answers[1]?.metadata).toEqual(answers[0]?.metadata)
  })
})

describe('after a choice', () => {
  it('a place that was not on the table is talked about like any other', async () => {
    const { last } = await talkOfOffer(
      seaOfAsia,
      'NAME1',
      'Actually I changed my mind, Kyoto instead',
      'What should I pack?',
    )
    expect(last?.ai_message.content).toContain('For Kyoto')
    expect(last?.destinations?.[0]?.name).toBe('Kyoto')
  })

  it('each stage of the plan says what is known for it, and "yes" leads to the next', async () => {
    const { answers } = await talkOfOffer(seaOfAsia, 'NAME1', 'Yes', 'Yes', 'From Berlin')
    const [stay, origin, journey] = answers.slice(2).map(({ ai_message }) => ai_message.content)
    expect(stay).toContain('you could stay in')
    expect(origin).toContain('airport')
    expect(origin).toContain('Where do you start from?')
    expect(journey).toContain('From Berlin to')
  })
})
