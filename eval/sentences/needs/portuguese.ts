import type { Sequence } from '../reading.ts'

/** What travellers need, cannot bear and would like, as it is said in Portuguese; and what sounds like it. */
export const portuguese: readonly Sequence[] = [
  [['a minha tia tem as ancas estragadas, um lago calmo'], 'needs:step_free'],
  [['o avô mal consegue caminhar, mar e peixe'], 'needs:step_free'],
  [['nada de escadas por favor, cidade com mar'], 'needs:step_free'],
  [['meu irmão desmaia quando faz calor, cidades antigas em julho'], 'needs:avoid_heat highs:-'],
  [['tenho asma, montanha'], 'avoid:air_pollution themes:mountains'],
  [['sou hipertenso, cultura e jardins'], 'avoid:altitude themes:culture'],
  [['multidão me dá pânico, melhor uma ilha pequena'], 'avoid:crowds themes:islands'],
  [['acabamos de perder o nosso filho, um mar sossegado'], 'occasion:bereavement'],
  [['perdi o emprego, algo barato'], 'occasion:-'],
  [['dois homens em lua de mel, vinho e sol'], 'needs:same_sex_couples occasion:honeymoon'],
  [['caminhada é obrigatória, spa seria um bônus'], 'essential:hiking mild:wellness'],
  [['voo curto, no máximo 4 horas, saindo de Lisboa'], 'hours:4 from:Lisbon'],
  [['não sei surfar mas gosto de praia'], 'dislikes:surfing themes:beach'],
  [['meu marido me deixou, mar e silêncio'], 'occasion:separation people:-'],
  [['o nosso cão tem 9 anos, lagos'], 'children:0 needs:pet'],
  [['somos um casal de meninas, vinho e mar'], 'needs:same_sex_couples people:2'],
  [['minha avó acabou de falecer, um lugar calmo'], 'occasion:bereavement'],
  [['pavor de avião, de carro saindo de Natal'], 'never:plane by:car'],
  [['não esquiamos mas queremos neve'], 'dislikes:skiing'],
]
