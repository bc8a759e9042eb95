import { useEffect, useMemo } from 'preact/hooks'
import type { PlanningSession, PlanningStage, TripDetail } from '../../client/client.ts'
import { useCurrencyOf } from '../costs.ts'
import { PlaceMap } from '../map/place-map.tsx'
import { goTo } from '../router.ts'
import { text as shell } from '../text.ts'
import { Fault } from '../views/form.tsx'
import { Failure, Gone, Loading, useLoad } from '../views/loading.tsx'
import { TripFacts } from '../views/trip-facts.tsx'
import { Activities } from './activities.tsx'
import { Days } from './days.tsx'
import { Journey } from './journey.tsx'
import { LastLook } from './last-look.tsx'
import { openPlanning, type Planning, readPlan } from './planning.ts'
import { isSettled, StageLine } from './stage-line.tsx'
import { shownStages } from './stages.ts'
import { Stay } from './stay.tsx'
import { TakeAlong } from './take-along.tsx'
import { text } from './text.ts'

/** From the place that was chosen to a plan: stage by stage. */
export function Plan({ tripId, stage }: { tripId: number; stage: PlanningStage | null }) {
  const opened = useLoad(() => readPlan(tripId), [])
  if (opened.kind === 'missing') {
    return (
      <main class="page narrow" id="content" tabIndex={-1}>
        <Gone />
      </main>
    )
  }
  if (opened.kind !== 'loaded') {
    return (
      <main class="page" id="content" tabIndex={-1}>
        {opened.kind === 'loading' ? <Loading /> : <Failure reason={opened.reason} onRetry={opened.again} />}
      </main>
    )
  }
  const { trip, session } = opened.value
  return session === null ? <NoPlace tripId={tripId} /> : <Opened trip={trip} session={session} stage={stage} />
}

function NoPlace({ tripId }: { tripId: number }) {
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <h1>{text.noDestination}</h1>
      <a class="button primary" href={`/trips/${tripId}`}>
        {text.toTalk}
      </a>
    </main>
  )
}

function Opened(props: { trip: TripDetail; session: PlanningSession; stage: PlanningStage | null }) {
  const planning = useMemo(() => openPlanning(props), [])
  useEffect(() => planning.close, [])
  const trip = planning.trip.value
  useCurrencyOf(trip)
  const session = planning.session.value
  const stage = props.stage ?? (session.is_completed ? 'finalization' : reached(session))
  const place = trip.destination?.name ?? trip.title
  useEffect(() => {
    document.title = `${text.stages[stage]} · ${text.title(place)} · ${shell.name}`
  }, [place, stage])
  const isReady = stage === 'finalization' && session.is_completed
  return (
    <main class="page plan" id="content" tabIndex={-1} aria-busy={planning.isBusy}>
      <header class="plan-head">
        <div class="plan-title">
          <p class="eyebrow">
            <a href={`/trips/${trip.id}`}>{text.toTalk}</a>
          </p>
          <h1 dir="auto">{isReady ? text.ready(place) : text.title(place)}</h1>
          {isReady && <p class="lead">{text.readyLead}</p>}
          <TripFacts trip={trip} onChange={() => void planning.reload()} />
        </div>
        <PlaceMap pins={pinOf(trip)} label="" zoom={4.5} />
      </header>
      <StageLine tripId={trip.id} session={session} shown={stage} />
      <section class="stage" aria-labelledby="stage">
        <header>
          <h2 id="stage">{text.stages[stage]}</h2>
          <p class="quiet">{text.leads[stage]}</p>
        </header>
        <Stage planning={planning} stage={stage} />
      </section>
      <p class="hidden" role="status">
        {planning.announcement}
      </p>
      <Foot planning={planning} stage={stage} />
    </main>
  )
}

function Stage({ planning, stage }: { planning: Planning; stage: PlanningStage }) {
  switch (stage) {
    case 'destination':
    case 'accommodation':
      return <Stay planning={planning} />
    case 'flights':
      return <Journey planning={planning} />
    case 'activities':
      return <Activities planning={planning} />
    case 'itinerary':
      return <Days planning={planning} />
    case 'finalization':
    case 'completed':
      return (
        <>
          <TakeAlong planning={planning} />
          <LastLook planning={planning} />
        </>
      )
  }
}

/** What went wrong, where it is seen whatever the page is scrolled to, and the way on. */
function Foot({ planning, stage }: { planning: Planning; stage: PlanningStage }) {
  const { session, trip, isBusy, reason } = planning
  const isLast = stage === 'finalization'
  const goOn = async () => {
    await planning.settle(stage)
    const next = shownStages[shownStages.indexOf(stage) + 1]
    if (reason.value === null && next !== undefined) goTo(`/trips/${trip.value.id}/plan/${next}`)
    if (isLast) document.getElementById('content')?.focus()
  }
  const isOver = isLast && (session.value.is_completed || !isSettled(session.value, 'itinerary'))
  return (
    <footer class="plan-foot">
      {reason.value !== null && <Fault>{reason.value}</Fault>}
      {!isOver && (
        <button type="button" class="primary" aria-busy={isBusy.value} onClick={() => void goOn()}>
          {isLast ? text.finish : text.next}
        </button>
      )}
    </footer>
  )
}

/** Who has not got to the first stage yet begins there: the place is chosen. */
function reached({ current_stage: stage }: PlanningSession): PlanningStage {
  return stage === 'destination' ? 'accommodation' : stage
}

function pinOf({ destination }: TripDetail) {
  const { latitude = null, longitude = null } = destination ?? {}
  return latitude === null || longitude === null ? [] : [{ latitude, longitude, label: '' }]
}
