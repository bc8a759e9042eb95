import type { PlaceWish } from '../../../wishes.ts'
import { type Origin, originAt, originOf, startIn } from './origins.ts'
import { countryOf, isSamePlace, isWithin, type NamedPlace } from './places.ts'
import { has, isRefused, type Reading, type Sighting, type Spoken } from '../sightings.ts'

export interface HeardPlaces {
  wanted: PlaceWish[]
  like: PlaceWish[]
  refused: PlaceWish[]
  been: PlaceWish[]
  origin: Origin | null
}

/** More places than anybody names in earnest. */
const most = 60

/** The places of a message: wanted, refused, known already, and where they start from, which may have been asked. */
export function readPlaces(reading: Reading, isOriginAsked: boolean): HeardPlaces {
  const said = lastMentions(withoutKinds(resolved(reading), reading))
  const start = isOriginAsked ? startIn(reading, said) : null
  const spoken = said.filter((one) => one !== start)
  const of = (...stances: Sighting['stance'][]): PlaceWish[] =>
    unique(spoken.filter(({ sighting }) => stances.includes(sighting.stance)).map(({ place }) => place))
  const unknown = isOriginAsked ? [] : unknownNames(reading, spoken)
  const wanted = unique([...withoutWider(spoken, reading), ...unknown])
  const refused = of('refused', 'excepted').filter((place) => !wanted.some((other) => isSamePlace(place, other)))
  const origin = start === null ? originOf(reading, spoken) : originAt(start, reading)
  return { wanted, like: of('like'), refused, been: of('been'), origin }
}

/** "Italy, but not the Italy everyone goes to": which of it is refused, once its article tells it apart from the whole. */
function withoutKinds(spoken: readonly Spoken[], { tokens, little }: Reading): Spoken[] {
  const hasArticle = ({ sighting }: Spoken): boolean => little('article', tokens[sighting.from - 1]?.word)
  return spoken.filter(
    (later, index) =>
      !isRefused(later.sighting) ||
      !hasArticle(later) ||
      !spoken
        .slice(0, index)
        .some((one) => one.sighting.stance === 'wanted' && !hasArticle(one) && isSamePlace(one.place, later.place)),
  )
}

/** "Thailand is where everybody goes, so not Thailand": of a place that is refused after it was named, the refusal. */
const lastMentions = (spoken: readonly Spoken[]): Spoken[] =>
  spoken.filter(
    ({ place, sighting }, index) =>
      sighting.stance !== 'wanted' ||
      !spoken.slice(index + 1).some((later) => isRefused(later.sighting) && isSamePlace(later.place, place)),
  )

function unique(places: readonly NamedPlace[]): NamedPlace[] {
  return places.filter((place, index) => places.findIndex((other) => isSamePlace(place, other)) === index)
}

/** Whoever names Rome beside Italy wants Rome, but not who says "Lapland or Norway". */
function withoutWider(spoken: readonly Spoken[], { endingAt }: Reading): NamedPlace[] {
  const wanted = spoken.filter(({ sighting }) => sighting.stance === 'wanted')
  const isChoice = (one: Sighting, other: Sighting): boolean =>
    [one, other].some(({ from }) => {
      const link = [endingAt(from), endingAt(from - 1), endingAt(endingAt(from)?.from ?? -1)].find((before) =>
        has(before, 'or'),
      )
      return link !== undefined && [one.to, other.to].includes(link.from)
    })
  return wanted
    .filter(
      ({ place, sighting }) =>
        !wanted.some(
          (other) => other.place !== place && isWithin(other.place, place) && !isChoice(sighting, other.sighting),
        ),
    )
    .map(({ place }) => place)
}

/** "London, Ontario, in Canada": which of several places of a name it is, told by what stands behind it. */
function resolved(reading: Reading): Spoken[] {
  const { sightings } = reading
  const named = sightings.filter(({ places, reference }) => places.length > 0 && reference === null).slice(0, most)
  const spoken: Spoken[] = []
  for (let index = 0; index < named.length; index += 1) {
    const sighting = named[index]
    if (sighting === undefined) continue
    const options = sighting.places
    const [qualifiers, skipped] = qualifiersAfter(named, index, reading)
    const country = qualifiers.map(countryOf).find((code) => code !== null)
    spoken.push({ sighting, place: chosenAmong(options, country ?? null, namesOfOthers(spoken)) })
    index += skipped
  }
  return spoken
}

const namesOfOthers = (spoken: readonly Spoken[]): string[] =>
  spoken.flatMap(({ place, sighting }) =>
    sighting.stance === 'wanted' && place.kind === 'country' ? [place.country] : [],
  )

function chosenAmong(options: readonly NamedPlace[], country: string | null, others: readonly string[]): NamedPlace {
  const [first] = options
  if (first === undefined) throw new RangeError('A place without a meaning.')
  const fitting = options.find((option) => country !== null && countryOf(option) === country && option.kind === 'place')
  if (fitting !== undefined) return fitting
  const whole = options.find((option) => option.kind !== 'place')
  if (country === null) {
    if (whole !== undefined) return whole
    return options.find((option) => others.includes(countryOf(option) ?? '')) ?? first
  }
  const name = first.kind === 'place' ? first.name : null
  if (name !== null) return { kind: 'place', name, country, latitude: null, longitude: null }
  return whole ?? first
}

/** The country or state right after a place: behind a comma, in brackets, or after "in". */
function qualifiersAfter(named: readonly Sighting[], index: number, reading: Reading): [NamedPlace[], number] {
  const { sightings, tokens, little } = reading
  const place = named[index]
  if (place === undefined || place.places.every(({ kind }) => kind !== 'place')) return [[], 0]
  const found: NamedPlace[] = []
  let end = place.to
  let skipped = 0
  for (const next of named.slice(index + 1, index + 3)) {
    const link = sightings.find((sighting) => sighting.from === end && sighting.to <= next.from)
    const isIn = has(link, 'to') && little('in', tokens[link?.from ?? 0]?.word) && next.from - (link?.to ?? 0) <= 1
    const gap = tokens[next.from]?.gap
    const isBehind =
      next.from === end &&
      (gap === 'comma' || gap === 'bracket' || (gap === 'none' && next.places.some(isCountryOrState)))
    const isUnknownBetween =
      found.length === 0 &&
      next.from === end + 2 &&
      tokens[end]?.gap === 'comma' &&
      tokens[end]?.isCapital === true &&
      gap === 'comma'
    const wider = next.places.find((other) => isQualifier(other, place, next))
    if (
      !(isIn || isBehind || isUnknownBetween) ||
      wider === undefined ||
      (next.stance !== place.stance && next.stance !== 'wanted')
    )
      break
    if (isOneOfList(next, reading, place, wider)) break
    found.push(wider)
    end = next.to
    skipped += 1
  }
  return [found, skipped]
}

const states =
  /^(?:Ontario|British Columbia|Alberta|Quebec|Québec|Nova Scotia|Newfoundland|Manitoba|Saskatchewan|Texas|Utah|Colorado|Arizona|Nevada|Oregon|Montana|Wyoming|Vermont|Maine|Massachusetts|Louisiana|Tennessee|Michigan|Ohio|Illinois|Pennsylvania|Virginia|North Carolina|South Carolina|New Mexico|Idaho|Minnesota|Wisconsin|Missouri|Kentucky|Alabama|Connecticut|New Jersey|Indiana|Iowa|Kansas|Nebraska|Oklahoma|Arkansas|Mississippi|New South Wales|Western Australia|Galicia|Catalonia)$/

const isCountryOrState = (place: NamedPlace): boolean =>
  place.kind === 'country' || (place.kind === 'place' && states.test(place.name))

const isQualifier = (other: NamedPlace, place: Sighting, next: Sighting): boolean =>
  place !== next && (isCountryOrState(other) || (other.kind === 'region' && countryOf(other) !== null))

/** "Rome, Spain or Portugal" is a list: the country is not the one the place lies in, and the list goes on. */
function isOneOfList(
  next: Sighting,
  { sightings, tokens, little }: Reading,
  place: Sighting,
  wider: NamedPlace,
): boolean {
  if (place.places.some((option) => countryOf(option) === countryOf(wider))) return false
  const after = sightings.find((sighting) => sighting.from === next.to)
  const isListed =
    has(after, 'or', 'and') && sightings.some((sighting) => sighting.from === after?.to && sighting.places.length > 0)
  const follows =
    tokens[next.to]?.gap === 'comma' &&
    sightings.some((sighting) => sighting.from === next.to && sighting.places.some(({ kind }) => kind === 'country'))
  // "Rhodes, Cyprus too".
  return isListed || follows || little('also', tokens[next.to]?.word)
}

/** "We want to go to Timbuktu": a name that no table has, after words that only places follow. */
function unknownNames({ tokens, sightings, coveringAt, little }: Reading, spoken: readonly Spoken[]): NamedPlace[] {
  if (spoken.some(({ sighting }) => sighting.stance === 'wanted')) return []
  const capitals = tokens.filter(({ isCapital }) => isCapital).length
  if (capitals > tokens.length * 0.6) return []
  return sightings.flatMap((sighting): NamedPlace[] => {
    const previous = tokens[sighting.to - 1]
    const word = tokens[sighting.to]
    const isTo = has(sighting, 'to') && sighting.stance === 'wanted' && little('towards', tokens[sighting.to - 1]?.word)
    if (!isTo || previous === undefined || word === undefined || !word.isCapital || word.isFirst || word.gap !== 'none')
      return []
    if (little('article', word.word) || coveringAt(sighting.to) !== undefined) return []
    const name = [word.text]
    for (
      let at = sighting.to + 1;
      tokens[at]?.isCapital === true && tokens[at]?.gap === 'none' && name.length < 4;
      at += 1
    )
      name.push(tokens[at]?.text ?? '')
    return [{ kind: 'place', name: name.join(' '), country: null, latitude: null, longitude: null }]
  })
}
