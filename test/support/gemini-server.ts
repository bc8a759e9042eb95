import { text as textOf } from 'node:stream/consumers'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'
import {
  behaviour as behaviourSchema,
  requestBody,
  type Behaviour,
  type ReceivedRequest,
  type RequestBody,
  type RequestKind,
} from './gemini.ts'
import { goodAnswer } from './gemini-answers.ts'

interface Scenario {
  behaviours: Behaviour[]
  requests: ReceivedRequest[]
}

const usageMetadata = { promptTokenCount: 100, candidatesTokenCount: 20, thoughtsTokenCount: 5, totalTokenCount: 125 }
const modelPath = /^(?:\/([^/]+))?\/v1beta\/models\/([^/:]+):(generateContent|streamGenerateContent)$/

/** Starts a stand-in that speaks Gemini's REST API and is scripted over HTTP; see gemini.ts for its client. */
export async function startGeminiServer(port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const scenarios = new Map<string, Scenario>()
  const server = createServer((request, response) => {
    serve(scenarios, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.')
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

async function serve(scenarios: Map<string, Scenario>, request: IncomingMessage, response: ServerResponse) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const text = await textOf(request)
  const controlled = /^\/control\/([^/]+)$/.exec(pathname)?.[1]
  if (controlled !== undefined) {
    const scenario = find(scenarios, controlled)
    if (request.method === 'POST') scenario.behaviours = z.array(behaviourSchema).parse(JSON.parse(text))
    return sendJson(response, 200, scenario.requests)
  }
  const [, id = 'default', model = '', method] = modelPath.exec(pathname) ?? []
  if (method === undefined) return sendJson(response, 404, { error: { code: 404, message: 'Not found' } })
  const body = requestBody.parse(JSON.parse(text))
  const streamed = method === 'streamGenerateContent'
  const received = { kind: kindOf(body), model, streamed, ...headersOf(request), body }
  const scenario = find(scenarios, id)
  scenario.requests.push(received)
  behave(take(scenario, received.kind), received, response)
}

function find(scenarios: Map<string, Scenario>, id: string): Scenario {
  const scenario = scenarios.get(id) ?? { behaviours: [], requests: [] }
  scenarios.set(id, scenario)
  return scenario
}

function kindOf(body: RequestBody): RequestKind {
  const schema = JSON.stringify(body.generationConfig.responseSchema ?? null)
  if (schema === 'null') return 'speech'
  if (schema.includes('"wishes"')) return 'listening'
  return schema.includes('"places"') ? 'choosing' : 'suggesting'
}

function take(scenario: Scenario, kind: RequestKind): Behaviour {
  const index = scenario.behaviours.findIndex(({ to = kind }) => to === kind)
  const [behaviour] = index < 0 ? [] : scenario.behaviours.splice(index, 1)
  return behaviour ?? { kind: 'good' }
}

function behave(behaviour: Behaviour, request: ReceivedRequest, response: ServerResponse) {
  const good = () => goodAnswer(request.kind, request.body)
  switch (behaviour.kind) {
    case 'good':
      return sendText(response, request, pieces(good()))
    case 'answer':
      return sendText(response, request, [JSON.stringify(behaviour.json)])
    case 'text':
      return sendText(response, request, behaviour.pieces, behaviour.finishReason)
    case 'two destinations':
    case 'duplicate destinations':
      return sendText(response, request, [JSON.stringify(spoilt(behaviour.kind, good()))])
    case 'empty':
      return sendText(response, request, [''])
    case 'cut':
      return sendText(response, request, [half(pieces(good()).join(''))], 'MAX_TOKENS')
    case 'garbage':
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>')
    case 'status':
      return sendJson(response, behaviour.status, errorBody(behaviour.status, behaviour.retryDelay))
    case 'blocked prompt':
      return sendParts(response, request, [{ promptFeedback: { blockReason: 'SAFETY' }, usageMetadata }])
    case 'blocked answer': {
      const finish = { candidates: [{ index: 0, finishReason: behaviour.finishReason ?? 'SAFETY' }], usageMetadata }
      return sendParts(response, request, [...(behaviour.pieces ?? []).map((piece) => part(piece)), finish])
    }
    case 'hang':
      return begin(response, behaviour.pieces)
    case 'drop':
      return begin(response, behaviour.pieces, () => response.destroy())
  }
}

function begin(response: ServerResponse, pieces: string[] | undefined, whenSent: () => unknown = () => undefined) {
  if (!pieces) return whenSent()
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  return response.write(pieces.map((piece) => event(part(piece))).join(''), whenSent)
}

function pieces(answer: unknown): string[] {
  return typeof answer === 'string' ? (answer.match(/\S+\s*/g) ?? []) : [JSON.stringify(answer)]
}

function half(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2))
}

function spoilt(kind: 'two destinations' | 'duplicate destinations', answer: unknown): unknown {
  const parsed = z.object({ places: z.array(z.unknown()) }).safeParse(answer)
  if (!parsed.success) return answer
  const [first, second] = parsed.data.places
  return { places: kind === 'two destinations' ? [first, second] : [first, second, first] }
}

function sendText(
  response: ServerResponse,
  request: ReceivedRequest,
  pieces: string[],
  finishReason: string | null = 'STOP',
) {
  const last = pieces.at(-1) ?? ''
  const parts = [...pieces.slice(0, -1).map((piece) => part(piece)), part(last, finishReason)]
  return sendParts(response, request, request.streamed ? parts : [part(pieces.join(''), finishReason)])
}

function part(text: string, finishReason: string | null = null) {
  const finish = finishReason === null ? {} : { finishReason }
  return { candidates: [{ index: 0, content: { role: 'model', parts: [{ text }] }, ...finish }], usageMetadata }
}

function sendParts(response: ServerResponse, { streamed }: ReceivedRequest, parts: object[]) {
  if (!streamed) return sendJson(response, 200, parts.at(-1))
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const part of parts) response.write(event(part))
  return response.end()
}

function event(part: object): string {
  return `data: ${JSON.stringify(part)}\r\n\r\n`
}

function errorBody(code: number, retryDelay: string | undefined) {
  const details = retryDelay ? [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay }] : []
  return { error: { code, message: 'Scripted trouble upstream', status: 'UNAVAILABLE', details } }
}

function sendJson(response: ServerResponse, status: number, body: unknown) {
  return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function headersOf(request: IncomingMessage) {
  return { apiKey: header(request, 'x-goog-api-key'), traceparent: header(request, 'traceparent') }
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}
