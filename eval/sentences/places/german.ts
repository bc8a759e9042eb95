import type { Sequence } from '../reading.ts'

/** Places as they are named in German: wanted, refused, known and lived in. */
export const german: readonly Sequence[] = [
  [['Berlin und Bayern mit dem Zug'], 'wanted:berlin,bavaria'],
  [['wir fahren jeden Sommer nach Usedom, diesmal wollen wir nach Norwegen'], 'been:usedom wanted:NO'],
  [['normalerweise sind wir in Südtirol, jetzt mal Albanien'], 'been:tyrol wanted:AL'],
  [['wir wollten schon immer Peru sehen'], 'wanted:PE been:-'],
  [['Spanien fällt weg, Portugal auch'], 'refused:ES,PT wanted:-'],
  [['nicht schon wieder Rhodos'], 'refused:rhodes wanted:-'],
  [['Wales nein weil es regnet, lieber Malta'], 'refused:wales wanted:MT'],
  [['eigentlich wollten wir nach Rhodos, jetzt doch lieber Zypern'], 'wanted:CY'],
  [['wo ist es im März warm', 'abflug Hannover'], 'from:Hanover wanted:- months:3'],
  [['Tempel, nicht unbedingt in Thailand'], 'wanted:- refused:-'],
]
