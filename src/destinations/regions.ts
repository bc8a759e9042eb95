/** A part of the world that people name, as countries (ISO 3166-1 alpha-2) and, where only a part of them is meant, a box. */
export interface Region {
  label: string
  countries: readonly string[]
  /** Degrees; a box over the date line has its west east of its east. */
  within?: { south: number; north: number; west: number; east: number }
}

const codes = (list: string): readonly string[] => list.split(' ')
const names = (list: string): readonly string[] => list.split('|')

const africa = codes(
  'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW',
)
const asia = codes(
  'AF AM AZ BH BD BT BN KH CN GE HK IN ID IR IQ IL JP JO KZ KW KG LA LB MO MY MV MN MM NP KP OM PK PS PH QA SA SG KR LK SY TW TJ TH TL TR TM AE UZ VN YE',
)
const europe = codes(
  'AL AD AT BY BE BA BG HR CY CZ DK EE FO FI FR DE GI GR GG HU IS IE IM IT JE XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SJ SE CH UA GB VA AX',
)
const caribbean = codes('AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI')
const centralAmerica = codes('BZ CR SV GT HN NI PA')
const northAmerica = [...codes('BM CA GL MX US PM'), ...caribbean, ...centralAmerica]
const southAmerica = codes('AR BO BR CL CO EC FK GF GY PY PE SR UY VE')
const pacificIslands = codes('AS CK FJ PF GU KI MH FM NR NC NU MP PW PG PN WS SB TK TO TV VU WF')

/** The regions by their identifiers: the seven continents first. */
export const regions = {
  africa: { label: 'Africa', countries: africa },
  antarctica: { label: 'Antarctica', countries: codes('AQ') },
  asia: { label: 'Asia', countries: asia },
  europe: { label: 'Europe', countries: europe },
  north_america: { label: 'North America', countries: northAmerica },
  oceania: { label: 'Oceania', countries: [...codes('AU NZ'), ...pacificIslands] },
  south_america: { label: 'South America', countries: southAmerica },

  scandinavia: { label: 'Scandinavia', countries: codes('NO SE DK') },
  nordic_countries: { label: 'the Nordic countries', countries: codes('NO SE DK FI IS FO AX SJ') },
  lapland: { label: 'Lapland', countries: codes('NO SE FI'), within: { south: 65, north: 72, west: 12, east: 32 } },
  baltic_states: { label: 'the Baltic states', countries: codes('EE LV LT') },
  balkans: { label: 'the Balkans', countries: codes('AL BA BG HR XK ME MK RO RS SI GR') },
  british_isles: { label: 'the British Isles', countries: codes('GB IE IM GG JE') },
  benelux: { label: 'the Benelux', countries: codes('BE NL LU') },
  iberia: {
    label: 'Iberia',
    countries: codes('ES PT'),
    within: { south: 35.5, north: 44, west: -9.7, east: 3.4 },
  },
  alps: {
    label: 'the Alps',
    countries: codes('AT CH FR IT DE SI LI'),
    within: { south: 43.8, north: 48, west: 5.4, east: 16 },
  },
  pyrenees: {
    label: 'the Pyrenees',
    countries: codes('ES FR AD'),
    within: { south: 42, north: 43.3, west: -1.8, east: 3.2 },
  },
  mediterranean: {
    label: 'the Mediterranean',
    countries: codes('ES FR IT GR HR MT CY TR ME AL TN MA DZ EG MC IL LB SI'),
    within: { south: 30.8, north: 45.6, west: -5.6, east: 36.2 },
  },
  eastern_europe: { label: 'Eastern Europe', countries: codes('PL CZ SK HU RO BG MD UA BY EE LV LT RS') },
  central_europe: { label: 'Central Europe', countries: codes('DE PL CZ SK HU AT CH LI SI') },
  western_europe: { label: 'Western Europe', countries: codes('FR BE NL LU DE AT CH ES PT IT IE GB') },
  southern_europe: { label: 'Southern Europe', countries: codes('ES PT IT GR MT CY HR AL ME') },
  northern_europe: { label: 'Northern Europe', countries: codes('NO SE DK FI IS EE LV LT FO IE GB') },

  southeast_asia: { label: 'Southeast Asia', countries: codes('TH VN KH LA MM MY SG ID PH BN TL') },
  indochina: { label: 'Indochina', countries: codes('VN KH LA') },
  east_asia: { label: 'East Asia', countries: codes('JP KR CN TW HK MO MN') },
  south_asia: { label: 'South Asia', countries: codes('IN NP BT BD LK MV PK') },
  central_asia: { label: 'Central Asia', countries: codes('UZ KZ KG TJ TM') },
  caucasus: { label: 'the Caucasus', countries: codes('GE AM AZ') },
  middle_east: { label: 'the Middle East', countries: codes('JO OM AE QA SA IL LB BH KW TR IR IQ PS YE EG') },
  gulf_states: { label: 'the Gulf states', countries: codes('AE QA BH KW OM SA') },
  himalayas: {
    label: 'the Himalayas',
    countries: codes('NP BT IN PK CN'),
    within: { south: 26.5, north: 37, west: 73, east: 97 },
  },

  caribbean: { label: 'the Caribbean', countries: caribbean },
  central_america: { label: 'Central America', countries: centralAmerica },
  latin_america: {
    label: 'Latin America',
    countries: [...codes('MX CU DO PR'), ...centralAmerica, ...codes('AR BO BR CL CO EC PY PE UY VE')],
  },
  patagonia: {
    label: 'Patagonia',
    countries: codes('AR CL'),
    within: { south: -56, north: -38.5, west: -76, east: -62 },
  },
  andes: {
    label: 'the Andes',
    countries: codes('PE BO EC CL AR CO VE'),
    within: { south: -56, north: 11, west: -79.5, east: -64 },
  },
  amazon: {
    label: 'the Amazon',
    countries: codes('BR PE CO EC BO GY SR GF VE'),
    within: { south: -16, north: 6, west: -78, east: -48 },
  },

  north_africa: { label: 'North Africa', countries: codes('MA DZ TN LY EG') },
  east_africa: { label: 'East Africa', countries: codes('KE TZ UG RW ET BI DJ') },
  southern_africa: { label: 'southern Africa', countries: codes('ZA NA BW ZW ZM MZ LS MW SZ') },
  west_africa: { label: 'West Africa', countries: codes('SN GM GH BJ TG CI SL GW GN CV NG LR BF ML') },
  sub_saharan_africa: {
    label: 'sub-Saharan Africa',
    countries: africa.filter((code) => !['MA', 'DZ', 'TN', 'LY', 'EG', 'EH'].includes(code)),
  },
  indian_ocean: { label: 'the Indian Ocean', countries: codes('MV SC MU RE MG LK KM YT') },
  red_sea: {
    label: 'the Red Sea',
    countries: codes('EG JO SA DJ SD IL ER YE'),
    within: { south: 11, north: 30, west: 32, east: 44 },
  },
  pacific_islands: { label: 'the Pacific', countries: pacificIslands },
  arctic: {
    label: 'the Arctic',
    countries: codes('NO SE FI IS GL CA US SJ RU'),
    within: { south: 63, north: 90, west: -180, east: 180 },
  },

  andalusia: { label: 'Andalusia', countries: codes('ES'), within: { south: 36, north: 38.8, west: -7.6, east: -1.6 } },
  canary_islands: {
    label: 'the Canary Islands',
    countries: codes('ES'),
    within: { south: 27, north: 29.6, west: -18.3, east: -13.2 },
  },
  balearic_islands: {
    label: 'the Balearic Islands',
    countries: codes('ES'),
    within: { south: 38.5, north: 40.3, west: 1, east: 4.5 },
  },
  tuscany: { label: 'Tuscany', countries: codes('IT'), within: { south: 42.2, north: 44.5, west: 9.6, east: 12.4 } },
  sicily: { label: 'Sicily', countries: codes('IT'), within: { south: 35.4, north: 38.9, west: 11.9, east: 15.7 } },
  sardinia: { label: 'Sardinia', countries: codes('IT'), within: { south: 38.8, north: 41.4, west: 8, east: 9.9 } },
  puglia: { label: 'Puglia', countries: codes('IT'), within: { south: 39.7, north: 42, west: 14.9, east: 18.6 } },
  provence: { label: 'Provence', countries: codes('FR'), within: { south: 42.9, north: 44.5, west: 4.2, east: 7.8 } },
  brittany: { label: 'Brittany', countries: codes('FR'), within: { south: 47, north: 48.95, west: -5.3, east: -1 } },
  normandy: { label: 'Normandy', countries: codes('FR'), within: { south: 48.2, north: 50.1, west: -2, east: 1.8 } },
  bavaria: { label: 'Bavaria', countries: codes('DE'), within: { south: 47.2, north: 50.6, west: 8.9, east: 13.9 } },
  tyrol: { label: 'Tyrol', countries: codes('AT IT'), within: { south: 46.4, north: 47.8, west: 10, east: 13 } },
  algarve: {
    label: 'the Algarve',
    countries: codes('PT'),
    within: { south: 36.9, north: 37.5, west: -9.1, east: -7.3 },
  },
  azores: {
    label: 'the Azores',
    countries: codes('PT'),
    within: { south: 36.8, north: 39.8, west: -31.4, east: -24.9 },
  },
  madeira: { label: 'Madeira', countries: codes('PT'), within: { south: 32.3, north: 33.2, west: -17.4, east: -16.2 } },
  scotland: { label: 'Scotland', countries: codes('GB'), within: { south: 54.6, north: 61, west: -8.7, east: -0.7 } },
  wales: { label: 'Wales', countries: codes('GB'), within: { south: 51.3, north: 53.5, west: -5.4, east: -2.65 } },
  england: { label: 'England', countries: codes('GB'), within: { south: 49.8, north: 55.8, west: -6.5, east: 1.8 } },
  greek_islands: {
    label: 'the Greek islands',
    countries: codes('GR'),
    within: { south: 34.7, north: 39.9, west: 19.3, east: 28.3 },
  },
  hawaii: { label: 'Hawaii', countries: codes('US'), within: { south: 18.8, north: 22.4, west: -160.6, east: -154.7 } },
  alaska: { label: 'Alaska', countries: codes('US'), within: { south: 51, north: 71.5, west: -170, east: -130 } },
  california: {
    label: 'California',
    countries: codes('US'),
    within: { south: 32.5, north: 42, west: -124.5, east: -114.1 },
  },
  florida: { label: 'Florida', countries: codes('US'), within: { south: 24.4, north: 31, west: -87.6, east: -79.9 } },
  new_england: {
    label: 'New England',
    countries: codes('US'),
    within: { south: 41, north: 47.5, west: -73.5, east: -66.9 },
  },
  rocky_mountains: {
    label: 'the Rocky Mountains',
    countries: codes('US CA'),
    within: { south: 35, north: 57, west: -122, east: -104.5 },
  },
  yucatan: { label: 'Yucatán', countries: codes('MX'), within: { south: 17.8, north: 21.7, west: -92.5, east: -86.6 } },
  baja_california: {
    label: 'Baja California',
    countries: codes('MX'),
    within: { south: 22.8, north: 32.7, west: -117.2, east: -109.3 },
  },
  kerala: { label: 'Kerala', countries: codes('IN'), within: { south: 8.2, north: 12.8, west: 74.8, east: 77.5 } },
  rajasthan: { label: 'Rajasthan', countries: codes('IN'), within: { south: 23, north: 30.2, west: 69.4, east: 78.3 } },
  borneo: {
    label: 'Borneo',
    countries: codes('MY ID BN'),
    within: { south: -4.3, north: 7.2, west: 108.8, east: 119.4 },
  },
  tasmania: {
    label: 'Tasmania',
    countries: codes('AU'),
    within: { south: -44, north: -39.4, west: 143.7, east: 148.6 },
  },
  queensland: {
    label: 'Queensland',
    countries: codes('AU'),
    within: { south: -29.2, north: -9, west: 138, east: 153.7 },
  },
} as const satisfies Record<string, Region>

export type RegionId = keyof typeof regions

/** What lies in the box of a region, and not in the region, by plain names. */
export const outside: Partial<Record<RegionId, readonly string[]>> = {
  lapland: names('lofoten islands'),
  alps: names('bologna|cinque terre|genoa|milan|rimini|venice|verona|trieste|turin|ljubljana|graz|geneva|zurich'),
  mediterranean: names(
    'chefchaouen|fes|merzouga|tozeur|jerusalem|cappadocia|pamukkale|biarritz|bordeaux|courchevel|toulouse|bologna|florence|matera|milan|turin|verona|bilbao|granada|madrid|san sebastian|zaragoza|berat|theth|plitvice lakes national park|durmitor national park|meteora',
  ),
  himalayas: names('agra|delhi|jaipur'),
  andes: names(
    'chiloe|iquique|la serena|valparaiso|peninsula valdes|rurrenabaque|cartagena|nuqui|lima|paracas|puerto maldonado',
  ),
  amazon: names('bogota|nuqui|salento|cusco|huaraz|lima|paracas'),
  red_sea: names('aswan|luxor|wadi rum|alula'),
  arctic: names('are|reykjavik|vik|thingvellir national park|denali national park'),
  tuscany: names('bologna|cinque terre'),
  puglia: names('matera'),
  tyrol: names('zell am see'),
  wales: names('liverpool'),
  england: names('belfast|cardiff|snowdonia'),
  greek_islands: names('athens|meteora'),
  california: names('las vegas'),
  rocky_mountains: names('death valley national park|grand canyon|las vegas|moab|yosemite national park'),
  rajasthan: names('agra|delhi|rishikesh'),
  queensland: names('byron bay'),
}

const isRegionId = (id: string): id is RegionId => id in regions
/** Their identifiers, as a list that is never empty. */
export const regionIds = Object.keys(regions).filter(isRegionId)
