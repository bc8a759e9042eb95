import { z } from 'zod'
import { topics } from '../../src/model/wishes.ts'
import { type Conversation, noMatter } from './conversation.ts'

const offered = z.object({
  name: z.string(),
  country: z.string(),
  best_months: z.array(z.number()),
  daytime_high: z.object({ min: z.number(), max: z.number() }).nullable(),
  estimated_cost: z.object({ per_day: z.coerce.number() }).nullable(),
  journey: z.object({ hours: z.number() }).nullable(),
  reasons: z.array(z.string()),
  shortfalls: z.array(z.string()),
})
export type Offered = z.infer<typeof offered>

const answer = z.object({
  ai_message: z.object({ content: z.string() }),
  stage: z.string(),
  metadata: z.object({ question_topic: z.enum(topics).optional() }),
  destinations: z.array(offered).optional(),
})
type Answer = z.infer<typeof answer>

const trip = z.object({ destination: z.object({ name: z.string(), country: z.string() }).nullable() })

/** What came of a conversation. */
export interface Course {
  transcript: string[]
  asked: string[]
  /** The three that were offered first and last. */
  first: Offered[]
  last: Offered[]
  reply: string
  chosen: { name: string; country: string } | null
}

/** Has a conversation with the API; the headers say who talks. */
export async function haveConversation(
  url: string,
  headers: Record<string, string>,
  conversation: Conversation,
): Promise<Course> {
  const call = (method: string, path: string, body?: unknown): Promise<unknown> =>
    callApi(url + path, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const created = z
    .object({ id: z.number() })
    .parse(await call('POST', '/api/trips', { title: 'Trip', ...conversation.trip }))
  const transcript: string[] = []
  const say = async (message: string): Promise<Answer> => {
    const said = answer.parse(await call('POST', '/destination_search/chat', { trip_id: created.id, message }))
    transcript.push(`> ${message}`, said.ai_message.content)
    return said
  }

  let latest = await say(conversation.wish)
  const asked: string[] = []
  while (latest.stage === 'asking_clarifications' && asked.length < 6) {
    const topic = latest.metadata.question_topic
    asked.push(topic ?? 'unknown')
    latest = await say(answerTo(conversation, topic))
  }
  const first = latest.destinations ?? []
  let last = first
  // Without an offer there is nothing that these words could be about.
  for (const words of last.length === 0 ? [] : (conversation.then ?? [])) {
    latest = await say(words.replace(/\{([123])\}/g, (_all, number) => last[Number(number) - 1]?.name ?? ''))
    last = latest.destinations ?? last
  }
  const { destination } = trip.parse(await call('GET', `/api/trips/${created.id}`))
  return { transcript, asked, first, last, reply: latest.ai_message.content, chosen: destination }
}

function answerTo({ answers, language = 'en' }: Conversation, topic: (typeof topics)[number] | undefined): string {
  const given = topic === undefined ? undefined : answers?.[topic]
  return given ?? noMatter[language] ?? 'no preference'
}

async function callApi(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response.json()
}
