import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { checkExchange } from './contract.ts'
import { createApp } from './product.ts'
import { depsWith } from './world.ts'

/** Sends a request exactly as it is given, for what a well-behaved client would not send. */
export async function sendRaw(path: string, init: RequestInit, deps = depsWith()): Promise<Response> {
  const context = createExecutionContext()
  const request = new Request(`http://wanderline.test${path}`, init)
  const response = await createApp(deps).fetch(request, env, context)
  await waitOnExecutionContext(context)
  await checkExchange(request, undefined, response)
  return response
}
