const failuresToOpen = 5
const openMilliseconds = 15_000

interface Circuit {
  failuresInARow: number
  openUntil: number
}

/**
 * One circuit per upstream and isolate. Isolates share nothing, so each finds out for itself that an upstream is
 * dead; that bounds the load per isolate, and needs neither a store nor a round trip.
 */
const circuits = new Map<string, Circuit>()

type Admission = { kind: 'closed' } | { kind: 'probe' } | { kind: 'open'; milliseconds: number }

export interface CircuitBreaker {
  /** Whether to call the upstream now; while it is thought dead one call in fifteen seconds may probe it. */
  admit(): Admission
  succeeded(): void
  failed(): void
}

/** Stops calls to an upstream that has failed five times in a row, and lets one probe through every fifteen seconds. */
export function circuitBreaker(upstream: string, now: () => number): CircuitBreaker {
  const circuit = circuits.get(upstream) ?? { failuresInARow: 0, openUntil: 0 }
  circuits.set(upstream, circuit)
  return {
    admit() {
      if (circuit.failuresInARow < failuresToOpen) return { kind: 'closed' }
      const left = circuit.openUntil - now()
      if (left > 0) return { kind: 'open', milliseconds: left }
      // A request may be ended without a word while it probes, so the probe is a lease, not a flag to be cleared.
      circuit.openUntil = now() + openMilliseconds
      return { kind: 'probe' }
    },
    succeeded() {
      circuit.failuresInARow = 0
    },
    failed() {
      circuit.failuresInARow += 1
      if (circuit.failuresInARow >= failuresToOpen) circuit.openUntil = now() + openMilliseconds
    },
  }
}
