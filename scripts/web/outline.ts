import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { project } from '../../src/web/map/projection.ts'

/** The shore lines of the world as one SVG path in the units of the map, from the packaged data of Natural Earth. */
export function drawOutline(): string {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const topology: Topology<{ land: GeometryCollection }> = JSON.parse(readFileSync(file, 'utf8'))
  const rings = feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
  })
  return rings.filter(isNorthOfAntarctica).map(drawRing).join('')
}

// Nobody is sent there by it, and half of the map would be ice.
function isNorthOfAntarctica(ring: number[][]): boolean {
  return ring.some(([, latitude = 0]) => latitude > -58)
}

function drawRing(ring: number[][]): string {
  const points = ring.map(([longitude = 0, latitude = 0]) => {
    const { x, y } = project(latitude, longitude)
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
  })
  const distinct = points.filter((point, index) => point !== points[index - 1])
  return `M${distinct.join('L')}Z`
}
