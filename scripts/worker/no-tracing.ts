/*
 * Stands in for LangSmith, LangChain's tracing service, in the bundle: what travellers say is sent to nobody. These are
 * all the exports that LangChain uses; even with its variables for tracing set, a turn runs as ever and tells no one.
 */

/** A run that nobody is told of. */
export class RunTree {
  extra: object = {}
  child_runs: unknown[] = []

  constructor(fields: object) {
    Object.assign(this, fields)
  }

  postRun(): Promise<void> {
    return Promise.resolve()
  }

  patchRun(): Promise<void> {
    return Promise.resolve()
  }
}

/** A client that has nobody to ask. */
export class Client {
  readonly tracesTo = null
}

export const isRunTree = (value: unknown): boolean => value instanceof RunTree

/** LangChain's own tracers keep their runs by such an order. */
export const convertToDottedOrderFormat = (epoch: number, runId: string) => ({
  dottedOrder: `${epoch}${runId}`,
  microsecondPrecisionDatestring: new Date(epoch).toISOString(),
})

export const isTraceableFunction = (): boolean => false

export const getCurrentRunTree = (): undefined => undefined
