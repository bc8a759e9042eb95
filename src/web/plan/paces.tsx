import { cost as costs } from '../costs.ts'
import { ofKind, Options } from './options.tsx'
import type { Planning } from './planning.ts'
import { days as text } from './text.ts'

/** How full the days are to be: what each pace would come to. */
export function Paces({ planning }: { planning: Planning }) {
  return (
    <Options planning={planning} stage="itinerary">
      {({ options }) => (
        <>
          <h3>{text.paceLead}</h3>
          <ul class="options">
            {ofKind(options, 'itinerary').map(({ id, activities, cost }) => (
              <li key={id}>
                <article class="card option">
                  <h4>{text.paces[id]}</h4>
                  <p class="quiet">
                    {text.things(activities)} · {costs(cost)}
                  </p>
                  <footer>
                    <button
                      type="button"
                      class={id === 'balanced' ? 'primary' : ''}
                      aria-busy={planning.isBusy.value}
                      onClick={() => void planning.solve({ pace: id }, text.solved)}
                    >
                      {text.solve}
                      <span class="hidden">: {text.paces[id]}</span>
                    </button>
                  </footer>
                </article>
              </li>
            ))}
          </ul>
        </>
      )}
    </Options>
  )
}
