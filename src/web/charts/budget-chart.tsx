import type { Breakdown } from '../../client/client.ts'
import { money } from '../format.ts'
import { document as text } from '../plan/text.ts'

const width = 400

/** What the trip costs, line by line, each as a bar from the least to the most it may be, and all of it in the budget. */
export function BudgetChart({ breakdown }: { breakdown: Breakdown }) {
  const { lines, total, budget, wished, left, currency } = breakdown
  const longest = Math.max(...lines.map(({ most }) => Number(most)), 1)
  const sum = (amounts: { least: string; most: string }) =>
    text.range(money(amounts.least, currency), money(amounts.most, currency))
  return (
    <figure class="budget">
      <figcaption>
        <span class="sum">{sum(total)}</span>{' '}
        {budget !== null && <span class="quiet">{text.ofBudget(money(budget, currency))}</span>}
        {wished !== null && (
          <span class="quiet wished">
            {text.wished(money(wished.most, wished.currency), wished.per === 'person', text.spans[wished.span])}
          </span>
        )}
      </figcaption>
      {budget !== null && <Whole total={total} budget={budget} />}
      {left !== null && <p class={Number(left.least) < 0 ? 'fault' : 'quiet'}>{leftWords(left, currency)}</p>}
      <ul>
        {lines.map(({ line, least, most }) => (
          <li key={line}>
            <span>{text.lines[line]}</span>
            <svg viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="most" width={(Number(most) / longest) * width} height="10" />
              <rect class="least" width={(Number(least) / longest) * width} height="10" />
            </svg>
            <span class="amount">{sum({ least, most })}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** All of it on the scale of the budget; where the budget ends there is a mark. */
function Whole({ total, budget }: { total: Breakdown['total']; budget: string }) {
  const end = Math.max(Number(total.most), Number(budget), 1)
  const at = (amount: string) => (Number(amount) / end) * width
  const isOver = Number(total.most) > Number(budget)
  return (
    <svg class="whole" viewBox={`0 0 ${width} 16`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="room" y="3" width={at(budget)} height="10" />
      <rect class={isOver ? 'most over' : 'most'} y="3" width={at(total.most)} height="10" />
      <rect class="least" y="3" width={at(total.least)} height="10" />
      <rect class="limit" x={Math.max(at(budget) - 2, 0)} width="2" height="16" />
    </svg>
  )
}

function leftWords({ least, most }: { least: string; most: string }, currency: string): string {
  if (Number(least) < 0) return text.over(money(-Number(least), currency))
  return text.left(text.range(money(least, currency), money(most, currency)))
}
