import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { TripDetail, TripStatus } from '../../client/client.ts'
import { done, valueOf } from '../calls.ts'
import { useCurrencyOf } from '../costs.ts'
import { openTalk, type Talk } from '../conversation.ts'
import { goTo } from '../router.ts'
import { client } from '../session.ts'
import { text } from '../text.ts'
import { Composer } from './composer.tsx'
import { Sure, useSubmission } from './form.tsx'
import { Failure, Gone, Loading, useLoad } from './loading.tsx'
import { Messages } from './messages.tsx'
import { Offers } from './offers.tsx'
import { TripFacts } from './trip-facts.tsx'

/** A trip: its conversation on one side, what has come of it on the other. */
export function Trip({ tripId }: { tripId: number }) {
  const turns = useSignal(0)
  const param = { id: tripId }
  const trip = useLoad(() => valueOf(client.api.trips[':id'].$get({ param })), [turns.value])
  const talk = useMemo(() => openTalk(tripId, () => (turns.value += 1)), [])
  const talks = trip.kind === 'loaded' ? trip.value.conversation !== null : null
  const history = useLoad(async () => {
    if (talks === null || talk.isLoaded.value) return
    await talk.load(talks)
    talk.resume()
  }, [talks])
  useEffect(() => talk.close, [])
  useCurrencyOf(trip.kind === 'loaded' ? trip.value : null)

  const canvas = useRef<HTMLElement>(null)
  const { stage } = talk.asked.value
  useEffect(() => canvas.current?.scrollTo({ top: 0 }), [stage])

  if (trip.kind === 'missing') {
    return (
      <main class="page narrow" id="content">
        <Gone />
      </main>
    )
  }
  const closed = trip.kind === 'loaded' && isClosed(trip.value.status) ? trip.value.status : null
  // Until it is known whether the trip takes messages, nothing is there to write one.
  const isOpen = closed === null && trip.kind !== 'loading'
  const failure = [trip, history].find((load) => load.kind === 'failed')
  return (
    <main class="trip" id="content" tabIndex={-1}>
      <header class="trip-head">{trip.kind === 'loaded' && <Head trip={trip.value} onChange={trip.again} />}</header>
      <section class="talk" aria-label={text.talk.title} tabIndex={0}>
        {failure?.kind === 'failed' && <Failure reason={failure.reason} onRetry={failure.again} />}
        {!talk.isLoaded.value && failure === undefined && <Loading />}
        <Progress talk={talk} />
        <Messages talk={talk} isClosed={closed !== null} />
        <p class="hidden" role="status" aria-live="polite">
          {talk.announcement}
        </p>
      </section>
      <section ref={canvas} class="canvas" aria-label={text.trip.canvas} tabIndex={0}>
        {trip.kind === 'loaded' && talk.isLoaded.value && (
          <>
            <Offers talk={talk} trip={trip.value} />
            <Ending talk={talk} tripId={tripId} isClosed={closed !== null} />
          </>
        )}
      </section>
      <div class="dock">
        {isOpen && <Composer talk={talk} />}
        {closed !== null && <Closed tripId={tripId} status={closed} />}
      </div>
    </main>
  )
}

function Head({ trip, onChange }: { trip: TripDetail; onChange: () => void }) {
  useEffect(() => {
    document.title = `${trip.title} · ${text.name}`
  }, [trip.title])
  return (
    <>
      <div>
        <p class="eyebrow">{text.statuses[trip.status]}</p>
        <h1 dir="auto">{trip.title}</h1>
      </div>
      <TripFacts trip={trip} onChange={onChange} />
    </>
  )
}

type ClosedStatus = keyof typeof text.talk.closed

const isClosed = (status: TripStatus): status is ClosedStatus => status in text.talk.closed

/** In place of the composer, where the API takes no more messages. */
function Closed({ tripId, status }: { tripId: number; status: ClosedStatus }) {
  return (
    <p class="closed">
      {text.talk.closed[status]} <a href={`/trips/${tripId}/plan`}>{text.talk.toPlan}</a>
    </p>
  )
}

function Progress({ talk }: { talk: Talk }) {
  const { stage, progress, number, total } = talk.asked.value
  if (stage !== 'asking_clarifications') return null
  return (
    <div class="asked">
      <p>{text.talk.question(number, total)}</p>
      <progress max={100} value={progress} aria-label={text.talk.progress} />
    </div>
  )
}

function Ending({ talk, tripId, isClosed }: { talk: Talk; tripId: number; isClosed: boolean }) {
  const { run, reason } = useSubmission()
  const remove = async () => {
    await done(client.api.trips[':id'].$delete({ param: { id: tripId } }))
    goTo('/')
  }
  return (
    <footer class="ending">
      {talk.messages.value.length > 0 && !talk.isBusy.value && !isClosed && (
        <Sure
          ask={text.talk.startOver}
          question={text.talk.startOverSure}
          yes={text.talk.startOverYes}
          no={text.cancel}
          onYes={() => void run(talk.startOver)}
        />
      )}
      <Sure
        ask={text.trips.delete}
        question={text.trips.deleteSure}
        yes={text.trips.deleteYes}
        no={text.cancel}
        onYes={() => void run(remove)}
      />
      {reason !== null && <p role="alert">{reason}</p>}
    </footer>
  )
}
