/** A request that is to be done once, however often it comes. */
export interface KeyedRequest {
  key: string
  /** Tells whether a repeated key comes with the same request. */
  requestHash: string
}

/** What became of a request with a key, or without one. */
export type Once<Outcome> =
  | { kind: 'first'; outcome: Outcome }
  /** Done before: this is what it made, as it is now. */
  | { kind: 'repeated'; outcome: Outcome }
  /** Done before, and what it made is gone. */
  | { kind: 'gone' }
  /** The key came with another request before. */
  | { kind: 'mismatch' }
