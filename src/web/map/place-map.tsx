import { signal } from '@preact/signals'
import { spread } from './local-frame.ts'
import { project, world } from './projection.ts'

export interface Pin {
  latitude: number
  longitude: number
  /** What stands at the pin, such as its number among others. */
  label: string
}

interface Props {
  pins: Pin[]
  /** What the map shows, for who cannot see it; a map without is decoration. */
  label: string
  /** How many times larger than the whole world a single place is shown. */
  zoom?: number
}

const outline = signal<string | null>(null)
let underway: Promise<void> | undefined

/** The world, or the part of it where the pins are. */
export function PlaceMap({ pins, label, zoom = 4 }: Props) {
  underway ??= fetchOutline()
  const points = pins.map((pin) => ({ ...project(pin.latitude, pin.longitude), label: pin.label }))
  const view = frame(points, zoom)
  const unit = view.width / 170
  const places = points.map(({ x, y }) => ({ x: (x - view.x) / unit, y: (y - view.y) / unit }))
  const drawn = spread(places, { width: 170, height: view.height / unit }, 6.2)
  return (
    <svg
      class="map"
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      preserveAspectRatio="xMidYMid slice"
      {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <Graticule />
      {outline.value !== null && <path class="land" d={outline.value} />}
      {drawn.map(({ x, y }, index) => {
        const name = points[index]?.label ?? ''
        return (
          <g key={index} class="pin" transform={`translate(${view.x + x * unit} ${view.y + y * unit}) scale(${unit})`}>
            <circle class="halo" r="4.6" />
            <circle class="point" r={name === '' ? 1.5 : 2.9} />
            {name !== '' && <text dy="1.25">{name}</text>}
          </g>
        )
      })}
    </svg>
  )
}

async function fetchOutline(): Promise<void> {
  try {
    const path = await (await fetch(WORLD_URL)).json()
    if (typeof path === 'string') outline.value = path
  } catch {
    // A map without shores still shows where the pins are; the next view tries again.
    underway = undefined
  }
}

/** The lines of every thirty degrees, as on a chart. */
function Graticule() {
  const meridians = range(-150, 150, 30).map((longitude) => line(range(-57, 84, 3).map((at) => project(at, longitude))))
  const parallels = range(-30, 60, 30).map((latitude) => line(range(-180, 180, 6).map((at) => project(latitude, at))))
  return <path class="graticule" d={[...meridians, ...parallels].join('')} />
}

function line(points: { x: number; y: number }[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
}

const proportion = 2.1

/** The part of the world that holds all points with room around them, in one shape whatever they are. */
function frame(points: { x: number; y: number }[], zoom: number) {
  if (points.length === 0) return { x: 0, y: 0, ...world }
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const wide = Math.max(...xs) - Math.min(...xs)
  const high = Math.max(...ys) - Math.min(...ys)
  const width = Math.min(world.width, Math.max(world.width / zoom, wide * 1.5, high * 1.7 * proportion))
  const height = Math.min(world.height, width / proportion)
  const x = (Math.max(...xs) + Math.min(...xs)) / 2 - width / 2
  const y = (Math.max(...ys) + Math.min(...ys)) / 2 - height / 2
  return { x: within(x, world.width - width), y: within(y, world.height - height), width, height }
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0))
}
