import type { Sequence } from '../reading.ts'

/** Places as they are named in English: wanted, refused, known and lived in. */
export const english: readonly Sequence[] = [
  [['Rome and Sicily in may'], 'wanted:rome,sicily months:5'],
  [['Lisbon, then the Azores'], 'wanted:lisbon,azores'],
  [['Taormina in Sicily, 5 days'], 'wanted:taormina days:5'],
  [['somewhere in Scotland, Skye maybe'], 'wanted:isle_of_skye'],
  [['not Andalusia', 'Madrid perhaps'], 'wanted:madrid refused:andalusia'],
]
