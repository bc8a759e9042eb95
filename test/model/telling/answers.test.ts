import { describe, expect, it } from 'vitest'
import { hear } from '../../../src/model/catalogue/hearing.ts'
import type { AskedTopic } from '../../../src/model/acts.ts'
import type { Offer } from '../../../src/model/offer.ts'
import { phrasesIn, spokenLanguages } from '../../../src/model/telling/languages.ts'
import { sayIt } from '../../../src/model/telling/tell.ts'
import { noWishes, type Wishes } from '../../../src/model/wishes.ts'
import { coupleInMay, lisbon } from './samples.ts'

const graz: Offer = {
  ...lisbon,
  name: 'Graz',
  country: 'Austria',
  countryCode: 'AT',
  themes: ['city', 'food', 'nightlife'],
  monthlyHigh: lisbon.monthlyHigh?.map((high) => high - 6) ?? null,
  costPerDay: 90,
  journey: { from: 'Turin', hours: 8, kilometres: 600, means: 'train' },
  crowds: 2,
  cautionKinds: [],
}
const seville: Offer = {
  ...lisbon,
  name: 'Seville',
  country: 'Spain',
  countryCode: 'ES',
  monthlyHigh: lisbon.monthlyHigh?.map((high) => high + 4) ?? null,
  costPerDay: 105,
  journey: { from: 'Turin', hours: 2.5, kilometres: 1400, means: 'plane' },
  cautionKinds: [
    { kind: 'extreme_heat', months: [7, 8] },
    { kind: 'crime', months: [] },
  ],
}
const three = [{ ...lisbon, cautionKinds: [{ kind: 'jellyfish' as const, months: [] }] }, seville, graz]

const answer = (topic: AskedTopic, offers: Offer[], wishes: Wishes = coupleInMay, language = 'en') =>
  sayIt({ kind: 'answer', topic, offers, isChosen: false, language, wishes, message: '' })

describe('what is asked about several places', () => {
  it.each([
    ['cost', 'Graz is the cheapest: about €82 a day each.'],
    ['getting_there', 'Seville is the closest: about 2.5 hours by plane.'],
    ['weather', 'Seville is the warmest: 26 °C by day.'],
    ['crowds', 'Graz is the quietest.'],
    ['nightlife', 'Graz is the liveliest at night.'],
    ['safety', 'Graz is the safest, as far as I know.'],
  ] as const)('begins with the first of them: %s', async (topic, first) => {
    const text = await answer(topic, three)
    expect(text.startsWith(first)).toBe(true)
    const lines = text.split('\n\n')
    for (const { name } of three) expect(lines.filter((line) => line.includes(name))).toHaveLength(1)
  })

  it('tells the others in their order, a line each', async () => {
    const [, second, third] = (await answer('cost', three)).split('\n\n')
    expect(second).toContain('Seville: about €96')
    expect(third).toContain('Lisbon: about €109')
  })

  it('compares them by who comes first in what, a line each', async () => {
    const lines = (await answer('compare', three)).split('\n\n')
    expect(lines.slice(0, 6).map((line) => line.split(/ (?:is|are) /)[0])).toEqual([
      'Graz',
      'Seville',
      'Seville',
      'Graz',
      'Graz',
      'Lisbon and Seville',
    ])
  })

  it('names all that come first together, and none where all are alike', async () => {
    const alike = { ...graz, name: 'Linz' }
    expect(await answer('cost', [graz, alike, seville])).toContain('Graz and Linz are the cheapest')
    expect(await answer('cost', [graz, alike])).not.toContain('cheapest')
  })

  it.each(spokenLanguages)('does so in %s', async (language) => {
    const { places } = await phrasesIn(language)
    const text = await answer('cost', three, { ...coupleInMay, language }, language)
    expect(text.split('\n\n')[0]).toContain('Graz')
    expect(text).toContain(places['Lisbon'] ?? 'Lisbon')
  })
})

describe('dangers', () => {
  it('are those of the months of the trip', async () => {
    const text = await answer('safety', [seville])
    expect(text).toContain('Watch out for crime')
    expect(text).not.toContain('heat')
    const inAugust = { ...noWishes, when: { value: { months: [], start: '2027-08-01', end: '2027-08-09' }, from: 1 } }
    expect(await answer('safety', [seville], inAugust)).toContain('Extreme heat (July and August)')
  })

  it('are told with their months to whoever may come at any time', async () => {
    expect(await answer('safety', [seville], noWishes)).toContain('Extreme heat (July and August)')
  })
})

describe('how safe a place is', () => {
  it('begins with those who travel, and with what nobody knows of them', async () => {
    const alone = { ...noWishes, needs: [{ value: 'solo_women' as const, from: 1 }] }
    const good: Offer = { ...graz, suits: { solo_women: 'good' } }
    expect(await answer('safety', [good], alone)).toMatch(/^Graz: Comfortable for women on their own\./)
    expect(await answer('safety', [graz, { ...graz, name: 'Linz', suits: {} }], alone)).toContain(
      'I do not know how it is for women on their own.',
    )
    expect(await answer('safety', [good], noWishes)).not.toContain('women')
  })
})

describe('a sum', () => {
  it('in dollars or pesos of another country says which', async () => {
    const inCurrency = (currency: string): Wishes => ({
      ...noWishes,
      budget: { value: { least: null, most: 900, currency, per: 'party', span: 'trip', withJourney: null }, from: 1 },
    })
    expect(await answer('cost', [lisbon], inCurrency('CAD'))).toMatch(/CA\$\d/)
    expect(await answer('cost', [lisbon], inCurrency('USD'))).toMatch(/about \$\d/)
  })

  const simple: Offer = { ...lisbon, costLevel: 'shoestring' }

  it('says how one lives for it where that is not as usual', async () => {
    expect(await answer('cost', [simple])).toContain('with simple rooms and street food')
    expect(await answer('cost', [{ ...lisbon, costLevel: 'mid_range' }])).not.toContain('simple rooms')
  })

  it('is not for all of them where somebody travels alone', async () => {
    const told = { of: 'cost', total: { least: 60, most: 100 }, budget: null, level: 'mid_range' } as const
    const alone = { ...coupleInMay, party: { value: { adults: 1, children: [], kind: 'alone' as const }, from: 1 } }
    const cost = (wishes: Wishes) =>
      sayIt({ kind: 'plan', place: 'Lisbon', told, broken: [], ask: null, language: 'en', wishes, message: '' })
    expect(await cost(coupleInMay)).toContain('for all of you')
    expect(await cost(alone)).not.toContain('for all of you')
  })
})

describe('flights that differ by where they land', () => {
  it('are told by the names of their airports', async () => {
    const flight = (to: string, airport: string | null) =>
      ({ id: to, means: 'plane', to, airport, hours: 2.5, price: { least: 100, most: 200 }, isChosen: false }) as const
    const journeys = [flight('PMO', 'Palermo Airport'), flight('TPS', null)]
    const told = { of: 'journeys' as const, from: 'Berlin', airport: null, isAccepted: true, journeys }
    const said = { kind: 'plan' as const, place: 'Palermo', told, broken: [], ask: null, message: '' }
    const text = await sayIt({ ...said, language: 'en', wishes: coupleInMay })
    expect(text).toMatch(/\(Palermo Airport\).+; .+\(TPS\)/)
  })
})

describe('what to pack', () => {
  it('is for the months of the trip, however they were said', async () => {
    const when = (value: NonNullable<Wishes['when']>['value']): Wishes => ({ ...noWishes, when: { value, from: 1 } })
    const byDates = when({ months: [], start: '2027-01-05', end: '2027-01-12' })
    const byName = when({ months: [1], start: null, end: null })
    expect(await answer('packing', [lisbon], byDates)).toContain('layers')
    expect(await answer('packing', [lisbon], byName)).toContain('layers')
    expect(await answer('packing', [lisbon], noWishes)).toContain('summer clothes')
  })
})

describe('a part of the world of which no place is known', () => {
  it('is called as the traveller calls it', async () => {
    const place = { kind: 'region', region: 'caribbean' } as const
    const wishes = { ...noWishes, language: 'de' }
    const said = { kind: 'about_place', place, offer: null, topic: null, text: null, message: '' } as const
    expect(await sayIt({ ...said, language: 'de', wishes })).toContain('Karibik')
  })
})

describe('an offer', () => {
  it('tells the best months of a place only while those of the trip are not known', async () => {
    const when = { value: { months: [], start: '2027-05-01', end: '2027-05-09' }, from: 1 }
    const change = { change: null, isFirst: true, isCompromise: false, isRepeated: false, planIsSetAside: false }
    const offer = (wishes: Wishes) =>
      sayIt({ kind: 'offer', offers: three, ...change, language: 'en', wishes, message: '' })
    expect(await offer(noWishes)).toContain('at its best')
    expect(await offer({ ...noWishes, when })).not.toContain('at its best')
  })
})

describe('a beach', () => {
  it('is told with its steps to whoever cannot take them', async () => {
    const wishes: Wishes = { ...coupleInMay, needs: [{ value: 'step_free', from: 1 }] }
    expect(await answer('beaches', [lisbon], wishes)).toContain('difficult with a wheelchair')
    expect(await answer('beaches', [lisbon])).not.toContain('wheelchair')
  })
})

describe('somebody who mourns', () => {
  it('is not pressed for a choice', async () => {
    const wishes: Wishes = { ...noWishes, occasion: { value: 'bereavement', from: 1 } }
    const which = (of: Wishes) => sayIt({ kind: 'which', offers: three, language: 'en', wishes: of, message: '' })
    expect(await which(wishes)).toContain('no hurry')
    expect(await which(wishes)).not.toMatch(/1\. |did not/)
    expect(await which(noWishes)).toContain('1. Lisbon')
  })

  it('is asked one thing after a word of sympathy, without a list of what was understood', async () => {
    const wishes: Wishes = { ...coupleInMay, occasion: { value: 'bereavement', from: 1 } }
    const question = {
      kind: 'question',
      topic: 'budget',
      text: null,
      isFirst: true,
      remaining: 2,
      greeting: null,
    } as const
    const ask = (of: Wishes) => sayIt({ ...question, language: 'en', wishes: of, message: '' })
    expect(await ask(wishes)).toContain('sorry for your loss')
    expect(await ask(wishes)).not.toMatch(/Got it|questions/)
    expect(await ask(coupleInMay)).toMatch(/Got it.*questions/)
  })
})

describe('names', () => {
  it('that hold an “and” themselves are kept apart', async () => {
    const vienna = { ...lisbon, name: 'Vienna', highlights: ['Naschmarkt', 'Prater and Riesenrad'] }
    expect(await answer('things_to_do', [vienna])).toContain('Naschmarkt; Prater and Riesenrad.')
  })

  it.each(spokenLanguages.filter((language) => language !== 'en'))(
    'of places are those of the traveller: in %s, and each is heard as its place',
    async (language) => {
      const { places } = await phrasesIn(language)
      const wishes = { ...coupleInMay, language }
      expect(await answer('cost', [seville], wishes, language)).toContain(places['Seville'])
      const journey = await answer('getting_there', [seville], wishes, language)
      if (places['Turin'] !== undefined) expect(journey).toContain(places['Turin'])
      const unheard: string[] = []
      for (const [english, name] of Object.entries(places)) {
        if (!(await isHeardAs(english, name, language))) unheard.push(name)
      }
      expect(unheard).toEqual([])
    },
  )
})

/** Whether the name chooses the place among three. */
async function isHeardAs(english: string, name: string, language: string): Promise<boolean> {
  // Singapore is called as its country is.
  const offered = [
    { ...lisbon, name: english, country: 'Singapore', countryCode: 'SG' },
    graz,
    { ...graz, name: 'Linz' },
  ]
  const { act } = await hear({
    message: name,
    number: 2,
    stage: 'destinations_complete',
    question: null,
    pending: { kind: 'which' },
    wishes: { ...noWishes, language },
    statements: [],
    trip: { title: '', description: '', startDate: null, endDate: null, budget: null, travelersCount: 1 },
    tripBefore: { title: '', description: '', startDate: null, endDate: null, budget: null, travelersCount: 1 },
    preferences: { text: '', budgetMin: null, budgetMax: null, groupSize: 1 },
    offered,
    earlier: [],
    chosen: null,
    planItems: [],
    recent: [],
    today: '2026-11-29',
  })
  return (act.kind === 'choose' || act.kind === 'lean') && act.choice === 0
}
