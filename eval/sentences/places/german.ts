import type { Sequence } from '../reading.ts'

/** Places as they are named in German: wanted, refused, known and lived in. */
export const german: readonly Sequence[] = [[['Berlin und Bayern mit dem Zug'], 'wanted:berlin,bavaria']]
