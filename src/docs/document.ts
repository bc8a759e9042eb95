import { version } from '../../package.json'
import { commonAnswers, headers, outcomeHeaders, writeHeaders } from './answers.ts'
import { introduction, tags } from './introduction.ts'
import type { Describable, Document, Operation, Responses, Answer, Parameter } from './openapi.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const
const securitySchemes = {
  bearer: {
    type: 'http' as const,
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The `access` token of `POST /api/token`.',
  },
}

/** The OpenAPI 3.1 document of everything that the app routes. */
export function describe(app: Describable): Document {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Wanderline', version, description: introduction, license: { name: 'MIT' } },
    servers: [{ url: '/', description: 'Where this document comes from.' }],
    tags,
    security: [{ bearer: [] }],
  })
  const responses: Responses = {}
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      const operation = item[method]
      if (operation === undefined) continue
      operation.responses = shareRefusals(allAnswers(method, path, operation), responses)
      if (operation.parameters !== undefined) operation.parameters = operation.parameters.map(capitaliseHeader)
    }
  }
  return { ...document, components: { ...document.components, responses, headers, securitySchemes } }
}

/** Validators want the names of headers in lower case, people as the standards write them. */
function capitaliseHeader(parameter: Parameter): Parameter {
  if ('$ref' in parameter || parameter.in !== 'header') return parameter
  return { ...parameter, name: parameter.name.replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase()) }
}

/** What the route declares, and what is true of every operation of its kind. */
function allAnswers(method: string, path: string, operation: Operation): Responses {
  const declared: Responses = { ...commonAnswers(method, path, operation), ...operation.responses }
  return mapAnswers(declared, (status, answer) => ({
    ...answer,
    headers: { ...outcomeHeaders(status), ...writeHeaders(method, path, operation, status), ...answer.headers },
  }))
}

/** Puts refusals that are worded alike in one place, under their status. */
function shareRefusals(answers: Responses, shared: Responses): Responses {
  return mapAnswers(answers, (status, answer) => {
    if (answer.content?.['application/problem+json'] === undefined) return answer
    const name = `Problem${status}`
    shared[name] ??= answer
    const isTheSame = JSON.stringify(shared[name]) === JSON.stringify(answer)
    return isTheSame ? { $ref: `#/components/responses/${name}` } : answer
  })
}

function mapAnswers(answers: Responses, change: (status: string, answer: Answer) => Responses[string]): Responses {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [status, '$ref' in answer ? answer : change(status, answer)]),
  )
}
