import type { Sequence } from '../reading.ts'

/** Places as they are named in Italian: wanted, refused, known and lived in. */
export const italian: readonly Sequence[] = [
  [['lisbona e le azzorre ad aprile'], 'wanted:lisbon,azores'],
  [['ogni estate andiamo in Puglia, stavolta vogliamo la Norvegia'], 'been:puglia wanted:NO'],
  [['abbiamo sempre sognato il Perù'], 'wanted:PE been:-'],
  [['la Spagna è fuori, il Portogallo pure'], 'refused:ES,PT wanted:-'],
  [['il Galles no perché piove, meglio Malta'], 'refused:wales wanted:MT'],
  [['volevamo andare a Rodi però adesso preferiamo Cipro'], 'wanted:CY'],
  [['templi, non per forza in Thailandia'], 'wanted:- refused:-'],
  [['la Croazia è troppo affollata, magari la Bulgaria'], 'refused:HR wanted:BG'],
  [["l'Egitto mi sembra pericoloso, meglio l'Oman"], 'refused:EG wanted:OM'],
  [['sono di Bari ma abito a Dublino, un posto caldo'], 'from:Dublin wanted:-'],
  [['la Slovenia la conosciamo a memoria, magari la Polonia'], 'been:SI wanted:PL'],
  [['Patagonia o Argentina a novembre'], 'wanted:patagonia,AR'],
  [['Ceylon o Kenia a gennaio'], 'wanted:LK,KE'],
  [['vorremmo andare in usa a maggio'], 'wanted:US'],
  [["non riesco a scegliere tra l'Oman e la Giordania"], 'wanted:OM,JO refused:-'],
  [['la Norvegia è troppo cara, la Svezia troppo fredda'], 'refused:NO,SE'],
  [['siamo due pensionati di Padova, giardini'], 'wanted:-'],
  [['ci piacerebbe la Sicilia ma ad agosto si soffoca, quindi la Norvegia'], 'wanted:NO'],
  [["scordatevi l'Egitto, meglio l'Oman"], 'refused:EG wanted:OM'],
  [['Roma la consigliano tutti, però preferiamo Torino'], 'wanted:turin'],
  [['la Corea costa meno?'], 'refused:-'],
  [['mare pulito ma non in Costa Azzurra'], 'refused:french_riviera wanted:-'],
]
