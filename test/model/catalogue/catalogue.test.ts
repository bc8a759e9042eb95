import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import africa from '../../../drizzle/seed/africa.json'
import asia from '../../../drizzle/seed/asia.json'
import europe from '../../../drizzle/seed/europe.json'
import { climates, continents, themes } from '../../../src/destinations/vocabulary.ts'
import type { Candidate, CandidateCriteria } from '../../../src/model/catalogue/candidates.ts'
import { createCatalogueModel } from '../../../src/model/catalogue/catalogue.ts'
import { type Brief, ModelError, type Statement, type Suggestion, type TripFacts } from '../../../src/model/model.ts'
import { brief, call, offered, spokenCall } from '../../support/model.ts'

const rows = z
  .array(
    z.object({
      name: z.string(),
      city: z.string(),
      country: z.string(),
      continent: z.enum(continents),
      description: z.string(),
      best_months: z.array(z.number()),
      average_cost_per_day: z.number(),
      climate: z.enum(climates),
      themes: z.array(z.enum(themes)),
    }),
  )
  .parse([...africa, ...asia, ...europe])

/** The catalogue without a database: hard wishes count as they do there, the rest not at all. */
function search(criteria: CandidateCriteria): Candidate[] {
  const candidates = rows.map(({ best_months: bestMonths, average_cost_per_day: averageCostPerDay, ...row }) => {
    const isRefused = criteria.unwantedAreas.some(
      (area) => area.countries.includes(row.country) || area.continents.includes(row.continent),
    )
    const failures = [
      criteria.months.length > 0 && !criteria.months.some((month) => bestMonths.includes(month)),
      criteria.costAtMost !== null && averageCostPerDay > criteria.costAtMost,
      criteria.areas.length > 0 && !criteria.areas.some(({ countries }) => countries.includes(row.country)),
      ...criteria.essentialThemes.map((theme) => !row.themes.includes(theme)),
      ...criteria.seen.map(({ name }) => name === row.name),
    ].filter((fails) => fails).length
    const excess = averageCostPerDay / (criteria.costAtMost ?? Number.POSITIVE_INFINITY)
    const penalty = failures * 3 + Math.max(0, Math.log(excess)) + (isRefused ? 1000 : 0)
    return { ...row, bestMonths, averageCostPerDay, penalty, score: 0, isRefused, isNamed: false }
  })
  return candidates.sort((one, other) => one.penalty - other.penalty).slice(0, 40)
}

function modelWorld() {
  const searches: CandidateCriteria[] = []
  const model = createCatalogueModel({
    findCandidates: (criteria) => {
      searches.push(criteria)
      return Promise.resolve(search(criteria))
    },
  })
  return { model, searches }
}

const wishing = (text: string, overrides: Partial<Brief> = {}): Brief =>
  brief({ statements: [{ kind: 'wish', text }], ...overrides })
const draft = (known: Brief, feedback: string | null = null) =>
  modelWorld().model.draftDestinations(known, { feedback }, call())
const ask = (known: Brief) => modelWorld().model.draftQuestions(known, { feedback: null }, call())
const rowOf = ({ name, country }: Suggestion) => rows.find((row) => row.name === name && row.country === country)

describe('questions', () => {
  test('nothing known: six questions, the most useful first', async () => {
    const questions = await ask(wishing('I want to see something new'))
    expect(questions.map(({ topic }) => topic)).toEqual([
      'interests',
      'season',
      'budget',
      'length',
      'companions',
      'place',
    ])
    for (const { text } of questions) expect(text).toMatch(/\?/)
  })

  test('what is known is not asked again', async () => {
    const questions = await ask(wishing('two weeks of diving in February under 2000 dollars'))
    expect(questions.map(({ topic }) => topic)).toEqual(['companions', 'place'])
  })

  test('questions are asked in the light of what is known', async () => {
    const [season] = await ask(wishing('diving'))
    expect(season?.text).toMatch(/You mentioned diving/)
    const preferences = { text: '', budgetMin: null, budgetMax: null, groupSize: 5 }
    const questions = await ask(wishing('diving', { preferences }))
    expect(questions.find(({ topic }) => topic === 'companions')?.text).toMatch(/usually travel as 5/)
  })

  test('its own questions pass its own grading, poor ones do not', async () => {
    const { model } = modelWorld()
    const known = wishing('something new')
    expect(await model.gradeQuestions(known, await ask(known), call())).toEqual({ kind: 'pass' })
    const statement = [{ topic: 'season' as const, text: 'Tell me the month.' }]
    expect(await model.gradeQuestions(known, statement, call())).toMatchObject({ kind: 'fail' })
    const double = [{ topic: 'season' as const, text: 'When? And how long?' }]
    expect(await model.gradeQuestions(known, double, call())).toMatchObject({ kind: 'fail' })
  })
})

describe('destinations', () => {
  test('two weeks of diving in February under 2000 dollars: three that are cheap, in season and for diving', async () => {
    const suggestions = await draft(wishing('two weeks of diving in February under 2000 dollars'))
    expect(new Set(suggestions.map(({ country }) => country)).size).toBe(3)
    for (const suggestion of suggestions) {
      expect(rowOf(suggestion)?.themes).toContain('diving')
      expect(suggestion.bestMonths).toContain(2)
      expect(suggestion.averageCostPerDay).toBeLessThanOrEqual(2000 / 14)
      expect(suggestion.description).toMatch(/diving/)
      expect(suggestion.description).toMatch(/The best time is/)
      expect(suggestion.description).toMatch(/14 days come to \$[\d,]+ of your \$2,000/)
    }
  })

  test('one search serves the draft and its redrafts', async () => {
    const { model, searches } = modelWorld()
    const known = wishing('hiking in September')
    const first = await model.draftDestinations(known, { feedback: null }, call())
    const again = await model.draftDestinations(known, { feedback: `${first[0]?.name ?? ''} is too busy.` }, call())
    expect(searches).toHaveLength(1)
    expect(again.map(({ name }) => name)).not.toContain(first[0]?.name)
  })

  test('the same brief gets the same three', async () => {
    const known = wishing('hiking in September')
    expect(await draft(known)).toEqual(await draft(known))
  })

  test('a country that was asked for may come three times', async () => {
    const suggestions = await draft(wishing('Japan'))
    expect(suggestions.map(({ country }) => country)).toEqual(['Japan', 'Japan', 'Japan'])
  })

  test('a budget that nothing meets: the nearest, and said so', async () => {
    const suggestions = await draft(wishing('diving for 5 dollars a day'))
    expect(suggestions).toHaveLength(3)
    for (const { averageCostPerDay, description } of suggestions) {
      expect(averageCostPerDay).toBeLessThan(60)
      expect(description).toMatch(/more than the \$5 a person and day/)
    }
  })

  test('a season that nothing meets is said to be off', async () => {
    const suggestions = await draft(wishing('northern lights in July'))
    for (const { description } of suggestions) expect(description).toMatch(/July is outside that|not known for/)
  })

  test('what was refused is not offered', async () => {
    const suggestions = await draft(wishing('beaches, but not in Asia or Africa'))
    for (const suggestion of suggestions) expect(rowOf(suggestion)?.continent).toBe('europe')
  })

  test('grading wants what was asked for in the descriptions, and a choice of countries', async () => {
    const { model } = modelWorld()
    const known = wishing('diving in Asia')
    expect(await model.gradeDestinations(known, offered, call())).toMatchObject({ kind: 'fail' })
    const diving = offered.map((each) => ({
      ...each,
      description: 'Diving on reefs close to the shore, all year long.',
    }))
    expect(await model.gradeDestinations(known, diving, call())).toEqual({ kind: 'pass' })
    const alike = diving.map((each) => ({ ...each, country: 'Peru' }))
    expect(await model.gradeDestinations(known, alike, call())).toMatchObject({ kind: 'fail' })
  })

  test('a catalogue that cannot be searched is a model that is unavailable', async () => {
    const model = createCatalogueModel({ findCandidates: () => Promise.reject(new Error('no connection')) })
    const drafting = model.draftDestinations(wishing('hiking'), { feedback: null }, call())
    await expect(drafting).rejects.toThrow(ModelError)
  })

  test('an aborted turn does not search', async () => {
    const { model, searches } = modelWorld()
    const reason = new Error('gone')
    const drafting = model.draftDestinations(
      wishing('hiking'),
      { feedback: null },
      { signal: AbortSignal.abort(reason) },
    )
    await expect(drafting).rejects.toBe(reason)
    expect(searches).toEqual([])
  })
})

describe('a choice of what was offered before', () => {
  test('brings it back', async () => {
    const earlier: Statement = { kind: 'refinement', offered, text: 'other ideas' }
    const { model } = modelWorld()
    const known = brief({ statements: [earlier] })
    const now = offered.map((each, index) => ({ ...each, name: `Other ${index}`, country: 'Elsewhere' }))
    expect(await model.readReply(known, now, 'Bali please', call())).toEqual({ kind: 'refine' })
  })
})

describe('discussion', () => {
  const trip = (facts: Partial<TripFacts>): Partial<Brief> => ({ trip: { ...brief().trip, ...facts } })
  async function say(message: string, overrides: Partial<Brief> = {}): Promise<string> {
    const spoken = spokenCall()
    const reply = await modelWorld().model.discuss(brief(overrides), offered, message, spoken.call)
    expect(spoken.heard.join('')).toBe(reply)
    expect(spoken.heard.length).toBeGreaterThan(1)
    return reply
  }

  test.each([
    ['Is Bali expensive?', /\$60 in Bali/],
    ['how much are 10 days in Kyoto for two people?', /10 days for two people come to about \$2,400/],
    ['which one is the cheapest?', /\$55 in Lima, \$60 in Bali and \$120 in Kyoto/],
    ['when should I go to Kyoto?', /The best time for Kyoto is March to May/],
    ['is Lima good in March?', /March would be a good choice/],
    ['is Lima good in July?', /July is off season/],
    ['Compare Bali and Kyoto', /Bali: about \$60.*Kyoto: about \$120.*Bali is the cheaper/],
    ['which one has the best food?', /I know nothing of food in Bali/],
    ['Is Bali safe?', /travel advice of your foreign ministry/],
    ['which one would you recommend?', /If it were my trip I would take/],
    ['tell me about the last one', /Lima is well worth the journey/],
    ['Is there diving in Lima?', /I know nothing of diving in Lima/],
  ])('%s', async (message, expected) => expect(await say(message)).toMatch(expected))

  test('what "it" was a moment ago is what it is now', async () => {
    const recent = [{ traveller: 'tell me about Kyoto', assistant: 'Kyoto is well worth the journey.' }]
    expect(await say('how much is it?', { recent })).toMatch(/\$120 in Kyoto/)
  })

  describe('after the choice', () => {
    const chosen = { destination: { name: 'Bali', country: 'Indonesia' }, budget: 2000, travelersCount: 2 }
    const dated = { startDate: '2027-05-01', endDate: '2027-05-10' }

    test.each([
      ['what will it cost?', /10 days for two people come to about \$1,200, so \$800 of your \$2,000 are left/],
      ['what should I pack?', /For Bali pack/],
      ['is that a good time?', /May would be a good choice/],
      ['where do we sleep?', /about \$24 go on a bed/],
      ['what next?', /place to stay/],
    ])('%s', async (message, expected) => expect(await say(message, trip({ ...chosen, ...dated }))).toMatch(expected))

    test('of a destination without figures it says that it has none', async () => {
      const destination = { name: 'Samarkand', country: 'Uzbekistan' }
      expect(await say('what does it cost?', trip({ destination }))).toMatch(/no figures for Samarkand/)
    })
  })
})
