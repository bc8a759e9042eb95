import type { Signal } from '@preact/signals'
import type { TargetedKeyboardEvent } from 'preact'
import type { Itinerary } from '../../client/client.ts'
import { cost as costs } from '../costs.ts'
import { clock } from '../format.ts'
import { type Dragged, type Item, targetOf } from './moves.ts'
import type { Planning } from './planning.ts'
import { text as planText, days as text } from './text.ts'

interface Props {
  planning: Planning
  itinerary: Itinerary
  day: number
  item: Item
  isBroken: boolean
  dragged: Signal<Dragged | null>
  opened: Signal<string | null>
  onFocusNext: (id: string) => void
  /** The id of the heading of the day. */
  heading: string
}

/** Something at its hour; what there is to do can be moved, the rest follows. */
export function ItemRow(props: Props) {
  const { item, isBroken, dragged, opened, day } = props
  const isMovable = item.kind === 'activity'
  const isOpen = opened.value === item.id
  return (
    <li
      class={isBroken ? `item ${item.kind} broken` : `item ${item.kind}`}
      draggable={isMovable}
      onDragStart={({ dataTransfer }) => {
        dataTransfer?.setData('text/plain', item.title)
        dragged.value = { id: item.id, title: item.title, day }
      }}
      onDragEnd={() => (dragged.value = null)}
    >
      <span class="hours">
        <time>{clock(item.start)}</time>
        <span class="until">{` – ${clock(item.end)}`}</span>
      </span>
      <span class="what">
        <span class="title" dir="auto">
          {item.title}
        </span>
        {notesOn(item) !== '' && <span class="quiet">{notesOn(item)}</span>}
      </span>
      {isMovable && <Handle {...props} isOpen={isOpen} />}
      {isOpen && <Changes {...props} />}
    </li>
  )
}

function notesOn({ cost, kind, pinned }: Item): string {
  const price = cost === null || kind !== 'activity' ? [] : [Number(cost) === 0 ? planText.free : costs(cost)]
  return [...price, ...(pinned ? [text.kept] : [])].join(' · ')
}

/** Opens what can be changed, and takes the keys that change it at once. */
function Handle({ planning, itinerary, item, isOpen, opened, onFocusNext, heading }: Props & { isOpen: boolean }) {
  const id = `change-${item.id}`
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Delete') {
      event.preventDefault()
      onFocusNext(heading)
      void planning.remove(item)
    }
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    const target = targetOf(itinerary, item.id, event.key)
    if (target === null) return
    onFocusNext(id)
    void planning.move(item.id, target)
  }
  return (
    <button
      type="button"
      id={id}
      class="handle"
      aria-label={text.move(item.title)}
      aria-expanded={isOpen}
      aria-describedby="move-hint"
      onKeyDown={onKeyDown}
      onClick={() => (opened.value = isOpen ? null : item.id)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 3v0M5 8v0M5 13v0M11 3v0M11 8v0M11 13v0" />
      </svg>
    </button>
  )
}

function Changes({ planning, itinerary, day, item, opened, onFocusNext, heading }: Props) {
  const back = `change-${item.id}`
  const shift = (key: 'ArrowUp' | 'ArrowDown') => {
    const target = targetOf(itinerary, item.id, key)
    if (target !== null) void planning.move(item.id, target)
  }
  return (
    <div class="changes" role="group" aria-label={text.move(item.title)}>
      <label>
        {text.toDay}
        <select
          value={String(day)}
          onChange={({ currentTarget }) => {
            onFocusNext(back)
            void planning.move(item.id, { day: Number(currentTarget.value) })
          }}
        >
          {itinerary.days.map((_, index) => (
            <option key={index} value={String(index + 1)}>
              {text.day(index + 1)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text.startsAt}
        <input
          type="time"
          value={item.start}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') void planning.move(item.id, { day, start: currentTarget.value })
          }}
        />
      </label>
      <div class="actions">
        <button type="button" class="chip" onClick={() => shift('ArrowUp')}>
          {text.earlier}
        </button>
        <button type="button" class="chip" onClick={() => shift('ArrowDown')}>
          {text.later}
        </button>
        <button type="button" class="chip" aria-pressed={item.pinned} onClick={() => void planning.pin(item)}>
          {text.keep}
        </button>
        <button
          type="button"
          class="chip danger"
          onClick={() => {
            opened.value = null
            onFocusNext(heading)
            void planning.remove(item)
          }}
        >
          {text.remove}
        </button>
      </div>
    </div>
  )
}
