import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Itinerary } from '../../client/client.ts'
import { listed } from '../format.ts'
import { LocalMap } from '../map/local-map.tsx'
import { Field } from '../views/form.tsx'
import { DayCard } from './day-card.tsx'
import { Missing } from './missing.tsx'
import { type Dragged, placesOf } from './moves.ts'
import { Paces } from './paces.tsx'
import type { Pace, Planning } from './planning.ts'
import { Remaining } from './remaining.tsx'
import { days as text } from './text.ts'

/** The trip day by day: planned at once, and then moved about with the mouse or the keyboard. */
export function Days({ planning }: { planning: Planning }) {
  const itinerary = planning.itinerary.value
  if (itinerary === null) return <Paces planning={planning} />
  return (
    <>
      {itinerary.days.some(({ date }) => date === null) && <Missing planning={planning} missing={['dates']} />}
      <Terms key={`${itinerary.arrive_at} ${itinerary.leave_at}`} planning={planning} itinerary={itinerary} />
      <Faults itinerary={itinerary} />
      <Board planning={planning} itinerary={itinerary} />
    </>
  )
}

interface Props {
  planning: Planning
  itinerary: Itinerary
}

const paces: Pace[] = ['relaxed', 'balanced', 'packed']

/** What all days are planned with. */
function Terms({ planning, itinerary }: Props) {
  const arrival = useSignal(itinerary.arrive_at)
  const departure = useSignal(itinerary.leave_at)
  const solve = (pace: Pace) =>
    void planning.solve({ pace, arrive_at: arrival.value, leave_at: departure.value }, text.solved)
  return (
    <form
      class="terms"
      onSubmit={(event) => {
        event.preventDefault()
        solve(itinerary.pace)
      }}
    >
      <fieldset>
        <legend>{text.pace}</legend>
        <div class="quick flat">
          {paces.map((pace) => (
            <button
              type="button"
              key={pace}
              class="chip"
              aria-pressed={itinerary.pace === pace}
              onClick={() => solve(pace)}
            >
              {text.paces[pace]}
            </button>
          ))}
        </div>
      </fieldset>
      <Field label={text.arriveAt} value={arrival} type="time" required />
      <Field label={text.leaveAt} value={departure} type="time" required />
      <button type="submit" aria-busy={planning.isBusy.value}>
        {text.solveAgain}
      </button>
    </form>
  )
}

/** What the plan breaks, as far as it is about no day of its own, and which days to look at. */
function Faults({ itinerary: { broken } }: { itinerary: Itinerary }) {
  const whole = broken.filter(({ day }) => day === null)
  const inDays = [...new Set(broken.flatMap(({ day }) => (day === null ? [] : [day])))].sort((a, b) => a - b)
  if (broken.length === 0) return <p class="holds">{text.holds}</p>
  return (
    <div class="notice">
      {inDays.length > 0 && <p>{text.brokenIn(listed(inDays.map(text.day)))}</p>}
      {whole.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )
}

function Board({ planning, itinerary }: Props) {
  const dragged = useSignal<Dragged | null>(null)
  const opened = useSignal<string | null>(null)
  const shown = useSignal<number | null>(null)
  const focused = useRef<string | null>(null)
  useEffect(() => {
    // Where the keyboard was has gone to another day, or away.
    if (focused.current !== null) document.getElementById(focused.current)?.focus()
    focused.current = null
  }, [itinerary])
  const drop = (day: number) => {
    const { value: what } = dragged
    dragged.value = null
    if (what === null || what.day === day) return
    if (what.day === null) void planning.add(what.id, day)
    else void planning.move(what.id, { day })
  }
  return (
    <div class="board">
      <p class="hidden" id="move-hint">
        {text.moveHint}
      </p>
      <ol class="days">
        {itinerary.days.map((_, index) => (
          <DayCard
            key={index}
            planning={planning}
            itinerary={itinerary}
            number={index + 1}
            dragged={dragged}
            opened={opened}
            onDrop={drop}
            onLook={() => (shown.value = index + 1)}
            onFocusNext={(id) => (focused.current = id)}
          />
        ))}
      </ol>
      <aside class="aside">
        <LocalMap
          places={placesOf(itinerary.days, shown.value)}
          label={shown.value === null ? text.mapAll : text.map(text.day(shown.value))}
          hasWay={shown.value !== null}
        />
        <Remaining planning={planning} itinerary={itinerary} dragged={dragged} />
      </aside>
    </div>
  )
}
