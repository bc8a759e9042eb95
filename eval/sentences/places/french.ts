import type { Sequence } from '../reading.ts'

/** Places as they are named in French: wanted, refused, known and lived in. */
export const french: readonly Sequence[] = [
  [['paris puis la bretagne en juin'], 'wanted:paris,brittany'],
  [['chaque été on va en Normandie, cette fois on veut la Norvège'], 'been:normandy wanted:NO'],
  [['on a toujours rêvé de voir le Pérou'], 'wanted:PE been:-'],
  [["l'Espagne c'est non, le Portugal aussi"], 'refused:ES,PT wanted:-'],
  [["le pays de Galles non parce qu'il pleut, plutôt Malte"], 'refused:wales wanted:MT'],
  [['on comptait aller à Rhodes mais finalement on préfère Chypre'], 'wanted:CY'],
  [['des temples, pas forcément en Thaïlande'], 'wanted:- refused:-'],
]
