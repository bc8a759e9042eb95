import {
  avoiding,
  comeFor,
  cool,
  country,
  dislike,
  forAtMost,
  forDays,
  from,
  hasSeen,
  hot,
  inComfort,
  inMonths,
  into,
  like,
  mild,
  needing,
  neverBy,
  notTo,
  onlyBy,
  party,
  placed,
  region,
  similarTo,
  snowy,
  somewhere,
  warm,
  type Wish,
  withinHours,
} from './wishing.ts'

/**
 * What a traveller means, and what somebody who knows the world would answer. `good` and `bad` are countries (ISO 3166-1
 * alpha-2) and names of places, written down from knowledge of the places and not from our facts; without `good`
 * everything is that is not bad. A name weighs more than its country.
 */
export interface RankingCase {
  means: string
  wishes: readonly Wish[]
  good: string | null
  bad: string
}

const of = (means: string, wishes: readonly Wish[], good: string | null, bad = ''): RankingCase => ({
  means,
  wishes,
  good,
  bad,
})

const warmInWinter =
  'TH VN KH LA LK IN ID MY SG PH MV MU SC RE ZA KE TZ MZ MG NA BW CV GM SN GH AE OM QA EG JO AU NZ FJ PF CK WS TO VU NC SB PW GU FM BR AR UY CL PE CO EC VE CU JM DO PR BS BB AG DM LC VC GD TT AW CW BQ KY TC VG VI BL GP MQ MX BZ GT HN SV NI CR PA MM BN BD NU MO HK TL Tenerife;Gran Canaria;Lanzarote;Fuerteventura;Miami;Key West;Florida Keys;Honolulu;Oahu;Maui;Kauai;Big Island;Hawaiʻi;Hawaii Island;Orlando;Phoenix;Fort Lauderdale;Okinawa;Eilat;Dakhla;GF GY SR'
const coldInWinter = 'GB IE DE AT CH PL CZ SK HU SE NO FI DK IS RU KZ MN CA GL'
const southEuropeBeaches = 'ES PT IT GR HR CY MT TR AL ME FR BG TN MA SI'
const nearBerlinByAir =
  'DE PL CZ AT CH DK SE NO FI NL BE LU FR GB IE IT ES HR SI SK HU RO BG RS BA ME MK AL GR LT LV EE MT MD XK LI MC AD PT TR FO UA SM VA'
const tooFarFromBerlin =
  'TH VN ID MV LK IN JP CN AU NZ US CA MX BR AR ZA KE TZ CU DO AE OM CV SN Tenerife;Gran Canaria;Lanzarote;Fuerteventura;Madeira;Azores;São Miguel;CY'
const alpineSkiing = 'AT CH FR IT AD NO SE FI US CA JP BG SI SK PL GE RO KZ KR BA TR ES KG DE'
const southernSkiing = 'CL AR NZ AU LS'
const diving =
  'TH ID PH MV EG MY FJ PW AU BZ HN MX BQ KY CW TZ MZ MG SB PG PF JO BS TC VG CR EC CO FM ZA NU DJ SA GU AW CU DM GD JP Oahu;Maui;Florida Keys;Key West;Big Island;Kauai LC BB VU NC WS TO CK SC MU TL PA SD DO PR VI GP MQ JM KE CV MT HR GR ES CY TR IT PT'
const safari = 'KE TZ ZA BW NA ZM ZW UG RW MW MZ'
const malaria = `KE TZ BW NA ZM ZW UG RW MW MZ GH SN GM SL BJ GA GW MG ST PG SB VU LA KH MM CI ET Kruger National Park`
const eastAfricaMalaria = malaria
const gayUnfriendly =
  'AE QA SA OM JO EG MA TN DZ MV MY BN ID PK BD LK UG KE TZ ZM ZW MW ET GH SN GM SL RU UZ TJ KG GY JM DM GD VC LC BB WS TO SB PG CK ET KM MR NG'
const europe = `${nearBerlinByAir} IS CY RU BY GE`
const notEurope = 'TH VN ID MV US MX ZA KE JP'

/** Seventy wishes, each with its own judge. */
export const rankingCases: readonly RankingCase[] = [
  of('beach in January', [comeFor('beach'), inMonths(1), warm], warmInWinter, southEuropeBeaches),
  of('somewhere hot at Christmas', [inMonths(12), hot], warmInWinter, coldInWinter),
  of('warm in February, city and food', [inMonths(2), warm, like('city', 'food')], warmInWinter, coldInWinter),
  of('skiing in January', [comeFor('skiing'), inMonths(1)], alpineSkiing, 'CL AR NZ AU LS Dubai'),
  of('skiing in July', [comeFor('skiing'), inMonths(7)], southernSkiing, alpineSkiing),
  of(
    'skiing in July, ten days from Sydney',
    [comeFor('skiing'), inMonths(7), forDays(10), from('Sydney', 'AU')],
    southernSkiing,
    alpineSkiing,
  ),
  of(
    'sun and parties in July, five days from Lyon for next to nothing',
    [comeFor('nightlife'), warm, inMonths(7), forDays(5), from('Lyon', 'FR'), forAtMost(378, 'trip')],
    'ES PT IT GR HR BG RS HU RO AL ME MT CZ SK PL TR MK BA SI CY LV EE LT TN MA',
    'GB IE DE NL DK SE NO FI IS TH VN',
  ),
  of(
    'skiing in August, not in Chile',
    [comeFor('skiing'), inMonths(8), notTo(country('CL'))],
    'AR NZ AU LS',
    'CL AT CH',
  ),
  of(
    'family skiing at Easter in the Alps',
    [comeFor('skiing'), inMonths(3, 4), into(region('alps')), party('family', 2, 7, 9)],
    'AT CH FR IT DE SI',
    'NO US',
  ),
  of(
    'snow for Christmas in Europe',
    [inMonths(12), snowy, into(region('europe'))],
    'AT CH FI NO SE FR IT AD BG SI SK PL RO EE LV LT IS BA',
    'ES GR MT CY PT',
  ),
  of(
    'northern lights in February',
    [comeFor('northern_lights'), inMonths(2)],
    'NO SE FI IS CA GL FO Fairbanks;Anchorage;Yellowknife;Svalbard',
    'DE GB',
  ),
  of(
    'northern lights in September',
    [comeFor('northern_lights'), inMonths(9)],
    'NO SE FI IS CA GL Fairbanks;Anchorage',
    '',
  ),
  of(
    'diving in February under 2,000 dollars for two weeks',
    [comeFor('diving'), inMonths(2), forDays(14), forAtMost(2000, 'trip')],
    'TH ID PH EG MY BZ HN MX TZ MZ JO CO CR EC CU LK NI KE DO MV GT',
    'PF KY BQ PW HR GR',
  ),
  of('diving in August', [comeFor('diving'), inMonths(8)], diving, 'IS NO'),
  of('surfing in Portugal', [comeFor('surfing'), into(country('PT'))], 'PT', 'ES'),
  of(
    'surfing in Europe in October',
    [comeFor('surfing'), into(region('europe')), inMonths(10)],
    'PT ES FR IE GB MA',
    'GR HR',
  ),
  of(
    'learn to surf in January, warm water',
    [comeFor('surfing'), inMonths(1), warm],
    'LK ID CR NI PA SV MX EC PE BR AU ZA PH MA SN MV BB DO PR GH NZ GT Oahu;Maui;Tenerife;Fuerteventura;Lanzarote;Gran Canaria;TW CO CV MZ RE PF FJ UY SL AR KE Honolulu',
    'FR IE GB',
  ),
  of('a safari in August', [comeFor('wildlife'), inMonths(8), into(region('africa'))], safari, 'MA EG MU'),
  of(
    'a safari without malaria',
    [comeFor('wildlife'), into(region('africa')), avoiding('malaria')],
    'ZA MA MU SC RE CV TN EG LS NA Madikwe;Pilanesberg;Addo',
    eastAfricaMalaria,
  ),
  of(
    'gorillas and big game in July',
    [comeFor('wildlife'), inMonths(7), into(country('UG'), country('RW'))],
    'UG RW',
    '',
  ),
  of(
    'from Berlin, beach, no flight over three hours, in July',
    [from('Berlin', 'DE'), withinHours(3), comeFor('beach'), inMonths(7)],
    nearBerlinByAir,
    tooFarFromBerlin,
  ),
  of(
    'from Berlin, anything within three hours',
    [from('Berlin', 'DE'), withinHours(3)],
    nearBerlinByAir,
    tooFarFromBerlin,
  ),
  of(
    'from Munich within two hours, a city in April',
    [from('Munich', 'DE'), withinHours(2), comeFor('city'), inMonths(4)],
    nearBerlinByAir,
    'PT TR Athens;Seville;Malaga;Lisbon;Istanbul',
  ),
  of(
    'from London, a weekend city at most two hours away',
    [from('London', 'GB'), withinHours(2), comeFor('city'), forDays(3)],
    'GB IE FR BE NL LU DE DK CH ES IT CZ AT NO PT',
    'GR TR US HU AE',
  ),
  of(
    'from New York, beach in February within four and a half hours',
    [from('New York', 'US'), withinHours(4.5), comeFor('beach'), inMonths(2)],
    'BS TC DO JM KY CU PR VI VG BL AG MX BM BZ US HN Miami;Key West;Fort Lauderdale AW CW BQ BB LC DM GP MQ',
    'TH BR ES GR Oahu;Maui;Honolulu;Kauai',
  ),
  of(
    'from Sydney within four hours, beach in July',
    [from('Sydney', 'AU'), withinHours(4.5), comeFor('beach'), inMonths(7)],
    'AU FJ NC VU',
    'TH ID NZ PF',
  ),
  of(
    'from Tokyo within five hours, warm in March',
    [from('Tokyo', 'JP'), withinHours(5), warm, inMonths(3)],
    'TW HK PH GU VN JP MO PW CN TH Saipan',
    'ES US AU',
  ),
  of(
    'from Toronto within three hours in autumn',
    [from('Toronto', 'CA'), withinHours(3), inMonths(10)],
    'CA US BM',
    'MX PT TH',
  ),
  of(
    'from Singapore within three hours, islands',
    [from('Singapore', 'SG'), withinHours(3), comeFor('islands')],
    'ID MY TH VN PH KH SG BN',
    'MV JP AU',
  ),
  of(
    'from Vienna by train only, culture',
    [from('Vienna', 'AT'), onlyBy('train'), like('culture')],
    'AT CZ SK HU DE SI PL IT CH HR',
    'GB ES TR GR US TH Sicily;Sardinia;Palermo',
  ),
  of(
    'from Paris without flying, sea in summer',
    [from('Paris', 'FR'), neverBy('plane'), like('beach'), inMonths(7)],
    'FR BE NL IT ES GB DE CH',
    'GR TN US TR MA Corsica;Mallorca;Ibiza;Menorca;Sardinia;Sicily',
  ),
  of(
    'from Hamburg by car, hiking in June',
    [from('Hamburg', 'DE'), onlyBy('car'), like('hiking'), inMonths(6)],
    'DE DK NL BE PL CZ AT CH FR LU SE Dolomites;',
    'IS ES GR US MA',
  ),
  of(
    'cheap in Southeast Asia in January',
    [into(region('southeast_asia')), forAtMost(45), inMonths(1)],
    'TH VN KH LA ID PH MY MM',
    'SG JP',
  ),
  of(
    'under 50 dollars a day in Europe',
    [into(region('europe')), forAtMost(50)],
    'AL MK BG RO RS BA HU PL MD XK UA LT LV TR GR CZ SK ME',
    'CH NO IS DK GB IE MC LU SE FR',
  ),
  of(
    'luxury island honeymoon in September',
    [inComfort('comfortable'), comeFor('islands', 'romance'), inMonths(9)],
    'MV SC PF MU GR IT ID FJ ES HR PT CK TZ MY MT CY TH Maui;Kauai',
    'GB FO',
  ),
  of(
    'a week for two for 1,000 euros in all, in May',
    [forAtMost(1000, 'trip', 'EUR', 'party'), forDays(7), party('couple', 2), inMonths(5)],
    null,
    'CH NO IS MV PF BM KY MC SG AE BL US',
  ),
  of('an extravagant city', [inComfort('comfortable'), comeFor('city', 'shopping')], null, 'Kathmandu;La Paz'),
  of(
    'step-free city with museums',
    [needing('step_free'), comeFor('city', 'art')],
    'DE NL DK SE NO FI US CA AU NZ JP SG GB AT ES FR BE AE KR CH PL EE TW HK IE IT LU QA IL',
    'Venice;Dubrovnik;Lisbon;Porto;Fez;Marrakesh;Cinque Terre;Prague;Havana;Sintra;Matera',
  ),
  of(
    'wheelchair at the beach in Europe in June',
    [needing('step_free'), comeFor('beach'), inMonths(6), into(region('europe'))],
    null,
    'Santorini;Positano;Amalfi Coast;Cinque Terre;Hydra;Dubrovnik;Capri',
  ),
  of(
    'toddler and baby, beach in September',
    [party('family', 2, 1, 3), comeFor('beach'), inMonths(9)],
    null,
    'PG SL GW GA Raja Ampat;Lamu;Galápagos Islands',
  ),
  of(
    'with teenagers, adventure in August',
    [party('family', 2, 14, 16), comeFor('adventure'), inMonths(8), needing('teenagers')],
    null,
    'IN MM BD',
  ),
  of(
    'with the grandparents, gentle culture in May',
    [needing('older_people'), comeFor('culture'), inMonths(5)],
    null,
    'Machu Picchu;Everest Base Camp;Lhasa;BD PG NE TD',
  ),
  of(
    'alone as a woman, safe, in October',
    [needing('solo_women', 'safety'), party('alone', 1), inMonths(10)],
    null,
    'EG IN PK BD HN SV GT VE PG Lagos;Johannesburg;Karachi',
  ),
  of(
    'two men on honeymoon',
    [needing('same_sex_couples'), comeFor('romance'), party('couple', 2)],
    null,
    gayUnfriendly,
  ),
  of(
    'two women at the beach in February',
    [needing('same_sex_couples'), comeFor('beach'), inMonths(2)],
    'TH ZA AU NZ MX CR BR AR UY CO PR VI AW CW BQ GP MQ RE PF NC TW VN KH PH LA IN EC PA CU BL TC BS Tenerife;Gran Canaria;Lanzarote;Fuerteventura;Miami;Key West;Maui;Kauai;Honolulu;Oahu;Fort Lauderdale CV NP BZ GU PE CL Eilat',
    gayUnfriendly,
  ),
  of('pregnant, sun in March, no mosquitoes with diseases', [needing('pregnant'), warm, inMonths(3)], null, malaria),
  of(
    'no extreme heat in July, culture in Europe',
    [needing('avoid_heat'), comeFor('culture'), inMonths(7), into(region('europe'))],
    'GB IE DK SE NO FI EE LV LT IS NL BE DE FO PL FR CH AT CZ LU RU',
    'Seville;Córdoba;Athens;Granada;Madrid;Florence;CY MT GR TR',
  ),
  of(
    'mild weather for walking in Europe in April',
    [mild, comeFor('hiking'), inMonths(4), into(region('europe'))],
    'ES PT IT GR HR CY MT FR AL ME TR SI BG MK',
    'NO FI SE IS',
  ),
  of(
    'cool in August',
    [cool, inMonths(8)],
    'NO SE FI IS IE GB FO DK CA NZ AU ZA LS CL AR UY BR GL EE LV PE BO EC AQ CH AT FR FK RU SJ SH CO MN NA US Mount Kinabalu;',
    'ES GR IT EG AE TH JP',
  ),
  of(
    'hot beach in Europe in October',
    [comeFor('beach'), inMonths(10), warm, into(region('europe'))],
    'CY GR MT ES PT IT TR',
    'GB DE PL HR BG',
  ),
  of(
    'no hurricanes: Caribbean in September',
    [into(region('caribbean')), inMonths(9), avoiding('hurricanes')],
    'AW CW BQ TT',
    'BS DO PR CU JM',
  ),
  of(
    'Thailand in July, beach',
    [into(country('TH')), comeFor('beach'), inMonths(7)],
    'Koh Samui;Koh Tao;Ko Samui;Ko Tao;Koh Phangan;Ko Pha-ngan;Hua Hin;Pattaya;Ko Samet',
    'Phuket;Krabi;Koh Lanta;Ko Lanta;Khao Lak',
  ),
  of(
    'beaches, not Asia and not Africa, in January',
    [comeFor('beach'), inMonths(1), notTo(region('asia'), region('africa'))],
    'AU NZ FJ PF CK MX CR PA BR UY AR CO EC CU JM DO PR BS BB AG DM LC VC GD TT AW CW BQ KY TC VG VI BL GP MQ BZ NC WS TO VU NU PW GU FM SB NI SV HN US PE CL Gran Canaria;Tenerife;Lanzarote;Fuerteventura;',
    'TH ZA MV EG',
  ),
  of('like Bali, but not Bali', [similarTo(placed('Bali', 'ID'))], null, 'Bali;IS NO GL AQ DE'),
  of('like Venice', [similarTo(placed('Venice', 'IT'))], null, 'Venice;KE AQ'),
  of(
    'the Greek islands in June',
    [into(country('GR')), comeFor('islands'), inMonths(6)],
    'GR',
    'Athens;Thessaloniki;Meteora',
  ),
  of('Crete by name', [into(placed('Crete', 'GR'))], 'GR', ''),
  of('Scandinavia in June', [into(region('scandinavia')), inMonths(6)], 'NO SE DK', 'FI IS'),
  of(
    'has seen Rome, Florence and Venice, wants Italy again',
    [into(country('IT')), hasSeen(placed('Rome'), placed('Florence'), placed('Venice'))],
    'IT',
    'Rome;Florence;Venice',
  ),
  of(
    'quiet, no crowds, nature in Europe in August',
    [somewhere('quiet'), comeFor('nature'), inMonths(8), into(region('europe'))],
    null,
    'Barcelona;Venice;Santorini;Amsterdam;Plitvice Lakes;Dubrovnik;Lake Bled;Mallorca;Cinque Terre;Hallstatt;Zermatt;Mykonos',
  ),
  of(
    'a hidden gem in Asia for culture',
    [somewhere('hidden'), comeFor('culture'), into(region('asia'))],
    null,
    'Kyoto;Tokyo;Bali;Bangkok;Singapore;Hong Kong;Agra;Angkor;Siem Reap;Beijing;Petra',
  ),
  of('parties by the sea in July', [comeFor('nightlife', 'beach'), inMonths(7)], null, 'Phuket;IS GL AE QA'),
  of(
    'the famous sights, first time in Asia',
    [somewhere('famous'), into(region('asia')), like('culture', 'history')],
    null,
    'TL BD BN Tajikistan;TJ',
  ),
  of(
    'hiking in the mountains in July, not Europe',
    [comeFor('hiking', 'mountains'), inMonths(7), notTo(region('europe'))],
    null,
    'NP AU TH AE ZM AT CH FR IT',
  ),
  of('trekking in Nepal in October', [comeFor('hiking'), inMonths(10), into(country('NP'))], 'NP', ''),
  of(
    'food and wine in autumn, Europe',
    [comeFor('food', 'wine'), inMonths(9, 10), into(region('europe'))],
    'FR IT ES PT DE AT HU SI GR HR RO MD CH BG CY MK',
    'NO FI IS',
  ),
  of(
    'whale watching in Iceland or Norway in June',
    [comeFor('wildlife'), inMonths(6), into(country('IS'), country('NO'))],
    'IS NO',
    '',
  ),
  of(
    'desert and stars in November',
    [comeFor('desert'), inMonths(11)],
    'MA OM JO AE NA EG CL TN IN US DZ AU SA QA PE IL MX BO AR BW DJ MN',
    '',
  ),
  of('carnival and festivals in February', [comeFor('festivals'), inMonths(2)], null, 'AQ'),
  of(
    'without a car, nature in Switzerland or Austria in September',
    [needing('no_car'), comeFor('nature'), inMonths(9), into(country('CH'), country('AT'))],
    'CH AT',
    '',
  ),
  of('road trip in New Zealand in February', [comeFor('road_trip'), inMonths(2), into(country('NZ'))], 'NZ', ''),
  of(
    'no nightlife, peace and wellness in May',
    [comeFor('wellness'), dislike('nightlife'), inMonths(5)],
    null,
    'Ibiza;Mykonos;Las Vegas;Miami;Bangkok;Berlin;Cancún;Budapest',
  ),
  of(
    'cheap winter sun from Manchester within five hours in January',
    [from('Manchester', 'GB'), withinHours(5), warm, inMonths(1), forAtMost(110)],
    'ES MA EG CV PT TN CY GM MT IL JO',
    'TH AE FR DE',
  ),
  of(
    'sailing in the Mediterranean in June',
    [comeFor('sailing'), into(region('mediterranean')), inMonths(6)],
    'HR GR TR IT ES FR MT CY ME TN',
    'GB',
  ),
  of('Japan for cherry blossom', [into(country('JP')), inMonths(4)], 'JP', 'Okinawa;Niseko'),
  of(
    'high altitude refused in South America, culture in June',
    [into(region('south_america')), avoiding('altitude'), like('culture'), inMonths(6)],
    'BR CO AR CL UY PE EC GY SR PY',
    'La Paz;Cusco;Quito;Lake Titicaca;Potosí;Bogotá;Salar de Uyuni;Puno;Sucre',
  ),
  of(
    'wine is a must: alcohol has to be allowed',
    [avoiding('no_alcohol'), comeFor('city', 'food'), warm, inMonths(11)],
    null,
    'KW SA LY BD BN',
  ),
  of(
    'Europe in three days from Madrid, history',
    [from('Madrid', 'ES'), forDays(3), withinHours(2.5), comeFor('history'), into(region('europe'))],
    europe,
    `${notEurope} FI NO EE GR TR`,
  ),
]
