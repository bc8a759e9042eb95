import type { Sequence } from '../reading.ts'

/** What travellers need, cannot bear and would like, as it is said in Italian; and what sounds like it. */
export const italian: readonly Sequence[] = [
  [['mia zia ha le anche malandate e le gambe deboli, un lago tranquillo'], 'needs:step_free'],
  [['il nonno fa fatica sui gradini, mare e pesce'], 'needs:step_free'],
  [['niente scale per favore, città sul mare'], 'needs:step_free'],
  [['mio fratello sviene quando fa caldo, borghi antichi a luglio'], 'needs:avoid_heat highs:-'],
  [['soffro di asma, montagna'], 'avoid:air_pollution themes:mountains'],
  [['mio marito è cardiopatico, cultura e giardini'], 'avoid:altitude themes:culture'],
  [["la folla mi mette ansia, meglio un'isola piccola"], 'avoid:crowds themes:islands'],
  [['abbiamo appena perso nostro figlio, un mare calmo'], 'occasion:bereavement'],
  [['ho perso il lavoro, qualcosa di economico'], 'occasion:-'],
  [['due donne in viaggio di nozze, vino e sole'], 'needs:same_sex_couples occasion:honeymoon'],
  [['il trekking è indispensabile, le terme sarebbero un di più'], 'essential:hiking'],
  [['in aereo non salgo, da Torino'], 'never:plane from:Turin'],
  [['non so sciare ma voglio la neve'], 'dislikes:skiing highs:snow'],
  [['mia moglie mi ha lasciato, mare e silenzio'], 'occasion:separation people:-'],
  [['il nostro cane ha 9 anni, laghi'], 'children:0 needs:pet'],
  [['siamo una coppia di donne, vino e mare'], 'needs:same_sex_couples people:2'],
  [['allergica ai cani e mio marito è vegano'], 'needs:vegan needs:!pet'],
  [['è appena morta mia zia, un posto tranquillo'], 'occasion:bereavement'],
  [["terrorizzato dall'aereo, in treno da Pisa"], 'never:plane by:train'],
  [['non sciamo ma vogliamo la neve'], 'dislikes:skiing highs:snow'],
  [['io mangio carne, lei è vegana'], 'needs:vegan months:-'],
]
