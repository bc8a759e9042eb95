import { z } from 'zod'
import type { RequestBody, RequestKind } from './gemini.ts'

const placeSchema = z.object({
  name: z.string(),
  country: z.string(),
  description: z.string(),
  averageCostPerDay: z.number().nullable(),
  bestMonths: z.array(z.number()),
})
type Place = z.infer<typeof placeSchema>

/** As much of the document in a prompt as a sensible answer needs. */
const materialSchema = z.object({
  trip: z.object({ destination: z.object({ name: z.string() }).nullable() }),
  derived: z.object({ dollarsPerPersonPerDay: z.number().nullable(), alreadyKnown: z.array(z.string()) }),
  statements: z.array(z.object({ offered: z.array(placeSchema).default([]) })),
  offered: z.array(placeSchema).default([]),
  message: z.string().default(''),
})
type Material = z.infer<typeof materialSchema>

const places: Place[] = [
  place('Kyoto', 'Japan', 'Temples, gardens and quiet lanes of wooden houses.', 120, [3, 4, 5, 10, 11]),
  place('Lisbon', 'Portugal', 'Steep streets, tiled walls and the Atlantic close by.', 95, [4, 5, 6, 9, 10]),
  place('Cusco', 'Peru', 'A highland city of stone walls, gate to the Sacred Valley.', 60, [5, 6, 7, 8, 9]),
  place('Hoi An', 'Vietnam', 'A lantern-lit old port with rice fields and beaches around it.', 45, [2, 3, 4, 5]),
  place('Luang Prabang', 'Laos', 'Monasteries between two rivers, waterfalls nearby.', 40, [11, 12, 1, 2]),
  place('Oaxaca', 'Mexico', 'Markets, mezcal and Zapotec ruins on the hills.', 55, [10, 11, 12, 1, 2, 3]),
  place('Tbilisi', 'Georgia', 'Sulphur baths, balconies and wine from clay jars.', 50, [5, 6, 9, 10]),
  place('Queenstown', 'New Zealand', 'A lake among mountains for every outdoor wish.', 150, [12, 1, 2, 3]),
  place('Zanzibar', 'Tanzania', 'Spice farms, Stone Town and reefs in warm water.', 80, [6, 7, 8, 9, 10]),
]

const questions = [
  { topic: 'interests', text: 'What would you most like to do there?' },
  { topic: 'season', text: 'When would you like to travel?' },
  { topic: 'budget', text: 'How much would you like to spend?' },
]

function place(name: string, country: string, description: string, cost: number, bestMonths: number[]): Place {
  return { name, country, description, averageCostPerDay: cost, bestMonths }
}

/** What a sensible model would answer to the request; an object to be sent as JSON, or the words of a speech. */
export function goodAnswer(kind: RequestKind, body: RequestBody): unknown {
  const material = readMaterial(body)
  switch (kind) {
    case 'questions':
      return { questions: questions.filter(({ topic }) => !material.derived.alreadyKnown.includes(topic)) }
    case 'destinations':
      return { destinations: recommend(material) }
    case 'grade':
      return { problems: '', passes: true }
    case 'reading':
      return { reason: 'The words of the message.', ...read(material.offered, material.message) }
    case 'speech':
      return material.trip.destination
        ? `${material.trip.destination.name} is a fine choice. Go early and take your time.`
        : 'All three are lovely. Pick one by its name or number.'
  }
}

function readMaterial(body: RequestBody): Material {
  const text = body.contents[0]?.parts[0]?.text ?? ''
  const [, json = ''] = /^<material>\n([^]*)\n<\/material>$/.exec(text) ?? []
  return materialSchema.parse(JSON.parse(json))
}

function recommend({ statements, derived }: Material): Place[] {
  const offered = statements.flatMap((statement) => statement.offered.map(({ name }) => name))
  const fresh = places.filter(({ name }) => !offered.includes(name))
  const limit = derived.dollarsPerPersonPerDay ?? Number.POSITIVE_INFINITY
  const affordable = fresh.filter(({ averageCostPerDay }) => (averageCostPerDay ?? 0) <= limit)
  return [...affordable, ...fresh.filter((place) => !affordable.includes(place)), ...places].slice(0, 3)
}

function read(offered: Place[], message: string): { meaning: string; option: number | null } {
  const words = message.toLowerCase()
  const named = offered.filter(
    ({ name, country }) => mentions(words, name.toLowerCase()) || mentions(words, country.toLowerCase()),
  )
  const ordinal = ['1st|first|1', '2nd|second|2', '3rd|third|last|3'].findIndex((pattern) =>
    new RegExp(`\\b(${pattern})\\b`).test(words),
  )
  if (/\b(cheaper|other|others|else|warmer|none)\b/.test(words)) return { meaning: 'refine', option: null }
  if (words.includes('?') || /\b(book|read|about)\b/.test(words)) return { meaning: 'discuss', option: null }
  const [only] = named
  if (only && named.length === 1) return { meaning: 'commit', option: offered.indexOf(only) + 1 }
  if (named.length === 0 && ordinal >= 0) return { meaning: 'commit', option: ordinal + 1 }
  return { meaning: /\bnot\b/.test(words) ? 'refine' : 'unclear', option: null }
}

function mentions(words: string, name: string): boolean {
  return words.includes(name) && !new RegExp(`\\bnot (to )?${name}`).test(words)
}
