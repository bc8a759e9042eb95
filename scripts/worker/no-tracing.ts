/*
 * Stands in for LangSmith, LangChain's tracing service, in the bundle: what travellers say is sent to nobody. These are
 * all the exports that LangChain uses.
 */

/** A run that nobody is told of. */
export class RunTree {
  extra: object = {}

  constructor(fields: object) {
    Object.assign(this, fields)
  }
}

export const isRunTree = (value: unknown): boolean => value instanceof RunTree

/** The tracer that LangChain asks, before each run, whether somebody wants to be told. */
export class LangChainTracer {
  readonly name = 'langchain_tracer'

  static getTraceableRunTree(): undefined {
    return undefined
  }
}

export const isTraceableFunction = (): boolean => false
