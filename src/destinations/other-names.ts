/**
 * What else places are called: in English before they were renamed, and at home. Plain names (lower case, no accents),
 * the one that our rows have first. Names that differ by accents alone need no line.
 */
const lines = `
turkiye: turkey
netherlands: holland
united kingdom: uk, great britain, britain, england, scotland, wales
united states: usa, us, america, united states of america
myanmar: burma
cote divoire: ivory coast
czechia: czech republic
north macedonia: macedonia
cape verde: cabo verde
timor leste: east timor
united arab emirates: uae, emirates
south korea: korea, republic of korea
russia: russian federation
eswatini: swaziland
sri lanka: ceylon
cambodia: kampuchea
laos: lao
germany: deutschland
spain: espana
italy: italia
greece: hellas
austria: osterreich
switzerland: schweiz, suisse, svizzera
japan: nippon
brazil: brasil
egypt: misr
morocco: maroc
norway: norge
sweden: sverige
denmark: danmark
finland: suomi
poland: polska
croatia: hrvatska
hungary: magyarorszag
ho chi minh city: saigon
mumbai: bombay
kolkata: calcutta
chennai: madras
bengaluru: bangalore
kochi: cochin
varanasi: benares, banaras
puducherry: pondicherry
yangon: rangoon
beijing: peking
guangzhou: canton
istanbul: constantinople
saint petersburg: st petersburg, leningrad
kyiv: kiev
lviv: lvov, lemberg
gdansk: danzig
wroclaw: breslau
krakow: cracow, krakau
warsaw: warszawa, warschau
prague: praha, prag
vienna: wien
munich: munchen
cologne: koln
nuremberg: nurnberg
frankfurt am main: frankfurt
newcastle upon tyne: newcastle
cluj napoca: cluj
hanover: hannover
brunswick: braunschweig
zurich: zuerich
geneva: geneve, genf
basel: basle
lucerne: luzern
bern: berne
milan: milano, mailand
rome: roma, rom
florence: firenze, florenz
venice: venezia, venedig
naples: napoli, neapel
turin: torino
genoa: genova, genua
padua: padova
sicily: sicilia, sizilien
sardinia: sardegna
apulia: puglia
lisbon: lisboa, lissabon
porto: oporto
seville: sevilla
zaragoza: saragossa
mallorca: majorca
menorca: minorca
la coruna: a coruna, corunna
athens: athina, athen
thessaloniki: salonica, saloniki
crete: kreta, kriti
corfu: kerkyra
rhodes: rodos, rhodos
santorini: thira
copenhagen: kobenhavn, kopenhagen
gothenburg: goteborg
brussels: bruxelles, brussel
antwerp: antwerpen, anvers
bruges: brugge
ghent: gent
the hague: den haag
belgrade: beograd, belgrad
bucharest: bucuresti, bukarest
sofia: sofija
moscow: moskva, moskau
tbilisi: tiflis
cairo: al qahirah, kairo
marrakesh: marrakech
fez: fes
tangier: tanger
algiers: alger
cape town: kapstadt
zanzibar: unguja
easter island: rapa nui
uluru: ayers rock
mount everest: sagarmatha
new york city: new york, nyc
washington: washington dc, washington d c
mexico city: ciudad de mexico, cdmx
havana: la habana, havanna
rio de janeiro: rio
hanoi: ha noi
da nang: danang
luang prabang: louangphrabang
phuket: ko phuket
koh samui: ko samui
koh tao: ko tao
kyoto: kioto
tokyo: tokio
singapore: singapur
hong kong: hongkong
macau: macao
taipei: taibei
seoul: soul
jerusalem: al quds
lapland: lappland
canary islands: canaries
azores: acores
`

const entries = lines
  .trim()
  .split('\n')
  .map((line): [string, string[]] => {
    const [name = '', others = ''] = line.split(': ')
    return [name, others.split(', ')]
  })

/** What else a place is called, by its plain name in our rows; nothing for most. */
export const otherNamesOf = (plainName: string): readonly string[] => othersByName.get(plainName) ?? []
const othersByName = new Map(entries)

/** What our rows call a place, by any other plain name of it; null where we know of none. */
export const nameInUse = (otherName: string): string | null => nameByOther.get(otherName) ?? null
const nameByOther = new Map(entries.flatMap(([name, others]) => others.map((other): [string, string] => [other, name])))
