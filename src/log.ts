import type { ModelError } from './model/model.ts'

/** What never belongs in a log: whatever proves who somebody is, and what a statement was sent with. */
const secrets: [RegExp, string][] = [
  [/(\b\w{1,20}:\/\/)[^\s/@]*@/g, '$1[redacted]@'],
  [/\beyJ[\w-]*\.[\w-]*(?:\.[\w-]*)?/g, '[token]'],
  [/scrypt\$[\w$+/=]*/g, '[hash]'],
  [/\b[0-9a-f]{64}\b/g, '[hash]'],
  // The rest of a DrizzleQueryError: the values of the statement, one of which may be anything.
  [/\nparams: [^]*$/g, '\nparams: [redacted]'],
]

/** A text without the secrets that it may quote. */
export function redacted(text: string): string {
  return secrets.reduce((clean, [secret, replacement]) => clean.replace(secret, replacement), text)
}

/** Logs what went wrong and where, as one line of JSON. */
export function logFailure(error: unknown, where: { request_id: string } | { event: string }): void {
  const errors: string[] = []
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    errors.push(redacted(`${cause.name}: ${cause.message}`))
  }
  // The message that a stack begins with stands among the errors already.
  const stack = error instanceof Error ? error.stack?.match(/^ +at .*$/gm)?.join('\n') : undefined
  console.error(JSON.stringify({ level: 'error', ...where, errors, stack }))
}

/** Says why a model did not answer, which the traveller is never told. */
export function logModelFailure({ failure, message }: ModelError): void {
  console.warn(JSON.stringify({ level: 'warn', event: 'model_failed', failure, message: redacted(message) }))
}

export const logLevels = ['info', 'warn', 'error'] as const
export type LogLevel = (typeof logLevels)[number]

/** Logs one event as one line of JSON, unless only what is worse is wanted. */
export function logEvent(wanted: LogLevel, level: LogLevel, event: string, members: object): void {
  if (logLevels.indexOf(level) < logLevels.indexOf(wanted)) return
  console.log(JSON.stringify({ level, event, ...members }))
}
