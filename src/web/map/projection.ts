export interface Point {
  x: number
  y: number
}

/** The size of the whole world in units of the map, from 84° north to 58° south. */
export const world = { width: 1000, height: 437 }

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796]
const scale = world.width / (2 * equalEarth(Math.PI, 0).x)
const top = equalEarth(0, radians(84)).y * scale

/** Where a place lies on the map: the Equal Earth projection (Šavrič, Patterson and Jenny 2018), y downwards. */
export function project(latitude: number, longitude: number): Point {
  const { x, y } = equalEarth(radians(longitude), radians(latitude))
  return { x: world.width / 2 + x * scale, y: top - y * scale }
}

function equalEarth(longitude: number, latitude: number): Point {
  const angle = Math.asin((Math.sqrt(3) / 2) * Math.sin(latitude))
  const square = angle * angle
  const sixth = square * square * square
  const stretch = a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)
  return {
    x: (2 * Math.sqrt(3) * longitude * Math.cos(angle)) / (3 * stretch),
    y: angle * (a1 + a2 * square + sixth * (a3 + a4 * square)),
  }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
