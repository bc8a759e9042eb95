import { z } from 'zod'
import { topics } from '../../src/model/wishes.ts'
import type { RequestBody, RequestKind } from './gemini.ts'

const place = z.object({ name: z.string(), country: z.string() })
type Place = z.infer<typeof place>

/** As much of the document in a prompt as a sensible answer needs. */
const materialSchema = z.object({
  stage: z.string().default(''),
  message: z.string().default(''),
  question: z.object({ topic: z.string() }).nullable().default(null),
  wishes: z
    .object({ open: z.array(z.string()) })
    .nullable()
    .default(null),
  offered: z.array(place).default([]),
  offeredBefore: z.array(place).default([]),
  candidates: z.array(place.extend({ candidate: z.number() })).default([]),
  draft: z.string().default(''),
  of: z.enum(['areas', 'activities']).default('areas'),
})
type Material = z.infer<typeof materialSchema>

const asked = ['interests', 'season', 'budget']

/** Wishes of which nothing is known. */
export const nothingWished = {
  language: 'en',
  wanted: [],
  like: [],
  refused: [],
  been: [],
  months: [],
  anyTime: false,
  start: null,
  end: null,
  daysLeast: null,
  daysMost: null,
  budgetLeast: null,
  budgetMost: null,
  currency: null,
  budgetPer: null,
  budgetSpan: null,
  budgetWithJourney: null,
  comfort: null,
  costBelow: null,
  costAbove: null,
  adults: null,
  childrenAges: [],
  party: null,
  activities: [],
  highLeast: null,
  highMost: null,
  snow: null,
  from: null,
  longestHours: null,
  near: null,
  onlyMeans: [],
  neverMeans: [],
  needs: [],
  avoid: [],
  pace: null,
  novelty: null,
  occasion: null,
  open: [],
}

/** What Gemini answers when a message does nothing but wish. */
export const heardNothing = {
  wishes: nothingWished,
  act: 'wish',
  options: [],
  place: null,
  topic: null,
  why: null,
  talk: null,
  plan: null,
  questions: [],
}

/** What a sensible model would answer to the request; an object to be sent as JSON, or the words of a speech. */
export function goodAnswer(kind: RequestKind, body: RequestBody): unknown {
  const material = readMaterial(body)
  switch (kind) {
    case 'listening':
      return heard(material)
    case 'choosing':
      return { places: choose(material) }
    case 'suggesting':
      return material.of === 'areas' ? { areas: [] } : { activities: [] }
    case 'speech':
      return `Gladly. ${material.draft}`
  }
}

function readMaterial(body: RequestBody): Material {
  const text = body.contents[0]?.parts[0]?.text ?? ''
  const [, json = ''] = /^<material>\n([^]*)\n<\/material>$/.exec(text) ?? []
  return materialSchema.parse(JSON.parse(json))
}

function heard(material: Material) {
  const { stage, question, wishes } = material
  const known = wishes?.open ?? topics.filter((topic) => !asked.includes(topic))
  const open = [...known, ...(question === null ? [] : [question.topic])]
  const questions = stage === 'initial' ? asked.map((topic) => ({ topic, text: `What about the ${topic}?` })) : []
  const act = material.offered.length === 0 ? { act: 'wish', options: [] } : actOn(material)
  return { ...heardNothing, wishes: { ...nothingWished, open }, questions, ...act }
}

function choose({ candidates, offeredBefore }: Material) {
  const fresh = candidates.filter(({ name }) => !offeredBefore.some((other) => other.name === name))
  return [...fresh, ...candidates].slice(0, 3).map(({ candidate, name, country }) => ({
    candidate,
    name,
    country,
    description: `${name} is well worth the journey.`,
    bestMonths: [],
    costPerDay: null,
    monthlyHigh: null,
  }))
}

function actOn({ offered, message }: Material): { act: string; options: number[] } {
  const words = message.toLowerCase()
  const named = offered.findIndex(({ name }: Place) => words.includes(name.toLowerCase()))
  const ordinal = ['first', 'second', 'third'].findIndex((word) => words.includes(word))
  const choice = named >= 0 ? named : ordinal
  if (/\b(other|others|cheaper)\b/.test(words)) return { act: 'refine', options: [] }
  if (words.includes('?')) return { act: 'ask', options: [] }
  return choice < 0 ? { act: 'unclear', options: [] } : { act: 'choose', options: [choice + 1] }
}
