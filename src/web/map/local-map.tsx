import { kilometres } from '../format.ts'
import { frameOf, type Place, spread } from './local-frame.ts'

interface Props {
  places: Place[]
  /** What the map shows, for who cannot see it. */
  label: string
  /** Draws the way between the marked places, in their order. */
  hasWay?: boolean
}

const size = { width: 400, height: 300, margin: 34 }

/**
 * Places near one another, to scale, with north above. Without shores: those that the world is drawn with are too
 * rough for a town.
 */
export function LocalMap({ places, label, hasWay = false }: Props) {
  if (places.length === 0) return null
  const frame = frameOf(places, size)
  const points = places.map(frame.project)
  const pins = spread(points, size, 21)
  const marked = points.filter((_, index) => places[index]?.isMarked)
  return (
    <svg class="map local" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      <Lines step={frame.step * frame.scale} />
      {hasWay && marked.length > 1 && <polyline class="way" points={marked.map(({ x, y }) => `${x},${y}`).join(' ')} />}
      {pins.map((pin, index) => {
        const point = points[index] ?? pin
        const place = places[index]
        return (
          <g key={index} class={place?.isMarked ? 'place marked' : 'place'}>
            <line x1={point.x} y1={point.y} x2={pin.x} y2={pin.y} />
            <circle class="spot" cx={point.x} cy={point.y} r="2" />
            <circle class="disc" cx={pin.x} cy={pin.y} r="10" />
            <text x={pin.x} y={pin.y + 4}>
              {place?.label}
            </text>
          </g>
        )
      })}
      <g class="scale" transform={`translate(14 ${size.height - 14})`}>
        <path d={`M0-5V0H${(frame.step * frame.scale).toFixed(1)}V-5`} />
        <text x={(frame.step * frame.scale) / 2} y="-5">
          {kilometres(frame.step)}
        </text>
      </g>
    </svg>
  )
}

function Lines({ step }: { step: number }) {
  const across = range(size.width, step).map((x) => `M${x} 0V${size.height}`)
  const down = range(size.height, step).map((y) => `M0 ${y}H${size.width}`)
  return <path class="graticule" d={[...across, ...down].join('')} />
}

function range(end: number, step: number): string[] {
  return Array.from({ length: Math.floor(end / step) }, (_, index) => ((index + 1) * step).toFixed(1))
}
