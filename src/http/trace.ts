/** The trace that a request belongs to, as its caller says and as it is passed on (W3C Trace Context). */
interface Trace {
  id: string
  /** The header to the letter, of which nothing but hexadecimal digits and dashes is left. */
  traceparent: string
}

const pattern = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}$/

/** Reads a `traceparent`; null for none, and for one that is none. */
export function traceOf(traceparent: string | undefined): Trace | null {
  const id = pattern.exec(traceparent ?? '')?.[1]
  return id === undefined || traceparent === undefined ? null : { id, traceparent }
}
