import { z } from 'zod'
import { themes } from '../../destinations/vocabulary.ts'
import { tripStatuses } from '../../trips/statuses.ts'

const amount = z.string().nullable()

/** What the database says of a turn that was to begin; null when there is no such trip. */
export const storedBeginning = z
  .object({
    trip: z.object({
      id: z.number(),
      destinationId: z.number().nullable(),
      title: z.string(),
      description: z.string(),
      startDate: z.string().nullable(),
      endDate: z.string().nullable(),
      budget: amount,
      status: z.enum(tripStatuses),
      travelersCount: z.number(),
    }),
    destination: z.object({ id: z.number(), name: z.string(), country: z.string() }).nullable(),
    preferences: z.object({
      preferencesText: z.string(),
      budgetMin: amount,
      budgetMax: amount,
      preferredGroupSize: z.number(),
      tasteLikes: z.array(z.enum(themes)),
    }),
    conversation: z.object({ id: z.number(), version: z.number() }).nullable(),
    /** `storedState` reads it. */
    state: z.unknown(),
    /** The turn that is under way: this one, if it has this one's lease. */
    open: z
      .object({
        leaseToken: z.string(),
        number: z.number(),
        startedAt: z.coerce.date(),
        userMessageId: z.number(),
        aiMessageId: z.number(),
        seconds: z.number(),
      })
      .nullable(),
    /** `storedAnswer` reads what was answered; null while it is not. */
    keyed: z.object({ requestHash: z.string(), answer: z.unknown() }).nullable(),
    allowance: z.object({ used: z.number(), resetSeconds: z.number().nullable() }),
    /** `storedOffers` reads them; null when there are none. */
    offered: z.unknown(),
    /** `storedExchanges` reads them. */
    recent: z.unknown(),
    planItems: z.array(z.string()),
    hasPlan: z.boolean(),
  })
  .nullable()

/** Taken out of the answers of the last turns. */
export const storedExchanges = z.array(z.object({ traveller: z.string(), assistant: z.string() }))
