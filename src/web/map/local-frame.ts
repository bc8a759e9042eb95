import type { Point } from './projection.ts'

export interface Place {
  latitude: number
  longitude: number
  /** What stands at it, such as its number among others. */
  label: string
  isMarked: boolean
}

interface Size {
  width: number
  height: number
  margin: number
}

const kilometresPerDegree = 111.2
const leastKilometres = 1
const steps = [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** How places are drawn so that all of them fit: where each lies, pixels per kilometre, and a round distance. */
export function frameOf(places: readonly Place[], size: Size) {
  const middle = {
    latitude: (Math.max(...places.map(latitudeOf)) + Math.min(...places.map(latitudeOf))) / 2,
    longitude: (Math.max(...places.map(longitudeOf)) + Math.min(...places.map(longitudeOf))) / 2,
  }
  const shrink = Math.cos((middle.latitude * Math.PI) / 180)
  const flat = (place: Place): Point => ({
    x: (place.longitude - middle.longitude) * kilometresPerDegree * shrink,
    y: (middle.latitude - place.latitude) * kilometresPerDegree,
  })
  const points = places.map(flat)
  const wide = 2 * Math.max(...points.map(({ x }) => Math.abs(x)), leastKilometres / 2)
  const high = 2 * Math.max(...points.map(({ y }) => Math.abs(y)), leastKilometres / 2)
  const scale = Math.min((size.width - 2 * size.margin) / wide, (size.height - 2 * size.margin) / high)
  const step = steps.find((kilometres) => kilometres * scale > 45) ?? 1000
  const project = (place: Place): Point => {
    const { x, y } = flat(place)
    return { x: size.width / 2 + x * scale, y: size.height / 2 + y * scale }
  }
  return { project, scale, step }
}

const latitudeOf = ({ latitude }: Place) => latitude
const longitudeOf = ({ longitude }: Place) => longitude

const rounds = 60

/** Moves points that lie on one another apart, within what is shown, until what is drawn at each can be read. */
export function spread(points: readonly Point[], shown: Pick<Size, 'width' | 'height'>, apart: number): Point[] {
  const { width, height } = shown
  const moved = points.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < rounds; round += 1) {
    moved.forEach((one, index) => {
      for (const other of moved.slice(index + 1)) part(one, other, index, apart)
    })
    for (const point of moved) {
      point.x = Math.min(Math.max(point.x, apart / 2), width - apart / 2)
      point.y = Math.min(Math.max(point.y, apart / 2), height - apart / 2)
    }
  }
  return moved
}

function part(one: Point, other: Point, index: number, apart: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const distance = Math.hypot(dx, dy)
  if (distance >= apart) return
  // What lies on the very same spot goes apart in a direction of its own.
  const angle = distance > 0.01 ? Math.atan2(dy, dx) : index * 2.4
  const push = (apart - distance) / 2
  one.x -= Math.cos(angle) * push
  one.y -= Math.sin(angle) * push
  other.x += Math.cos(angle) * push
  other.y += Math.sin(angle) * push
}
