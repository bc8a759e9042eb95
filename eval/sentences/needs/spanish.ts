import type { Sequence } from '../reading.ts'

/** What travellers need, cannot bear and would like, as it is said in Spanish; and what sounds like it. */
export const spanish: readonly Sequence[] = [
  [['mi suegra anda fatal de las caderas, mar y calma'], 'needs:step_free'],
  [['a mi abuelo le cuesta caminar, buena comida'], 'needs:step_free themes:food'],
  [['nada de escaleras por favor, ciudad con mar'], 'needs:step_free'],
  [['qué ganas de caminar por la costa, no puede faltar el mar'], 'needs:- dislikes:-'],
  [['mi hermana se desmaya si hace calor, pueblos bonitos en julio'], 'needs:avoid_heat highs:-'],
  [['tengo asma, montaña'], 'avoid:air_pollution themes:mountains'],
  [['soy hipertenso, cultura y jardines'], 'avoid:altitude themes:culture'],
  [['las multitudes me dan ansiedad, una isla pequeña'], 'avoid:crowds themes:islands'],
  [['hace poco perdimos a nuestro hijo, un sitio con mar'], 'occasion:bereavement'],
  [['perdí el trabajo, algo barato'], 'occasion:-'],
  [['dos mujeres de luna de miel, vino y sol'], 'needs:same_sex_couples occasion:honeymoon'],
  [['senderismo es imprescindible, un spa sería un plus'], 'essential:hiking mild:wellness'],
  [['que haga más de 24 grados y playa'], 'act:wish themes:beach'],
  [['en avión no me subo, desde Sevilla'], 'never:plane from:Seville'],
  [['no sé bucear pero quiero mar'], 'dislikes:diving themes:beach'],
  [['mi marido me dejó, playa y silencio'], 'occasion:separation people:-'],
  [['nuestro perro tiene 9 años, lagos'], 'children:0 needs:pet'],
  [['somos una pareja de chicas, vino y mar'], 'needs:same_sex_couples people:2'],
  [['soy alérgica a los perros y mi marido es vegano'], 'needs:vegan needs:!pet'],
  [['se nos murió el gato, un lago tranquilo'], 'needs:!pet'],
  [['sería genial si hay surf, y buena comida'], 'mild:surfing'],
  [['pánico a los aviones, en tren desde Vigo'], 'never:plane from:Vigo'],
  [['no esquiamos pero nieve sí'], 'dislikes:skiing'],
]
