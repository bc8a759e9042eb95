import { z } from 'zod'
import { readStored } from '../db/stored.ts'
import { factsSchema } from './facts.ts'
import type { DestinationDetail, DestinationRecord, ListedDestination } from './record.ts'
import { cars, climates, continents, themes } from './vocabulary.ts'

const { theme_strengths, activity_months, suits, cautions, airports, areas, highlights } = factsSchema.shape

// A place that a traveller has added has no facts, and its columns their defaults.
const listedSchema = z.lazy(() =>
  z.object({
    continent: z.enum(continents).nullable(),
    climate: z.enum(climates).nullable(),
    themes: z.array(z.enum(themes)),
    car: z.enum(cars).nullable(),
    themeStrengths: theme_strengths,
    activityMonths: activity_months,
    suits: suits.or(z.strictObject({}).transform(() => null)),
    cautions,
    airports,
  }),
)
const detailSchema = z.lazy(() => z.object({ areas, highlights }))

type Listed = DestinationRecord & Omit<ListedDestination, keyof z.infer<typeof listedSchema>>

/** A row of a list, with what its JSON columns hold. Throws UnreadableRow. */
export const readListed = <Row extends Listed>(row: Row) => ({
  ...row,
  ...readStored(listedSchema, row, 'facts', row.id),
})

/** A whole row. Throws UnreadableRow. */
export const readDetail = (row: Listed): DestinationDetail => ({
  ...readListed(row),
  ...readStored(detailSchema, row, 'areas and highlights', row.id),
})
