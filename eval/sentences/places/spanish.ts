import type { Sequence } from '../reading.ts'

/** Places as they are named in Spanish: wanted, refused, known and lived in. */
export const spanish: readonly Sequence[] = [
  [['roma y sicilia en mayo'], 'wanted:rome,sicily'],
  [['sevilla en andalucía'], 'wanted:seville'],
]
