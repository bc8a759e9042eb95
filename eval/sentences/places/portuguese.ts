import type { Sequence } from '../reading.ts'

/** Places as they are named in Portuguese: wanted, refused, known and lived in. */
export const portuguese: readonly Sequence[] = [[['madrid e a andaluzia em outubro'], 'wanted:madrid,andalusia']]
