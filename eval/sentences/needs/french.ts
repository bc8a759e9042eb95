import type { Sequence } from '../reading.ts'

/** What travellers need, cannot bear and would like, as it is said in French; and what sounds like it. */
export const french: readonly Sequence[] = [
  [['ma tante a les hanches usées, un lac au calme'], 'needs:step_free novelty:quiet'],
  [['papi marche difficilement, la mer et du poisson'], 'needs:step_free'],
  [['pas de marches svp, ville au bord de la mer'], 'needs:step_free'],
  [["mon frère fait un malaise dès qu'il fait chaud, vieilles villes en juillet"], 'needs:avoid_heat highs:-'],
  [['je suis asthmatique, montagne'], 'avoid:air_pollution themes:mountains'],
  [["je fais de l'hypertension, culture et jardins"], 'avoid:altitude themes:culture'],
  [["la foule m'angoisse, j'ai une phobie, plutôt une petite île"], 'avoid:crowds themes:islands'],
  [['nous venons de perdre notre fils, la mer au calme'], 'occasion:bereavement'],
  [["j'ai perdu mon travail, pas cher"], 'occasion:-'],
  [['deux femmes en voyage de noces, vin et soleil'], 'needs:same_sex_couples occasion:honeymoon'],
  [['la randonnée est indispensable, un spa serait un plus'], 'essential:hiking mild:wellness'],
  [["l'avion je ne peux pas, au départ de Nantes"], 'never:plane from:Nantes'],
  [["je ne sais pas surfer mais j'aime la plage"], 'dislikes:surfing themes:beach'],
  [['je ne sais pas, ski peut-être'], 'dislikes:-'],
  [["mon mari m'a quittée, mer et silence"], 'occasion:separation people:-'],
  [['notre chien a 9 ans, des lacs'], 'children:0 needs:pet'],
  [['un couple de filles, vin et mer'], 'needs:same_sex_couples people:2'],
  [['ma mère vient de décéder, un coin tranquille'], 'occasion:bereavement'],
  [["ce serait génial s'il y avait de la voile"], 'mild:sailing'],
  [["terrorisée par l'avion, en train depuis Dijon"], 'never:plane from:Dijon'],
  [['je ne skie pas mais je veux de la neige'], 'themes:- highs:snow'],
]
