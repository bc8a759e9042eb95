import { type Climate, type Theme, themes } from '../../destinations/vocabulary.ts'
import { Lexicon } from './lexicon.ts'
import { either, wholeWords } from './words.ts'

export type Warmth = 'warm' | 'cold'

// A word may stand for more than one theme: whoever wants museums is glad of art as much as of culture.
const words: Record<Theme, string> = {
  adventure: either(
    'adventur\\w*|adrenaline|rafting|bung(?:ee|y)(?: jumping)?|zip[- ]?lin\\w*|paraglid\\w*|canyoning',
    'climb\\w*|kayak\\w*|thrill\\w*|skydiv\\w*|outdoors|outdoorsy|outdoor activities',
    'active (?:holiday|trip|vacation)|expeditions?|off the beaten (?:track|path)|mountain bik\\w*',
  ),
  architecture: 'architect\\w*|buildings|skylines?|cathedrals?|palaces?|mosques?|art nouveau|bauhaus|gaudi',
  art: 'arts?|artsy|arty|museums?|galler(?:y|ies)|paint(?:ings?|ers?)|sculptures?|street art',
  beach: either(
    'beach\\w*|seaside|sand|sandy|sunbath\\w*|swim|swimming|coast|coasts|coastal|coastline|by the sea|the sea',
    'ocean|lagoons?|lie in the sun|turquoise water',
  ),
  city: 'cit(?:y|ies)|urban|metropolis|metropolitan|skyscrapers?|city ?breaks?|big cit(?:y|ies)',
  culture: either(
    'cultur\\w*|traditions?|traditional|local life|locals|customs|theat(?:re|er)s?|opera|museums?|museum',
    'music|temples?|villages?',
  ),
  desert: 'deserts?|dunes?|sahara|bedouins?',
  diving: either(
    'div(?:e|es|ers?|ing)(?! (?:bars?|into|in to))|scuba|snorkel\\w*|reefs?|corals?|coral reefs?|underwater',
    'mantas?|manta rays?|whale sharks?|padi|freediv\\w*|shipwrecks?',
  ),
  family: either(
    'kid[- ]friendly|child[- ]friendly|family[- ]friendly|theme parks?|amusement parks?|for (?:the )?(?:kids|children)',
    'playgrounds?|aquariums?',
  ),
  festivals: 'festivals?|carnivals?|parades?|oktoberfest|mardi gras|christmas markets?|fiestas?|celebrations?',
  food: either(
    'foods?|foodies?|eat|eating|cuisines?|gastronom\\w*|culinary|restaurants?|street food|cook(?:ing|ery)',
    'tapas|sushi|seafood|ramen|dim sum|tacos|pasta|pizza|curr(?:y|ies)|gourmet|dining',
  ),
  hiking: either(
    'hik(?:e|es|ers?|ing)|trek\\w*|walks?|walking(?! distance)|trails?|ramblings?|bushwalk\\w*|tramping',
    'mountaineering|camino|wander in nature',
  ),
  history: either(
    'histor\\w*|ancient|ruins?|archaeolog\\w*|castles?|temples?|medieval|romans?|unesco|world heritage',
    'heritage|pyramids?|old towns?|forts?|fortress\\w*|monuments?|pharaohs?|incas?|mayas?|mayan|aztecs?',
  ),
  islands: 'islands?|island[- ]hopping|isles?|atolls?|archipelagos?|desert island',
  mountains: 'mountains?|mountainous|alpine|peaks?|summits?|himalayas?|volcano\\w*|high altitude',
  nature: either(
    'nature|natural|landscapes?|scener(?:y|ies)|scenic|waterfalls?|forests?|rainforests?|jungles?|fjords?',
    'lakes?|national parks?|countryside|canyons?|glaciers?|outdoors|wilderness|flowers|gardens?',
  ),
  nightlife: either(
    'night ?life|bars?|nightclubs?|clubs?|clubbing|part(?:y|ies|ying)(?! of)|djs?|pubs?|dancing|go out at night',
    'cocktails?',
  ),
  northern_lights: 'northern lights?|auroras?|aurora borealis|polar lights',
  road_trip: either(
    'road ?trips?|self[- ]driv\\w*|driv(?:e|ing)|camper ?vans?|rv|motorhomes?|scenic drives?',
    'motor(?:bik|cycl)\\w*|rent(?:ing)? a car|road-trip\\w*',
  ),
  romance: 'romanc\\w*|romantic\\w*|honeymoon\\w*|anniversary|propos(?:e|al)',
  sailing: 'sail\\w*|yacht\\w*|catamarans?|regattas?|boating|boat trips?|cruis\\w*',
  shopping: 'shop(?:s|ping)?|markets?|souks?|bazaars?|malls?|boutiques?',
  skiing:
    'ski|skis|skiing|skiers?|snow ?board\\w*|powder(?![- ]white)|pistes?|apres[- ]ski|ski slopes?|slopes|winter sports?',
  spirituality: either(
    'spiritual\\w*|meditat\\w*|temples?|monaster\\w*|pilgrim\\w*|buddhis[tm]\\w*|shrines?|ashrams?|sacred',
    'holy|retreats?',
  ),
  surfing: 'surf(?!ing the)\\w*|waves|kite ?surf\\w*|wind ?surf\\w*|body ?board\\w*',
  wellness: either(
    'wellness|spas?|relax\\w*|unwind\\w*|yoga|massages?|hot springs?|thermal|onsens?|chill|chilling|chill out',
    'recharge|detox|hammams?|slow down|do nothing|rest',
  ),
  wildlife: either(
    'wildlife|safaris?|animals?|whales?(?! sharks?)|whale[- ]watching|birds?|birding|bird[- ]?watch\\w*',
    'elephants?|lions?|gorillas?|penguins?|big (?:five|5)|turtles?|polar bears?|bears?|orangutans?|dolphins?',
    'tigers?|lemurs?|game drives?|koalas?|kangaroos?',
  ),
  wine: 'wine\\w*|vineyards?|wine[- ]tasting|cellars?|enolog\\w*',
}

const wordsOfThemes = new Lexicon<Theme>(() => themes.map((theme) => [theme, words[theme]]))

/** The themes a legible text speaks of, in the order it first does. */
export function readThemes(text: string): Theme[] {
  const inOrder = wordsOfThemes.sightingsIn(text).sort((one, other) => one.at - other.at)
  return [...new Set(inOrder.map(({ thing }) => thing))]
}

/** What a trip fails without, once it was asked for; the other themes are a matter of degree. */
const essentials: readonly Theme[] = [
  'beach',
  'city',
  'desert',
  'diving',
  'hiking',
  'islands',
  'mountains',
  'northern_lights',
  'sailing',
  'skiing',
  'surfing',
  'wildlife',
  'wine',
]
export const isEssential = (theme: Theme): boolean => essentials.includes(theme)

const warm = either(
  'warm\\w*|hot(?! springs?| tubs?| ?pot| chocolate)|hotter|heat|sun|sunny|sunshine|tropical|balmy|summery',
  'mild winter',
)

const cold = either(
  'cold\\w*|cool(?:er)?|chilly|snow|snowy|frost\\w*|freezing|arctic|polar|icy|ice|winter wonderland',
  'winter sports?|fresh air',
)

const loose: readonly Theme[] = ['adventure', 'culture', 'family', 'food', 'nature', 'romance', 'wellness']

/** Whether a place can do without a theme: one can stay away from the beach, but hardly from food. */
export const isDetachable = (theme: Theme): boolean => !loose.includes(theme)

const tooMuch = "(?:too|less|not (?:so|as|too|very)|isn't too|nothing too) "
const tooWarm = wholeWords(`${tooMuch}(?:hot|warm|humid)`)
const tooCold = wholeWords(`${tooMuch}(?:cold|cool|chilly)`)
const warmth = wholeWords(warm)
const coldness = wholeWords(cold)
const wintry = wholeWords(`${cold}|winter`)
const sultry = wholeWords(`${warm}|humid\\w*`)

/** Whether somebody longs for warmth or for cold, by what they want and what they want to get away from. */
export function readWarmth(wanted: string, unwanted: string): Warmth | null {
  if (tooWarm.test(wanted)) return 'cold'
  if (tooCold.test(wanted)) return 'warm'
  if (warmth.test(wanted)) return 'warm'
  if (coldness.test(wanted)) return 'cold'
  if (wintry.test(unwanted)) return 'warm'
  return sultry.test(unwanted) ? 'cold' : null
}

const climateWords = new Lexicon<Climate>(() => [
  ['tropical', 'tropical|tropics|palm trees|rainforests?|jungles?'],
  ['arid', 'desert climate|dry heat|arid'],
  ['mediterranean', 'mediterranean climate'],
  ['polar', 'arctic|polar|antarctic'],
])

export const readClimates = (text: string): Climate[] => [...climateWords.thingsIn(text)]

const labels: Partial<Record<Theme, string>> = {
  beach: 'beaches',
  city: 'city life',
  desert: 'the desert',
  family: 'family holidays',
  hiking: 'hiking',
  islands: 'islands',
  mountains: 'mountains',
  northern_lights: 'the northern lights',
  road_trip: 'driving through the country',
  spirituality: 'sacred places',
}

/** A theme as one would say it. */
export const nameOf = (theme: Theme): string => labels[theme] ?? theme.replace('_', ' ')
