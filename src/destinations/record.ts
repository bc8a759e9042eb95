import type { destinations } from './table.ts'

export type DestinationRecord = Pick<
  typeof destinations.$inferSelect,
  | 'id'
  | 'name'
  | 'city'
  | 'country'
  | 'description'
  | 'bestMonths'
  | 'averageCostPerDay'
  | 'latitude'
  | 'longitude'
  | 'createdAt'
  | 'updatedAt'
>
