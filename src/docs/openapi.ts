import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from '../http/app-env.ts'

export type Describable = Pick<OpenAPIHono<AppEnv>, 'getOpenAPI31Document'>

export type Document = ReturnType<Describable['getOpenAPI31Document']>

export type Operation = NonNullable<NonNullable<Document['paths']>[string]['get']>

export type Responses = NonNullable<NonNullable<Document['components']>['responses']>

export type Answer = Exclude<Responses[string], { $ref: string }>

export type Parameter = NonNullable<Operation['parameters']>[number]
