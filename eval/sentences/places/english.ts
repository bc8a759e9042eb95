import type { Sequence } from '../reading.ts'

/** Places as they are named in English: wanted, refused, known and lived in. */
export const english: readonly Sequence[] = [
  [['Rome and Sicily in may'], 'wanted:rome,sicily months:5'],
  [['Lisbon, then the Azores'], 'wanted:lisbon,azores'],
  [['Taormina in Sicily, 5 days'], 'wanted:taormina days:5'],
  [['somewhere in Scotland, Skye maybe'], 'wanted:isle_of_skye'],
  [['not Andalusia', 'Madrid perhaps'], 'wanted:madrid refused:andalusia'],
  [['we always go to Cornwall with my sister, this time we want Norway'], 'been:cornwall wanted:NO'],
  [['each summer its Menorca, id like something else for once, Albania?'], 'been:menorca wanted:AL'],
  [['we drive to Normandy every easter, now we fancy Denmark'], 'been:normandy wanted:DK'],
  [['we have always dreamed of seeing Peru'], 'wanted:PE been:-'],
  [['Spain is off the table, Portugal too'], 'refused:ES,PT wanted:-'],
  [['Wales no because of the rain, Malta maybe'], 'refused:wales wanted:MT'],
  [['we had planned Rhodes but now prefer Cyprus'], 'wanted:CY'],
  [['we were thinking of Rhodes, Cyprus too'], 'wanted:rhodes,CY'],
  [['we fly Emirates from Leeds, a week of sun in march'], 'wanted:- from:Leeds months:3'],
  [['got a voucher for Singapore Airlines, food and temples'], 'wanted:-'],
  [['temples, not necessarily in Thailand'], 'wanted:- refused:-'],
]
