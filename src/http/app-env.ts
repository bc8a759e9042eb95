import type { RequestIdVariables } from 'hono/request-id'
import type { Database } from '../db/client.ts'
import type { Deps } from '../deps.ts'
import type { AuthenticatedUser } from '../auth/record.ts'

export interface AppEnv {
  Variables: RequestIdVariables & {
    deps: Deps
    /** This request's database; behind the authentication line it acts for the user. */
    db: Database
    /** Set behind the authentication line. */
    user: AuthenticatedUser
    /** Set with it: the log-in that the token comes from; null for a token that does not say. */
    logIn: string | null
    /** Milliseconds spent on a model, or null when none was asked. */
    modelMilliseconds: number | null
    /** What that model counted, or null when it counts nothing. */
    modelUsage: object | null
    /** Ends when an answer that is a stream is over; not set for others. */
    streamed?: Promise<void>
  }
}
