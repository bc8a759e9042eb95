import { useSignal } from '@preact/signals'
import type { TripDetail } from '../../client/client.ts'
import { valueOf } from '../calls.ts'
import { dayRange, money } from '../format.ts'
import { client } from '../session.ts'
import { text } from '../text.ts'
import { Fault, Field, useSubmission } from './form.tsx'

/** When, for how much and with whom; it can all be changed in place. */
export function TripFacts({ trip, onChange }: { trip: TripDetail; onChange: () => void }) {
  const isEditing = useSignal(false)
  if (isEditing.value) {
    return (
      <FactsForm
        trip={trip}
        onEnd={(changed) => {
          isEditing.value = false
          if (changed) onChange()
        }}
      />
    )
  }
  const { start_date: start, end_date: end, budget, travelers_count: party } = trip
  const facts = [
    ...(start !== null && end !== null ? [[text.trip.dates, dayRange(start, end)] as const] : []),
    ...(budget === null ? [] : [[text.trip.budgetShort, money(budget)] as const]),
    // One is what a trip has before anybody says how many they are.
    ...(party === 1 ? [] : [[text.trip.party, String(party)] as const]),
  ]
  return (
    <div class="facts">
      {facts.length > 0 && (
        <dl>
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <button type="button" class="plain" onClick={() => (isEditing.value = true)}>
        {facts.length === 0 ? text.trip.editAll : text.trip.edit}
      </button>
    </div>
  )
}

function FactsForm({ trip, onEnd }: { trip: TripDetail; onEnd: (changed: boolean) => void }) {
  const title = useSignal(trip.title)
  const start = useSignal(trip.start_date ?? '')
  const end = useSignal(trip.end_date ?? '')
  const budget = useSignal(trip.budget ?? '')
  const party = useSignal(String(trip.travelers_count))
  const { run, isBusy, errors, reason } = useSubmission()
  const save = async () => {
    const json = {
      title: title.value,
      start_date: start.value === '' ? null : start.value,
      end_date: end.value === '' ? null : end.value,
      budget: budget.value === '' ? null : budget.value,
      travelers_count: Number(party.value),
    }
    await valueOf(client.api.trips[':id'].$patch({ param: { id: trip.id }, json }))
    onEnd(true)
  }
  return (
    <form
      class="facts-form"
      onSubmit={(event) => {
        event.preventDefault()
        void run(save)
      }}
    >
      <Field label={text.trip.titleField} value={title} errors={errors['title']} required maxLength={200} />
      <Field label={text.trip.start} value={start} errors={errors['start_date']} type="date" />
      <Field label={text.trip.end} value={end} errors={errors['end_date']} type="date" />
      <Field label={text.trip.budget} value={budget} errors={errors['budget']} inputMode="decimal" />
      <Field label={text.trip.party} value={party} errors={errors['travelers_count']} type="number" min={1} max={100} />
      {reason !== null && <Fault>{reason}</Fault>}
      <div class="actions">
        <button type="submit" class="primary" aria-busy={isBusy}>
          {text.save}
        </button>
        <button type="button" onClick={() => onEnd(false)}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
