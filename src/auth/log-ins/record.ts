/** A log-in that still lasts. */
export interface LogInRecord {
  id: string
  userAgent: string | null
  startedAt: Date
  /** When its newest pair of tokens was made. */
  lastUsedAt: Date
  /** When it ends if it is not used again before. */
  expiresAt: Date
}

/** A log-in and its first refresh token, to be stored. Times are seconds. */
export interface NewLogIn {
  id: string
  userAgent: string | null
  token: { id: string; hash: string; issuedAt: number; expiresAt: number }
  endsAt: number
}
