import type { Signal } from '@preact/signals'
import type { Itinerary } from '../../client/client.ts'
import { hours } from '../format.ts'
import { ofKind, Options } from './options.tsx'
import { type Dragged, find } from './moves.ts'
import type { Planning } from './planning.ts'
import { text as planText, days as text } from './text.ts'

interface Props {
  planning: Planning
  itinerary: Itinerary
  dragged: Signal<Dragged | null>
}

/** What there is to do and found no place in the days, to be put there. */
export function Remaining({ planning, itinerary, dragged }: Props) {
  return (
    <Options planning={planning} stage="activities" isAsking={false}>
      {({ options }) => {
        const rest = ofKind(options, 'activity').filter(({ id }) => find(itinerary, id) === null)
        if (rest.length === 0) return null
        return (
          <section class="rest" aria-labelledby="rest">
            <h3 id="rest">{text.rest}</h3>
            <p class="quiet">{text.restBody}</p>
            <ul>
              {rest.map(({ id, name, hours: length, category }) => (
                <li
                  key={id}
                  draggable
                  onDragStart={({ dataTransfer }) => {
                    dataTransfer?.setData('text/plain', name)
                    dragged.value = { id, title: name, day: null }
                  }}
                  onDragEnd={() => (dragged.value = null)}
                >
                  <span dir="auto">{name}</span>
                  <span class="quiet">
                    {planText.categories[category]} · {hours(length)}
                  </span>
                  <select
                    aria-label={text.add(name)}
                    value=""
                    onChange={({ currentTarget }) => void planning.add(id, Number(currentTarget.value))}
                  >
                    <option value="" disabled>
                      {text.chooseDay}
                    </option>
                    {itinerary.days.map((_, index) => (
                      <option key={index} value={String(index + 1)}>
                        {text.day(index + 1)}
                      </option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
          </section>
        )
      }}
    </Options>
  )
}
