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
  [['la Croatie est trop bondée, peut-être la Bulgarie'], 'refused:HR wanted:BG'],
  [["l'Égypte me paraît dangereuse, plutôt Oman"], 'refused:EG wanted:OM'],
  [["je suis de Lille mais j'habite à Dublin, au chaud svp"], 'from:Dublin wanted:-'],
  [['mes parents habitent au Canada, nous on voudrait le Pérou'], 'wanted:PE'],
  [["on va d'abord voir la famille à Berlin, ensuite du soleil"], 'wanted:-'],
  [["un coin en Europe de l'est genre Bulgarie ou Roumanie"], 'wanted:BG,RO like:-'],
  [['Saint-Domingue en février'], 'wanted:DO'],
  [['São Tomé en décembre'], 'wanted:ST'],
  [["je n'arrive pas à choisir entre Oman et la Jordanie"], 'wanted:OM,JO refused:-'],
  [['la Norvège est trop chère, la Suède trop froide'], 'refused:NO,SE'],
  [['nous sommes deux retraités de Dijon, des jardins'], 'from:Dijon wanted:-'],
  [["on aimerait la Sicile mais l'été on y étouffe, donc la Norvège"], 'wanted:NO'],
  [["oubliez l'Égypte, plutôt Oman"], 'refused:EG wanted:OM'],
  [['tout le monde dit Rome mais on préfère Turin'], 'wanted:turin'],
  [["moi c'est Paris, 30 ans, direction l'Asie"], 'wanted:asia'],
]
