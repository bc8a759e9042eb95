import { briefDegrees, degrees, month } from '../format.ts'
import { text } from '../text.ts'

const size = { width: 240, height: 84, top: 16, bottom: 16 }
const step = size.width / 12

interface Props {
  name: string
  /** Daytime high of each month in °C. */
  highs: (number | null)[]
  tripMonths: number[]
}

/** Twelve months as bars from the coldest to the warmest, with the months of the trip marked. */
export function TemperatureYear({ name, highs, tripMonths }: Props) {
  const known = highs.filter((high) => high !== null)
  const low = Math.min(...known, 10) - 4
  const span = Math.max(...known) - low || 1
  const tall = size.height - size.top - size.bottom
  const isMarked = (index: number) => tripMonths.includes(index + 1)
  const told = highs
    .map((high, index) => (high === null ? '' : `${month(index + 1, 'long')} ${degrees(high)}`))
    .filter((words) => words !== '')
  return (
    <figure class="chart temperature">
      <figcaption>{text.offers.temperatureTitle}</figcaption>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`${text.offers.temperature(name)}: ${told.join(', ')}`}
      >
        {highs.map((high, index) => {
          const tallness = high === null ? 0 : Math.max(3, ((high - low) / span) * tall)
          const x = index * step + step / 2
          const y = size.top + tall - tallness
          return (
            <g key={index} class={isMarked(index) ? 'marked' : ''}>
              {high !== null && <rect x={x - 5} y={y} width={10} height={tallness} rx={3} />}
              {high !== null && (isMarked(index) || isExtreme(high, known)) && (
                <text class="value" x={x} y={y - 5}>
                  {briefDegrees(high)}
                </text>
              )}
              <text class="name" x={x} y={size.height - 3}>
                {month(index + 1, 'narrow')}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

function isExtreme(high: number, all: number[]): boolean {
  return high === Math.max(...all) || high === Math.min(...all)
}
