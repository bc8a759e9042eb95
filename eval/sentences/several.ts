import type { LanguageCode } from '../../src/model/catalogue/listening/languages/language.ts'
import type { Sentences } from './reading.ts'

/** Messages that do several things, once Ubud is chosen and with the three still on the table. */
export const several: Record<LanguageCode, { plan: Sentences[string]; offer: Sentences[string] }> = {
  en: {
    plan: {
      'from 12 to 21 September. How do we get there and where do we stay?':
        'act:wish days:10 also:ask_getting_there,ask_where_to_stay',
      'Sacred Monkey Forest on day 2. And what is the weather like?': 'act:plan:move also:ask_weather',
      'Drop the museum. And add the ridge walk to day 2': 'act:plan:drop also:plan_move',
      'Add a cooking class. And how much is it in total?': 'act:plan:pick also:ask_cost',
      'We land at 9:30. Plan the days.': 'act:plan:arrive also:plan_make',
      "I don't like the museum. Can we drop it?": 'act:plan:drop of:Museo_Puri_Lukisan also:-',
      'drop the most expensive thing': 'act:plan:drop',
      'Plan the days. Thanks!': 'act:plan:make also:-',
      'replace the museum on day 2 with the monkey forest': 'act:plan:drop of:Museo_Puri_Lukisan,Sacred_Monkey_Forest',
    },
    offer: {
      'We take the second. Do we need a visa?': 'act:choose:1 also:ask_entry',
      'is it hot there? and what is the nightlife like?': 'act:ask of:weather also:ask_nightlife',
      'Is Ubud safe? And is it crowded?': 'act:ask:1 of:safety also:ask_crowds',
      'The second is nice. But is it crowded?': 'act:lean:1 also:ask_crowds',
      'The second one looks fine. Book it for 12 to 15 March.': 'act:choose:1 days:4 also:-',
      'The third sounds good. How do we get there?': 'act:lean:2 also:ask_getting_there',
      'Not the first. Is the second safe?': 'act:ask:1 also:-',
    },
  },
  es: {
    plan: {
      'del 12 al 21 de septiembre. ¿Cómo llegamos y dónde nos alojamos?':
        'act:wish days:10 also:ask_getting_there,ask_where_to_stay',
      'Quita el museo. ¿Y cuánto cuesta todo?': 'act:plan:drop also:ask_cost',
      'Llegamos a las 9:30. Haz el plan día a día.': 'act:plan:arrive also:plan_make',
      'cambia el museo del día 2 por el bosque de los monos':
        'act:plan:drop of:Museo_Puri_Lukisan,Sacred_Monkey_Forest',
    },
    offer: {
      'Nos quedamos con la segunda. ¿Hace falta visado?': 'act:choose:1 also:ask_entry',
      'La segunda no está mal. Resérvala, del 12 al 15 de marzo.': 'act:choose:1 days:4 also:-',
      '¿Hace calor allí? ¿Y qué tal la vida nocturna?': 'act:ask of:weather also:ask_nightlife',
    },
  },
  fr: {
    plan: {
      'du 3 au 10 juillet. On dort où, et comment on y va ?':
        'act:wish days:8 also:ask_where_to_stay,ask_getting_there',
      'Enlève le musée. Et ça coûte combien en tout ?': 'act:plan:drop also:ask_cost',
      'On arrive à 9h30. Fais le programme des journées.': 'act:plan:arrive also:plan_make',
      'remplace le musée du jour 2 par la forêt des singes': 'act:plan:drop of:Museo_Puri_Lukisan,Sacred_Monkey_Forest',
    },
    offer: {
      'On prend la deuxième. Il faut un visa ?': 'act:choose:1 also:ask_entry',
      'La deuxième a l’air bien. Réservez-la, du 12 au 15 mars.': 'act:choose:1 days:4 also:-',
      "Il y fait chaud ? Et c'est comment la vie nocturne ?": 'act:ask of:weather also:ask_nightlife',
    },
  },
  de: {
    plan: {
      'vom 12. bis 21. September. Wie kommen wir hin und wo übernachten wir?':
        'act:wish days:10 also:ask_getting_there,ask_where_to_stay',
      'Nimm das Museum raus. Und was kostet das alles?': 'act:plan:drop also:ask_cost',
      'Wir landen um 9:30 Uhr. Plane die Tage.': 'act:plan:arrive also:plan_make',
      'ersetze das Museum an Tag 2 durch den Affenwald': 'act:plan:drop of:Museo_Puri_Lukisan,Sacred_Monkey_Forest',
    },
    offer: {
      'Dann nehmen wir den zweiten, vom 14. bis 23. April. Brauchen wir ein Visum?':
        'act:choose:1 days:10 also:ask_entry',
      'Der zweite sieht gut aus. Buchen Sie das, vom 12. bis 15. März.': 'act:choose:1 days:4 also:-',
      'Ist es dort heiß? Und wie ist das Nachtleben?': 'act:ask of:weather also:ask_nightlife',
    },
  },
  it: {
    plan: {
      'dal 12 al 21 settembre. Come ci arriviamo e dove dormiamo?':
        'act:wish days:10 also:ask_getting_there,ask_where_to_stay',
      'Togli il museo. E quanto costa in tutto?': 'act:plan:drop also:ask_cost',
      'Arriviamo alle 9:30. Fai il programma giorno per giorno.': 'act:plan:arrive also:ask_plan',
      'sostituisci il museo del giorno 2 con la foresta delle scimmie':
        'act:plan:drop of:Museo_Puri_Lukisan,Sacred_Monkey_Forest',
    },
    offer: {
      'Prendiamo la seconda. Serve il visto?': 'act:choose:1 also:ask_entry',
      'La seconda sembra bella. Prenotala, dal 12 al 15 marzo.': 'act:choose:1 days:4 also:-',
      "Fa caldo lì? E com'è la vita notturna?": 'act:ask of:weather also:ask_nightlife',
    },
  },
  pt: {
    plan: {
      'de 12 a 21 de setembro. Como chegamos lá e onde ficamos?':
        'act:wish days:10 also:ask_getting_there,ask_where_to_stay',
      'Tira o museu. E quanto custa tudo?': 'act:plan:drop also:ask_cost',
      'Chegamos às 9:30. Faz o plano dia a dia.': 'act:plan:arrive also:plan_make',
      'troca o museu do dia 2 pela floresta dos macacos': 'act:plan:drop of:Museo_Puri_Lukisan,Sacred_Monkey_Forest',
    },
    offer: {
      'Ficamos com a segunda. Precisa de visto?': 'act:choose:1 also:ask_entry',
      'A segunda parece boa. Pode reservar, de 12 a 15 de março.': 'act:choose:1 days:4 also:-',
      'Faz calor lá? E como é a vida noturna?': 'act:ask of:weather also:ask_nightlife',
    },
  },
}
