/*
 * Stands in, in the bundle, for how LangChain tells others of a run, and for LangSmith, which it would tell by itself:
 * what travellers say is sent to nobody. These are all the exports that LangChain uses.
 */

/** LangChain asks it, before each run, who wants to be told. */
export class CallbackManager {
  readonly handlers = ensureHandler()

  static _configureSync(handlers: unknown): undefined {
    if (handlers !== undefined) ensureHandler()
    return undefined
  }
}

export function ensureHandler(): never {
  throw new Error('Callbacks of LangChain are not in the bundle.')
}

/** A run that nobody is told of. */
export class RunTree {
  extra: object = {}

  constructor(fields: object) {
    Object.assign(this, fields)
  }
}

export const isTraceableFunction = (): boolean => false
