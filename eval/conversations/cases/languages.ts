import type { Conversation, Outcome } from '../conversation.ts'

type Told = [wish: string, country: string, then: string | null, outcome: Outcome]

const told: Record<string, Told[]> = {
  es: [
    ['Playa en Grecia en junio, una semana, somos dos, 2000 euros', 'Greece', '{1}', 1],
    ['Queremos senderismo en Noruega en julio, 8 días, dos personas, 4000 euros', 'Norway', 'la segunda', 2],
    ['Comida y arte en Italia en mayo, 7 días, mi mujer y yo, 2500 euros', 'Italy', 'no me gusta {1}', 'nothing'],
    ['Buceo en Egipto en octubre, una semana, dos amigos, 2000 euros', 'Egypt', 'prefiero {3}', 3],
    ['Esquí en Austria en febrero, una semana, somos cuatro, 5000 euros', 'Austria', 'ninguno', 'nothing'],
    ['Japón en abril, templos y comida, dos semanas, en pareja, 6000 euros', 'Japan', 'el primero', 1],
  ],
  fr: [
    ['Plage en Grèce en juin, une semaine, nous sommes deux, 2000 euros', 'Greece', '{1}', 1],
    ['Randonnée en Norvège en juillet, 8 jours, deux personnes, 4000 euros', 'Norway', 'la deuxième', 2],
    ['Art et gastronomie en Italie en mai, 7 jours, ma femme et moi, 2500 euros', 'Italy', 'pas {1}', 'nothing'],
    ['Plongée en Égypte en octobre, une semaine, deux amis, 2000 euros', 'Egypt', 'je choisis {3}', 3],
    ['Ski en Autriche en février, une semaine, nous sommes quatre, 5000 euros', 'Austria', 'aucun', 'nothing'],
    ['Japon en avril, temples et cuisine, deux semaines, en couple, 6000 euros', 'Japan', 'le premier', 1],
  ],
  de: [
    ['Strand in Griechenland im Juni, eine Woche, zu zweit, 2000 Euro', 'Greece', '{1}', 1],
    ['Wandern in Norwegen im Juli, 8 Tage, zwei Personen, 4000 Euro', 'Norway', 'das zweite', 2],
    ['Kunst und gutes Essen in Italien im Mai, 7 Tage, meine Frau und ich, 2500 Euro', 'Italy', 'nicht {1}', 'nothing'],
    ['Tauchen in Ägypten im Oktober, eine Woche, zwei Freunde, 2000 Euro', 'Egypt', 'wir nehmen {3}', 3],
    [
      'Skifahren in Österreich im Februar, eine Woche, vier Erwachsene, 5000 Euro',
      'Austria',
      'keines davon',
      'nothing',
    ],
    ['Japan im April, Tempel und Essen, zwei Wochen, zu zweit, 6000 Euro', 'Japan', 'das erste', 1],
  ],
  pt: [
    ['Praia na Grécia em junho, uma semana, somos dois, 2000 euros', 'Greece', '{1}', 1],
    ['Caminhadas na Noruega em julho, 8 dias, duas pessoas, 4000 euros', 'Norway', 'a segunda', 2],
    ['Arte e comida na Itália em maio, 7 dias, minha mulher e eu, 2500 euros', 'Italy', 'não quero {1}', 'nothing'],
    ['Mergulho no Egito em outubro, uma semana, dois amigos, 2000 euros', 'Egypt', 'prefiro {3}', 3],
    ['Esqui na Áustria em fevereiro, uma semana, somos quatro, 5000 euros', 'Austria', 'nenhum', 'nothing'],
    ['Japão em abril, templos e comida, duas semanas, casal, 6000 euros', 'Japan', 'o primeiro', 1],
  ],
  it: [
    ['Spiaggia in Grecia a giugno, una settimana, siamo in due, 2000 euro', 'Greece', '{1}', 1],
    ['Escursioni in Norvegia a luglio, 8 giorni, due persone, 4000 euro', 'Norway', 'la seconda', 2],
    ['Arte e cucina in Spagna a maggio, 7 giorni, mia moglie e io, 2500 euro', 'Spain', 'non {1}', 'nothing'],
    ['Immersioni in Egitto a ottobre, una settimana, due amici, 2000 euro', 'Egypt', 'scelgo {3}', 3],
    ['Sci in Austria a febbraio, una settimana, siamo in quattro, 5000 euro', 'Austria', 'nessuno', 'nothing'],
    ['Giappone ad aprile, templi e cibo, due settimane, in coppia, 6000 euro', 'Japan', 'il primo', 1],
  ],
}

/** The same in the other languages that we speak. */
export const languages: Conversation[] = Object.entries(told).flatMap(([language, all]) =>
  all.map(([wish, country, then, outcome]): Conversation => ({
    kind: `in ${language}`,
    language,
    wish,
    known: ['interests', 'season', 'length', 'budget', 'companions', 'place'],
    ...(then === null ? {} : { then: [then] }),
    needs: { in: [country] },
    outcome,
  })),
)
