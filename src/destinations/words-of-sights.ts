import { plainName } from './plain-name.ts'

/**
 * Words for the same thing in the languages that are understood. The first of a row stands for all of them; where there is
 * a kind of highlight, it is its name.
 */
const sights = `museum museo musee museu musei museen
gallery galerie galeria galleria
beach strand playa plage spiaggia praia
walk spaziergang paseo promenade balade passeggiata passeio caminhada
hike wanderung senderismo caminata randonnee escursione trilha
ridge grat cresta crete crinale crista
market markt mercado mercato
garden garten jardin giardino jardim
park parque parc parco
boat boot barco bateau barca
forest wald bosque foret foresta floresta
monkey affen affe mono monos singe scimmia scimmie macaco
temple tempel templo tempio
church kirche iglesia eglise chiesa igreja
cathedral kathedrale catedral cathedrale cattedrale duomo
mosque moschee mezquita mosquee moschea mesquita
castle schloss burg castillo chateau castello castelo
palace palast palacio palais palazzo
tower turm torre torri
bridge brucke puente pont ponte
island insel isla isola ilha
lagoon lagune laguna lagon lagoa
lake lago lac
waterfall wasserfall cascada cascade cascata cachoeira
volcano vulkan volcan vulcano vulcao
cave hohle cueva grotte grotta caverna
river fluss riviere fiume
viewpoint aussichtspunkt mirador belvedere miradouro
rice reis arroz riso
terraces terrassen terrazas terrasses terrazze terracos
cooking kochkurs koch cocina cuisine cucina culinaria
aquarium acuario acquario aquario`
  .split('\n')
  .map((row) => row.split(' '))

const meant = new Map(sights.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first])))

/** Shorter words begin and end too many others: no "lago" in "Lagos", no "isla" in "Islamic". */
const shortestPart = 5
const parts = [...meant].filter(([word]) => word.length >= shortestPart)

/** What a word says of a sight, in one word for each part, whatever the language: "Affenwald" is a monkey forest. */
export function sightsIn(word: string): string[] {
  const whole = meant.get(word)
  if (whole !== undefined) return [whole]
  const found = parts.filter(([part]) => word.startsWith(part) || word.endsWith(part)).map(([, sight]) => sight)
  return [...new Set(found)]
}

/** The words of a name, plain, and what they say of a sight. */
export const wordsOfName = (name: string): string[] => {
  const words = plainName(name).split(' ')
  return [...new Set([...words, ...words.flatMap(sightsIn)])]
}
