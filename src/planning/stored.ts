import { z } from 'zod'
import { planningStages } from './stages.ts'

/** What a client keeps in its session: any members, of which `schema.ts` checks some when they come in. */
export const storedSessionData = z.lazy(() => z.record(z.string(), z.unknown()))

export const storedStages = z.lazy(() => z.array(z.enum(planningStages)))
