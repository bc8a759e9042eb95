import { serve } from '@hono/node-server'
import { HumanMessage } from '@langchain/core/messages'
import { PostgresSaver } from '@langchain/langgraph-checkpoint-postgres'
import { Hono } from 'hono'
import { z } from 'zod'
import { storedState } from '../src/conversation/stored.ts'
import { peerGraph } from './peer-graph.ts'

// Conversations that LangGraph's checkpointer keeps, on Hono and Node: a process of its own, as the Worker is one.
const settings = z
  .object({
    databaseUrl: z.url(),
    durability: z.enum(['async', 'exit']),
    start: z.object({ conversation: storedState, offered: z.array(z.unknown()) }),
  })
  .parse(JSON.parse(process.argv[2] ?? ''))
const chatRequest = z.object({ thread: z.string(), message: z.string(), reply: z.string() })

const checkpointer = PostgresSaver.fromConnString(settings.databaseUrl)
await checkpointer.setup()
const graph = peerGraph(settings.start, checkpointer)

const app = new Hono().post('/chat', async (c) => {
  const { thread, message, reply } = chatRequest.parse(await c.req.json())
  const { conversation, messages } = await graph.invoke(
    { messages: [new HumanMessage(message)] },
    { configurable: { thread_id: thread }, durability: settings.durability, context: { reply } },
  )
  return c.json({ stage: conversation.stage, ai_message: { content: messages.at(-1)?.text } })
})

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => process.send?.(`http://127.0.0.1:${port}`))
process.once('disconnect', () => process.exit())
