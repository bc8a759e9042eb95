import { money, percent } from '../format.ts'
import { text } from '../text.ts'

const width = 240

/** A cost against the budget that it has to fit in. */
export function CostBar({ cost, budget }: { cost: number; budget: number }) {
  const whole = Math.max(cost, budget, 1)
  const over = cost - budget
  const words =
    over > 0
      ? text.offers.overBudget(money(Math.round(over)))
      : text.offers.ofBudget(percent(cost / Math.max(budget, 1)), money(budget))
  return (
    <figure class={over > 0 ? 'chart cost over' : 'chart cost'}>
      <svg viewBox={`0 0 ${width} 12`} role="img" aria-label={words}>
        <rect class="budget" width={(budget / whole) * width} height={12} rx={4} />
        <rect class="spent" width={(Math.min(cost, budget) / whole) * width} height={12} rx={4} />
        {over > 0 && (
          <rect class="excess" x={(budget / whole) * width} width={(over / whole) * width} height={12} rx={4} />
        )}
      </svg>
      <figcaption aria-hidden="true">{words}</figcaption>
    </figure>
  )
}
