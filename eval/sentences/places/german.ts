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
  [['Kroatien ist uns zu voll, vielleicht Bulgarien'], 'refused:HR wanted:BG'],
  [['Ägypten ist mir zu gefährlich, eher Oman'], 'refused:EG wanted:OM'],
  [['ich komme aus Leipzig, wohne aber in Dublin, wo ist es warm'], 'from:Dublin wanted:-'],
  [['seit Jahren fahren wir nach Usedom, jetzt mal Polen'], 'been:usedom wanted:PL'],
  [['Süditalien oder Nordgriechenland im Mai'], 'wanted:IT,GR'],
  [['Südafrika oder Südkorea'], 'wanted:ZA,KR'],
  [['Lappland oder Schweden im Dezember'], 'wanted:lapland,SE'],
  [['Polen kennen wir schon in- und auswendig, vielleicht Litauen'], 'been:PL wanted:LT'],
  [['ein grünes Land wie Irland aber wärmer'], 'like:IE wanted:-'],
  [['irgendwas Wildes wie Island'], 'like:IS wanted:-'],
  [['Weißrussland oder Moldawien'], 'wanted:BY,MD'],
  [['Kap Verde im Dezember'], 'wanted:CV'],
]
