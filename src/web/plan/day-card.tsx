import { type Signal, useSignal } from '@preact/signals'
import type { Itinerary } from '../../client/client.ts'
import { day as dayName } from '../format.ts'
import { ItemRow } from './item-row.tsx'
import type { Dragged } from './moves.ts'
import type { Planning } from './planning.ts'
import { days as text } from './text.ts'

interface Props {
  planning: Planning
  itinerary: Itinerary
  number: number
  dragged: Signal<Dragged | null>
  /** The id of what is being changed. */
  opened: Signal<string | null>
  onDrop: (day: number) => void
  /** The day is looked at. */
  onLook: () => void
  /** Where the keyboard goes once the change is there. */
  onFocusNext: (id: string) => void
}

export function DayCard({ planning, itinerary, number, dragged, opened, onDrop, onLook, onFocusNext }: Props) {
  const isOver = useSignal(false)
  const { date = null, items = [] } = itinerary.days[number - 1] ?? {}
  const broken = itinerary.broken.filter(({ day }) => day === number)
  const messages = new Set(broken.map(({ message }) => message))
  const heading = `day-${number}`
  return (
    <li
      class={isOver.value ? 'card day over' : 'card day'}
      onMouseEnter={onLook}
      onFocusCapture={onLook}
      onDragOver={(event) => {
        if (dragged.value === null) return
        event.preventDefault()
        isOver.value = true
      }}
      onDragLeave={() => (isOver.value = false)}
      onDrop={(event) => {
        event.preventDefault()
        isOver.value = false
        onDrop(number)
      }}
    >
      <header>
        <h3 id={heading} tabIndex={-1}>
          {text.day(number)} {date !== null && <span class="date">{dayName(date, 'long')}</span>}
        </h3>
        <button
          type="button"
          class="plain"
          aria-label={`${text.solveDay}: ${text.day(number)}`}
          onClick={() => void planning.edit({ resolve_day: number }, () => text.solvedDay(text.day(number)))}
        >
          {text.solveDay}
        </button>
      </header>
      {broken.length > 0 && (
        <ul class="notice">
          {[...messages].map((message) => (
            <li key={message} dir="auto">
              {message}
            </li>
          ))}
        </ul>
      )}
      {items.length === 0 && <p class="quiet">{text.empty}</p>}
      <ol class="items">
        {items.map((item) => (
          <ItemRow
            key={item.id}
            planning={planning}
            itinerary={itinerary}
            day={number}
            item={item}
            isBroken={broken.some((one) => one.item === item.id)}
            dragged={dragged}
            opened={opened}
            onFocusNext={onFocusNext}
            heading={heading}
          />
        ))}
      </ol>
    </li>
  )
}
