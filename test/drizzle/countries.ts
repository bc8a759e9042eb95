import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import { z } from 'zod'

type Topology = Parameters<typeof feature>[0]
type Box = { west: number; south: number; east: number; north: number }
type Ring = z.infer<typeof ring>
type Outline = z.infer<typeof outline>

/** Where the atlas writes a country differently, or draws a territory as part of another country. */
const namesInTheAtlas = new Map([
  ['Antigua and Barbuda', 'Antigua and Barb.'],
  ['Bonaire', 'Netherlands'],
  ['Bosnia and Herzegovina', 'Bosnia and Herz.'],
  ['British Virgin Islands', 'British Virgin Is.'],
  ['Cape Verde', 'Cabo Verde'],
  ['Cayman Islands', 'Cayman Is.'],
  ['Cook Islands', 'Cook Is.'],
  ['Dominican Republic', 'Dominican Rep.'],
  ['Falkland Islands', 'Falkland Is.'],
  ['Faroe Islands', 'Faeroe Is.'],
  ['French Guiana', 'France'],
  ['French Polynesia', 'Fr. Polynesia'],
  ['Guadeloupe', 'France'],
  ['Macau', 'Macao'],
  ['Martinique', 'France'],
  ['North Macedonia', 'Macedonia'],
  ['Réunion', 'France'],
  ['Saint Barthélemy', 'St-Barthélemy'],
  ['Saint Vincent and the Grenadines', 'St. Vin. and Gren.'],
  ['Solomon Islands', 'Solomon Is.'],
  ['São Tomé and Príncipe', 'São Tomé and Principe'],
  ['Turks and Caicos Islands', 'Turks and Caicos Is.'],
  ['Türkiye', 'Turkey'],
  ['U.S. Virgin Islands', 'U.S. Virgin Is.'],
  ['United States', 'United States of America'],
])

/** Degrees around a box: reefs and islets too small for the atlas belong to the shore they lie off. */
const tolerance = 0.3

const ring = z.array(z.tuple([z.number(), z.number()]))
const outline = z.object({
  properties: z.object({ name: z.string() }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
  ]),
})
const topology = z.custom<Topology>((value) => z.object({ type: z.literal('Topology') }).safeParse(value).success)

const boxes = boxesByCountry()

/** Whether the atlas has the country, under our name for it or its own. */
export function isCountry(country: string): boolean {
  return boxes.has(nameInTheAtlas(country))
}

/** Whether a point lies in the box around one of the pieces of land of a country. */
export function liesInCountry(country: string, { latitude, longitude }: { latitude: number; longitude: number }) {
  if (country === 'Antarctica') return latitude < -60
  const around = boxes.get(nameInTheAtlas(country)) ?? []
  return around.some(
    ({ west, south, east, north }) =>
      longitude >= west - tolerance &&
      longitude <= east + tolerance &&
      latitude >= south - tolerance &&
      latitude <= north + tolerance,
  )
}

function nameInTheAtlas(country: string): string {
  return namesInTheAtlas.get(country) ?? country
}

function boxesByCountry(): Map<string, Box[]> {
  const file = join(import.meta.dirname, '../../node_modules/world-atlas/countries-10m.json')
  const atlas = topology.parse(JSON.parse(readFileSync(file, 'utf8')))
  const { features } = z.object({ features: z.array(outline) }).parse(feature(atlas, 'countries'))
  return new Map(features.map((country) => [country.properties.name, shoresOf(country).flatMap(boxesAround)]))
}

function shoresOf({ geometry }: Outline): Ring[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap(([shore]) => (shore === undefined ? [] : [shore]))
}

/** One box, or two where a shore touches the date line on both edges of the map. */
function boxesAround(shore: Ring): Box[] {
  const box = boxAround(shore)
  if (box.east - box.west < 180) return [box]
  return [shore.filter(([longitude]) => longitude < 0), shore.filter(([longitude]) => longitude >= 0)].map(boxAround)
}

function boxAround(points: Ring): Box {
  const box = { west: 180, south: 90, east: -180, north: -90 }
  for (const [longitude, latitude] of points) {
    box.west = Math.min(box.west, longitude)
    box.east = Math.max(box.east, longitude)
    box.south = Math.min(box.south, latitude)
    box.north = Math.max(box.north, latitude)
  }
  return box
}
