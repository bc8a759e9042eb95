import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { type Fault, fault } from './faults.ts'

interface Scenario {
  fault: Fault | null
  seen: number
  underWay: Set<Promise<unknown>>
}

interface FaultyEndpoint {
  url: string
  close: () => Promise<void>
}

/**
 * Stands in front of the local Neon endpoint and spoils chosen round trips. `POST /<scenario>/fault` sets a scenario's
 * fault, `POST /<scenario>/settle` answers when nothing of it runs any more, `POST /<scenario>/sql` is the endpoint.
 */
export async function startFaultyEndpoint(target: string): Promise<FaultyEndpoint> {
  const scenarios = new Map<string, Scenario>()
  const scenarioOf = (name: string): Scenario => {
    const found = scenarios.get(name) ?? { fault: null, seen: 0, underWay: new Set() }
    scenarios.set(name, found)
    return found
  }
  const server = createServer((incoming, answer) => {
    const [, name = '', action] = (incoming.url ?? '').split('/')
    const scenario = scenarioOf(name)
    if (action === 'sql') {
      // Who gives up while they are still sending is not answered.
      const passing = pass(scenario, incoming, answer, target)
        .catch(() => void incoming.destroy())
        .finally(() => scenario.underWay.delete(passing))
      return void scenario.underWay.add(passing)
    }
    if (action === 'settle') return void settle(scenario).then(() => answer.end())
    void text(incoming).then((body) => {
      scenario.fault = fault.nullable().parse(JSON.parse(body))
      scenario.seen = 0
      answer.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the faulty endpoint has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function pass(scenario: Scenario, incoming: IncomingMessage, answer: ServerResponse, target: string) {
  scenario.seen += 1
  const kind = dueFault(scenario)
  const body = await text(incoming)
  if (kind === 'refused') return incoming.destroy()
  if (kind === 'silent') return new Promise<void>((resolve) => answer.once('close', resolve))
  if (kind === 'late') await new Promise((resolve) => answer.once('close', resolve))
  const isRun = kind !== 'compute gone'
  const result = isRun ? await forward(incoming, body, target) : connectionClosed
  if (kind === 'answer lost' || kind === 'late') return incoming.destroy()
  if (kind === 'compute gone' || kind === 'compute lost') return reply(answer, connectionClosed)
  reply(answer, result)
}

/** Neon's proxy, `SqlOverHttpError::Postgres` without an error of the database: status 400 and an empty code. */
const connectionClosed = { status: 400, body: JSON.stringify({ message: 'connection closed', code: '', severity: '' }) }

function reply(answer: ServerResponse, result: Result): void {
  answer.writeHead(result.status, { 'Content-Type': 'application/json' }).end(result.body)
}

function dueFault({ fault, seen }: Scenario): Fault['kind'] | null {
  if (fault === null) return null
  return seen >= fault.first && seen < fault.first + fault.count ? fault.kind : null
}

async function settle(scenario: Scenario): Promise<void> {
  while (scenario.underWay.size > 0) await Promise.allSettled(scenario.underWay)
}

interface Result {
  status: number
  body: string
}

function forward(incoming: IncomingMessage, body: string, target: string): Promise<Result> {
  return new Promise((resolve, reject) => {
    const ofTheConnection = ['host', 'connection', 'transfer-encoding', 'content-length']
    const headers = Object.fromEntries(
      Object.entries(incoming.headers).filter(([name]) => !ofTheConnection.includes(name)),
    )
    const outgoing = request(target, { method: 'POST', headers }, (response) => {
      text(response).then((answered) => resolve({ status: response.statusCode ?? 502, body: answered }), reject)
    })
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}
