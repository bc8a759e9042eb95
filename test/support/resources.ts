import { z } from 'zod'
import { say } from './chat.ts'
import { type OpenApi, type Operation, type Schema } from './document.ts'
import { depsWith, password, rows, type Traveller, traveller, tripOf } from './world.ts'

/** One operation of the document. */
export interface Endpoint {
  name: string
  method: string
  template: string
  operation: Operation
  isPublic: boolean
}

export function endpointsOf({ paths }: OpenApi): Endpoint[] {
  return Object.entries(paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${template}`,
      method: method.toUpperCase(),
      template,
      operation,
      isPublic: operation.security?.length === 0,
    })),
  )
}

/** The ids of what somebody has. In a path an id is told by what stands before it, elsewhere by its name. */
export interface Belongings {
  trip: number
  session: number
  preferences: number
  message: number
}
type Kind = keyof Belongings | 'destination'

/** What is nobody's. */
export const nothing: Belongings = {
  trip: 2 ** 53 - 1,
  session: 2 ** 53 - 1,
  preferences: 2 ** 53 - 1,
  message: 2 ** 53 - 1,
}

const kindsInPaths: Record<string, Kind> = {
  '/api/trips/': 'trip',
  '/api/planning-sessions/': 'session',
  '/api/user-preferences/': 'preferences',
  '/api/destinations/': 'destination',
  '/destination_search/conversations/': 'trip',
}
const kindsByName: Record<string, keyof Belongings> = {
  trip: 'trip',
  trip_id: 'trip',
  message_id: 'message',
  before: 'message',
}

/** What the id in a path is an id of. Throws for a path of which this file does not know. */
function kindInPath(template: string): Kind | null {
  // Whoever has the token of a link needs no id, and nobody makes one up.
  if (!template.includes('{') || template.includes('{token}')) return null
  const kind = kindsInPaths[template.slice(0, template.indexOf('{'))]
  if (kind === undefined) throw new Error(`test/support/resources.ts has to say whose the id in ${template} is`)
  return kind
}

/** A traveller with something of every kind, in each of which their name stands. */
export async function wellEquipped(): Promise<{ who: Traveller; has: Belongings }> {
  const who = await traveller(depsWith({ limiters: { register: null, token: null, shared: null } }))
  const trip = await tripOf(who, { title: `The trip of ${who.username}` })
  const { body: said } = await say(who, trip, `Two weeks of diving in February, says ${who.username}`)
  const { body: session } = await who.post<{ id: number }>('/api/planning-sessions', { trip })
  await who.patch(`/api/planning-sessions/${session.id}`, { session_data: { notes: who.username } })
  const [preferences] = await rows`
    update user_preferences set preferences_text = ${who.username} where user_id = ${who.id} returning id`
  return {
    who,
    has: { trip, session: session.id, preferences: Number(preferences?.['id']), message: said.user_message.id },
  }
}

/** A valid request to an endpoint: the example of the document, about these things. */
export function requestAbout(document: OpenApi, endpoint: Endpoint, things: Belongings, isOwn: boolean) {
  const kind = kindInPath(endpoint.template)
  const path = endpoint.template.replace(/\{\w+\}/, String(kind === null ? '' : idOf(kind, things)))
  const query = endpoint.operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name }) => {
      const about = kindsByName[name]
      return about === undefined ? [] : [`${name}=${things[about]}`]
    })
  const schema = endpoint.operation.requestBody?.content['application/json']?.schema
  const body = schema === undefined ? undefined : aboutThings(exampleOf(document, schema), schema, document, things)
  if (body !== undefined && isOwn && Object.hasOwn(body, 'password')) body['password'] = password
  return { path: query.length === 0 ? path : `${path}?${query.join('&')}`, body }
}

const idOf = (kind: Kind, things: Belongings): number => (kind === 'destination' ? 1 : things[kind])

const shape = z.object({ properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}) })

/** Every id that a body can have, in it. Throws for one of which this file does not know. */
function aboutThings(example: Record<string, unknown>, schema: Schema, document: OpenApi, things: Belongings) {
  const names = Object.keys(shape.parse(resolved(document, schema)).properties)
  const unknown = names.find((name) => name.endsWith('_id') && !Object.hasOwn(kindsByName, name))
  if (unknown !== undefined) throw new Error(`test/support/resources.ts has to say what the ${unknown} of a body is`)
  const ids = names.flatMap((name) => {
    const kind = kindsByName[name]
    return kind === undefined ? [] : [[name, things[kind]] as const]
  })
  return { ...example, ...Object.fromEntries(ids) }
}

/** The schema that a schema refers to, or itself. */
export function resolved({ components }: OpenApi, schema: Schema): Schema {
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined
  return name === undefined ? schema : (components.schemas[name] ?? {})
}

function exampleOf(document: OpenApi, schema: Schema): Record<string, unknown> {
  const { example, properties, required } = z
    .object({
      example: z.record(z.string(), z.unknown()).optional(),
      properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
      required: z.array(z.string()).default([]),
    })
    .parse(resolved(document, schema))
  return example ?? Object.fromEntries(required.map((name) => [name, properties[name]?.['example']]))
}
