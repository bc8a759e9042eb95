import type { Hono } from 'hono'
import type { BlankEnv, ExtractSchema } from 'hono/types'
import type { z } from 'zod'
import type { AppType } from '../app.ts'
import type { logIn } from '../auth/log-ins/schema.ts'
import type { tokenPair } from '../auth/schema.ts'
import type { turn } from '../conversation/receipts/schema.ts'
import type { chatMessage, history } from '../conversation/schema.ts'
import type { conversationStages, PassingStage } from '../conversation/stages.ts'
import type { chatAnswer } from '../conversation/turn/schema.ts'
import type { destination, destinationDetail, listedDestination } from '../destinations/schema.ts'
import type { problem } from '../http/wire.ts'
import type { planDocument } from '../planning/document/schema.ts'
import type { ItineraryOnWire } from '../planning/itinerary/schema.ts'
import type { breakdown, optionsAnswer } from '../planning/options/schema.ts'
import type { sessionDetail, sessionStatus } from '../planning/schema.ts'
import type { planningStages } from '../planning/stages.ts'
import type { tripDetail, tripItem, tripPage } from '../trips/schema.ts'
import type { tripStatuses } from '../trips/statuses.ts'
import type { preferences } from '../users/preferences/schema.ts'
import type { account } from '../users/schema.ts'

export type TripStatus = (typeof tripStatuses)[number]
export type ConversationStage = (typeof conversationStages)[number]
export type PlanningStage = (typeof planningStages)[number]
export type Problem = z.infer<typeof problem>
export type TokenPair = z.infer<typeof tokenPair>
export type LogIn = z.infer<typeof logIn>
export type Preferences = z.infer<typeof preferences>
export type Account = z.infer<typeof account>
export type Destination = z.infer<typeof destination>
export type ListedDestination = z.infer<typeof listedDestination>
export type DestinationDetail = z.infer<typeof destinationDetail>
export type Trip = z.infer<typeof tripItem>
export type TripPage = z.infer<typeof tripPage>
export type TripDetail = z.infer<typeof tripDetail>
export type Message = z.infer<typeof chatMessage>
export type ChatAnswer = z.infer<typeof chatAnswer>
export type ChatStage = PassingStage
export type Conversation = z.infer<typeof history>
export type Turn = z.infer<typeof turn>
export type PlanningSession = z.infer<typeof sessionDetail>
export type PlanningStatus = z.infer<typeof sessionStatus>
export type PlanningOptions = z.infer<typeof optionsAnswer>
export type PlanningOption = PlanningOptions['options'][number]
export type Itinerary = ItineraryOnWire
export type Breakdown = z.infer<typeof breakdown>
export type Plan = z.infer<typeof planDocument>

/** The routes as `hono/client` calls them. */
export type Routes = Calls<ExtractSchema<AppType>>
export type Api = Hono<BlankEnv, Routes>

type Calls<Schema> = { [Path in keyof Schema]: { [Method in keyof Schema[Path]]: Call<Schema[Path][Method]> } }

/** An answer that is no value, such as a page or a stream, is none that a typed call can give. */
type Call<Endpoint> = Endpoint extends { output: Response }
  ? never
  : Endpoint extends { input: infer Input }
    ? Omit<Endpoint, 'input'> & { input: Arguments<Input> }
    : never

/** The query and the headers may be left out where nothing in them is required, and addresses take numbers. */
type Arguments<Input> = {
  [Part in keyof Input as Part extends OptionalPart<Input> ? never : Part]: Values<Part, Input[Part]>
} & {
  [Part in OptionalPart<Input>]?: Values<Part, Input[Part]>
}

type OptionalPart<Input> = {
  [Part in keyof Input]: Part extends 'query' | 'header' ? (object extends Input[Part] ? Part : never) : never
}[keyof Input]

type Values<Part, Fields> = Part extends 'param'
  ? { [Name in keyof Fields]: string | number }
  : Part extends 'query'
    ? { [Name in keyof Fields]: unknown extends Fields[Name] ? string | number : Fields[Name] }
    : Fields
