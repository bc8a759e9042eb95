import { z } from 'zod'
import { planningStages } from './stages.ts'

/** What a client keeps in its session: any members, of which `schema.ts` checks some when they come in. */
export const storedSessionData = z.lazy(() => z.record(z.string(), z.unknown()))

/** Which version of what is stored in a session is read. */
export const storedVersion = z.literal(1)

export const storedStages = z.lazy(() => z.array(z.enum(planningStages)))
