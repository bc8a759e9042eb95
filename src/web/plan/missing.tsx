import { useSignal } from '@preact/signals'
import type { PlanningOptions } from '../../client/client.ts'
import { Field } from '../views/form.tsx'
import { daysAfter } from './dates.ts'
import type { Planning } from './planning.ts'
import { text } from './text.ts'

type What = PlanningOptions['missing'][number]

/** What is not known yet and would help, each with where to say it. */
export function Missing({ planning, missing }: { planning: Planning; missing: What[] }) {
  if (missing.length === 0) return null
  return (
    <div class="missing">
      {missing.map((what) => (
        <One key={what} what={what} planning={planning} />
      ))}
    </div>
  )
}

function One({ what, planning }: { what: What; planning: Planning }) {
  switch (what) {
    case 'dates':
      return <Dates planning={planning} />
    case 'origin':
      return <Origin planning={planning} />
    case 'budget':
      return <Budget planning={planning} />
    case 'destination':
    case 'areas':
    case 'activities':
    case 'itinerary':
      return <p class="notice">{text.missing[what]}</p>
  }
}

function Dates({ planning }: { planning: Planning }) {
  const { trip, itinerary } = planning
  const start = useSignal(trip.value.start_date ?? '')
  const end = useSignal(trip.value.end_date ?? '')
  // How long they go is often known before it is known when.
  const length = itinerary.value?.days.length ?? null
  const suggested = end.value === '' && start.value !== '' && length !== null ? daysAfter(start.value, length - 1) : ''
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault()
        void planning.setDates(start.value, end.value === '' ? suggested : end.value)
      }}
    >
      <h3>{text.missing.dates}</h3>
      <p class="quiet">{text.datesBody}</p>
      <div class="fields">
        <Field label={text.start} value={start} type="date" required />
        <Field label={text.end} value={end} type="date" required={suggested === ''} />
        <button type="submit" aria-busy={planning.isBusy.value}>
          {text.save}
        </button>
      </div>
    </form>
  )
}

function Origin({ planning }: { planning: Planning }) {
  const place = useSignal('')
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault()
        void planning.sayOrigin(place.value.trim())
      }}
    >
      <h3>{text.missing.origin}</h3>
      <p class="quiet">{text.originBody}</p>
      <div class="fields">
        <Field label={text.origin} value={place} required maxLength={100} />
        <button type="submit" aria-busy={planning.isBusy.value}>
          {text.save}
        </button>
      </div>
    </form>
  )
}

function Budget({ planning }: { planning: Planning }) {
  const amount = useSignal('')
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault()
        void planning.setBudget(amount.value)
      }}
    >
      <h3>{text.missing.budget}</h3>
      <p class="quiet">{text.budgetBody}</p>
      <div class="fields">
        <Field label={text.budgetField} value={amount} inputMode="decimal" required />
        <button type="submit" aria-busy={planning.isBusy.value}>
          {text.save}
        </button>
      </div>
    </form>
  )
}
