import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { parameterToText } from './neon-values.ts'
import type { Statement } from './neon-wire.ts'

/** A request that is answered with this status and nothing but a message. */
export class RequestFailure extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** One statement by itself, or several in the transaction that `begin` opens. */
type Work = { statement: Request } | { begin: string; statements: Request[] }

/** A statement, and whether its rows are wanted as lists where the request says otherwise. */
export type Request = Statement & { arrayMode: boolean | undefined }

/** The protocol counts parameters in 16 bits. */
const MOST_PARAMETERS = 65_535

const isolationLevels = new Map([
  ['ReadUncommitted', 'read uncommitted'],
  ['ReadCommitted', 'read committed'],
  ['RepeatableRead', 'repeatable read'],
  ['Serializable', 'serializable'],
])

/** Reads the whole body, unless it is larger than Neon would take. */
export function readBody(request: IncomingMessage, mostBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder()
    let body = ''
    let bytes = 0
    request.on('data', (chunk: Uint8Array) => {
      bytes += chunk.length
      if (bytes > mostBytes) reject(new RequestFailure(413, `request is too large (max is ${mostBytes} bytes)`))
      else body += decoder.decode(chunk, { stream: true })
    })
    request.once('end', () => resolve(body + decoder.decode()))
    request.once('error', reject)
  })
}

/** What a request asks for. */
export function parseWork(body: string, headers: IncomingHttpHeaders): Work {
  const payload = parseJson(body)
  if (!isObject(payload)) throw badRequest('The body is not an object.')
  if (payload['queries'] === undefined) return { statement: parseStatement(payload) }
  if (!Array.isArray(payload['queries'])) throw badRequest('The member queries is not a list.')
  return { begin: beginFor(headers), statements: payload['queries'].map(parseStatement) }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw badRequest('The body is not JSON.')
  }
}

function parseStatement(value: unknown): Request {
  if (!isObject(value)) throw badRequest('A query is not an object.')
  const { query, params = [], arrayMode } = value
  if (typeof query !== 'string') throw badRequest('A query has no text in its member query.')
  if (query.includes('\0')) throw badRequest('A query has a zero character, which PostgreSQL cannot read.')
  if (!Array.isArray(params)) throw badRequest('The member params of a query is not a list.')
  if (params.length > MOST_PARAMETERS) throw badRequest(`A query has more than ${MOST_PARAMETERS} parameters.`)
  const texts = params.map(parameterToText)
  // Neon parses with serde_json, which knows no strings but those of Unicode.
  if (![query, ...texts].every((text) => text?.isWellFormed() ?? true)) throw badRequest('lone surrogate in hex escape')
  return { query, params: texts, arrayMode: typeof arrayMode === 'boolean' ? arrayMode : undefined }
}

function beginFor(headers: IncomingHttpHeaders): string {
  const level = headers['neon-batch-isolation-level']
  const words = ['begin']
  if (level !== undefined) {
    const isolation = typeof level === 'string' ? isolationLevels.get(level) : undefined
    if (isolation === undefined) throw badRequest('The header Neon-Batch-Isolation-Level names no isolation level.')
    words.push(`isolation level ${isolation}`)
  }
  if (headers['neon-batch-read-only'] === 'true') words.push('read only')
  if (headers['neon-batch-deferrable'] === 'true') words.push('deferrable')
  return words.join(' ')
}

/** The failure of a request that is at fault itself. */
export function badRequest(message: string): RequestFailure {
  return new RequestFailure(400, message)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
