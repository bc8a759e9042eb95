import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import { z } from 'zod'
import { project } from '../../src/web/map/projection.ts'

const ring = z.array(z.tuple([z.number(), z.number()]))
type Ring = z.infer<typeof ring>

const shores = z.object({
  features: z.array(
    z.object({
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
      ]),
    }),
  ),
})
const atlas = z.custom<Parameters<typeof feature>[0]>(
  (value) => z.looseObject({ arcs: z.array(z.unknown()) }).safeParse(value).success,
)

/** The shore lines of the world as one SVG path in the units of the map, from the packaged data of Natural Earth. */
export function drawOutline(): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const { features } = shores.parse(feature(atlas.parse(JSON.parse(readFileSync(file, 'utf8'))), 'land'))
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  return rings.filter(isNorthOfAntarctica).map(unbroken).flatMap(onBothEdges).map(drawRing).join('')
}

// Nobody is sent there by it, and half of the map would be ice.
function isNorthOfAntarctica(ring: Ring): boolean {
  return ring.some(([, latitude]) => latitude > -58)
}

function drawRing(ring: Ring): string {
  const points = ring.map(([longitude, latitude]) => {
    const { x, y } = project(latitude, longitude)
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  })
  const distinct = points.filter((point, index) => point !== points[index - 1])
  return `M${distinct.join('L')}Z`
}

/** A shore that crosses the 180th meridian goes on over the edge, instead of right across the map. */
function unbroken(ring: Ring): Ring {
  let turns = 0
  return ring.map(([longitude, latitude], index) => {
    const step = longitude - (ring[index - 1]?.[0] ?? longitude)
    if (Math.abs(step) > 180) turns -= Math.sign(step)
    return [longitude + turns * 360, latitude]
  })
}

/** What goes on over one edge of the map is drawn a second time, to come in over the other one. */
function onBothEdges(ring: Ring): Ring[] {
  const moved = (degrees: number): Ring => ring.map(([longitude, latitude]) => [longitude + degrees, latitude])
  const east = ring.some(([longitude]) => longitude > 180) ? [moved(-360)] : []
  const west = ring.some(([longitude]) => longitude < -180) ? [moved(360)] : []
  return [ring, ...east, ...west]
}
