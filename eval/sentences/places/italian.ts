import type { Sequence } from '../reading.ts'

/** Places as they are named in Italian: wanted, refused, known and lived in. */
export const italian: readonly Sequence[] = [[['lisbona e le azzorre ad aprile'], 'wanted:lisbon,azores']]
