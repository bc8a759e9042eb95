import { createApp } from './app.ts'
import { ConfigurationError } from './env.ts'
import { runJobs } from './scheduled.ts'
import { type Bindings, createDeps } from './wiring.ts'

export default {
  fetch(request, environment, context) {
    try {
      app ??= createApp(createDeps(environment))
    } catch (error) {
      return refuseToServe(error)
    }
    return app.fetch(request, environment, context)
  },

  async scheduled(_controller, environment) {
    await runJobs(createDeps(environment))
  },
} satisfies ExportedHandler<Bindings>

let app: ReturnType<typeof createApp> | undefined

function refuseToServe(error: unknown): Response {
  if (!(error instanceof ConfigurationError)) throw error
  console.error(JSON.stringify({ level: 'error', event: 'not_configured', message: error.message }))
  return Response.json(
    { type: 'about:blank', title: 'Internal Server Error', status: 500, detail: error.message, error: error.message },
    { status: 500, headers: { 'Content-Type': 'application/problem+json' } },
  )
}
