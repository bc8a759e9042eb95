import type { PlanningOption } from '../../client/client.ts'
import { BudgetChart } from '../charts/budget-chart.tsx'
import { ofKind, Options } from './options.tsx'
import { Points } from './points.tsx'
import type { Planning } from './planning.ts'
import { document as text } from './text.ts'

/** What it costs, what to pack, what to beware of, and what is still open. */
export function LastLook({ planning }: { planning: Planning }) {
  return (
    <Options planning={planning} stage="finalization">
      {({ options }) => <Parts options={options} />}
    </Options>
  )
}

function Parts({ options }: { options: PlanningOption[] }) {
  const open = ofKind(options, 'open').flatMap(({ items }) => items)
  const packing = ofKind(options, 'packing').flatMap(({ items }) => items)
  const cautions = ofKind(options, 'cautions').flatMap(({ items }) => items)
  return (
    <div class="last-look">
      {ofKind(options, 'budget').map(
        ({ breakdown }) =>
          breakdown !== null && (
            <section key="budget" aria-labelledby="budget">
              <h3 id="budget">{text.budget}</h3>
              <BudgetChart breakdown={breakdown} />
            </section>
          ),
      )}
      <div class="lists">
        {open.length === 0 && <p class="holds">{text.nothingOpen}</p>}
        <Points title={text.open} points={open} />
        <Points title={text.cautions} points={cautions.map(({ advice }) => advice)} />
        <Points title={text.packing} points={packing} />
      </div>
    </div>
  )
}
