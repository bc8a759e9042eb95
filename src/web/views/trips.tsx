import { useSignal } from '@preact/signals'
import type { Trip } from '../../client/client.ts'
import { valueOf } from '../calls.ts'
import { dayRange, money } from '../format.ts'
import { PlaceMap } from '../map/place-map.tsx'
import { drafts, keys, outbox } from '../outbox.ts'
import { goTo } from '../router.ts'
import { client } from '../session.ts'
import { text } from '../text.ts'
import { sendOnEnter } from './composer.tsx'
import { Fault, useSubmission } from './form.tsx'
import { Failure, Loading, useLoad } from './loading.tsx'
import { titleFrom } from './title.ts'

const pageSize = 12

export function Trips() {
  return (
    <main class="page" id="content" tabIndex={-1}>
      <NewTrip />
      <section aria-labelledby="trips">
        <h2 id="trips">{text.trips.list}</h2>
        <TripCards />
      </section>
    </main>
  )
}

/** A trip begins with a sentence, which is the first message of its conversation. */
function NewTrip() {
  const sentence = useSignal(drafts.read('new'))
  const { run, isBusy, reason } = useSubmission()

  const write = (words: string) => {
    sentence.value = words
    drafts.put('new', words)
  }
  const begin = async () => {
    const message = sentence.value.trim()
    if (message === '') return
    const json = { title: titleFrom(message) }
    const headers = { 'Idempotency-Key': `"${keys.take('new')}"` }
    const trip = await valueOf(client.api.trips.$post({ json }, { headers }))
    outbox.put(trip.id, { key: crypto.randomUUID(), message, instead: null })
    keys.drop('new')
    write('')
    goTo(`/trips/${trip.id}`)
  }
  return (
    <form
      class="wish"
      onSubmit={(event) => {
        event.preventDefault()
        void run(begin)
      }}
    >
      <h1>{text.trips.title}</h1>
      <textarea
        dir="auto"
        aria-label={text.trips.prompt}
        placeholder={text.trips.placeholder}
        rows={3}
        maxLength={4000}
        required
        value={sentence}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={sendOnEnter}
      />
      <button type="submit" class="primary" aria-busy={isBusy}>
        {isBusy ? text.trips.beginning : text.trips.begin}
      </button>
      {reason !== null && <Fault>{reason}</Fault>}
    </form>
  )
}

function TripCards() {
  const count = useSignal(pageSize)
  const page = useLoad(
    () => valueOf(client.api.trips.$get({ query: { page_size: String(count.value), ordering: '-updated_at' } })),
    [count.value],
  )
  if (page.kind === 'loading' || page.kind === 'missing') return <Loading />
  if (page.kind === 'failed') return <Failure reason={page.reason} onRetry={page.again} />
  const { results, next } = page.value
  if (results.length === 0) return <p class="quiet">{text.trips.none}</p>
  return (
    <>
      <ul class="cards">
        {results.map((trip) => (
          <li key={trip.id}>
            <TripCard trip={trip} />
          </li>
        ))}
      </ul>
      {next !== null && count.value < 100 && (
        <button type="button" onClick={() => (count.value = Math.min(100, count.value + 24))}>
          {text.trips.more}
        </button>
      )}
    </>
  )
}

function TripCard({ trip }: { trip: Trip }) {
  const { destination, start_date, end_date } = trip
  const facts = [
    start_date !== null && end_date !== null ? dayRange(start_date, end_date) : text.trips.noDates,
    text.trips.travellers(trip.travelers_count),
    ...(trip.budget === null ? [] : [money(trip.budget)]),
  ]
  return (
    <article class="card trip-card">
      <PlaceMap pins={pinsOf(destination)} label="" zoom={3} />
      <div class="body">
        <p class="eyebrow">{text.statuses[trip.status]}</p>
        <h3 dir="auto">
          <a href={`/trips/${trip.id}`}>{trip.title}</a>
        </h3>
        <p class="where" dir="auto">
          {destination === null ? text.trips.noPlace : `${destination.name}, ${destination.country}`}
        </p>
        <p class="quiet">{facts.join(' · ')}</p>
      </div>
    </article>
  )
}

function pinsOf(destination: Trip['destination']) {
  if (destination === null) return []
  const { latitude, longitude } = destination
  return latitude === null || longitude === null ? [] : [{ latitude, longitude, label: '' }]
}
