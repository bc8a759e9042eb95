import { type SQL, sql } from 'drizzle-orm'
import type { AuthenticatedUser } from '../../auth/record.ts'
import { arrayOf } from '../../db/arrays.ts'
import { planKeys } from '../choices/keys.ts'

const keys = arrayOf(planKeys)

/** Sets what is planned for a trip back to its beginning, because the trip goes elsewhere: what was chosen goes. */
export const setPlanAside = (user: AuthenticatedUser, tripId: number): SQL =>
  sql`set_plan_aside(${user.id}, ${tripId}, ${keys})`
