export const orderings = [
  'created_at',
  '-created_at',
  'start_date',
  '-start_date',
  'title',
  '-title',
  'updated_at',
  '-updated_at',
] as const

export type Ordering = (typeof orderings)[number]
