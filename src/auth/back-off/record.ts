interface Credentials {
  id: number
  username: string
  passwordHash: string
}

export type Attempt =
  /** Counted as a failure until `forgive` says otherwise; the credentials are null when nobody has this name. */
  | { kind: 'admitted'; key: string; credentials: Credentials | null }
  /** Too many failures of this address for this name. */
  | { kind: 'held_off'; retryAfterSeconds: number }
