import type { Sequence } from '../reading.ts'

/** Places as they are named in French: wanted, refused, known and lived in. */
export const french: readonly Sequence[] = [[['paris puis la bretagne en juin'], 'wanted:paris,brittany']]
