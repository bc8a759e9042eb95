import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { lazily } from './lazily.tsx'
import { type Place, place } from './router.ts'
import { resumeSession, signOut, standing, username } from './session.ts'
import { text } from './text.ts'
import { Mark } from './views/mark.tsx'
import { Door } from './views/door.tsx'
import { Trips } from './views/trips.tsx'
import { Failure, Loading, useLoad } from './views/loading.tsx'

const Trip = lazily(async () => (await import('./views/trip.tsx')).Trip)
const Plan = lazily(async () => (await import('./plan/plan.tsx')).Plan)
const Paper = lazily(async () => (await import('./plan/paper.tsx')).Paper)
const Shared = lazily(async () => (await import('./plan/shared.tsx')).Shared)
const Account = lazily(async () => (await import('./account/account.tsx')).Account)

export function App() {
  const { value: at } = place
  if (at.view === 'shared') return <Shared token={at.token} />
  switch (standing.value) {
    case 'unknown':
      return <Returning />
    case 'out':
      return <Door />
    case 'in':
      return <Inside at={at} />
  }
}

/** Where only those go who are signed in. */
type InnerPlace = Exclude<Place, { view: 'shared' }>

/** Somebody who signed in before: a moment's wait, or no network. */
function Returning() {
  const session = useLoad(resumeSession, [])
  return (
    <main class="page">
      {session.kind === 'failed' ? <Failure reason={text.door.resumeFailed} onRetry={session.again} /> : <Loading />}
    </main>
  )
}

function Inside({ at }: { at: InnerPlace }) {
  const seen = useRef(at)
  useEffect(() => {
    // Who cannot see that the view has changed hears it, and goes on from its beginning.
    if (seen.current !== at) document.getElementById('content')?.focus()
    seen.current = at
  }, [at])
  useSignalEffect(() => {
    document.title = `${titleOf(place.value)} · ${text.name}`
  })
  return (
    <>
      <a class="skip" href="#content">
        {text.skip}
      </a>
      <header class="top">
        <a class="brand" href="/">
          <Mark />
          {text.name}
        </a>
        <nav aria-label={text.nav.label}>
          <a href="/" aria-current={at.view === 'trips' ? 'page' : undefined}>
            {text.nav.trips}
          </a>
          <a href="/account" aria-current={at.view === 'account' ? 'page' : undefined}>
            {text.nav.account}
          </a>
          <button type="button" class="plain" onClick={() => void signOut()} title={username.value}>
            {text.nav.signOut}
          </button>
        </nav>
      </header>
      <View at={at} />
    </>
  )
}

function View({ at }: { at: InnerPlace }) {
  switch (at.view) {
    case 'trips':
      return <Trips />
    case 'trip':
      return <Trip key={at.tripId} tripId={at.tripId} />
    case 'plan':
      return <Plan key={at.tripId} tripId={at.tripId} stage={at.stage} />
    case 'paper':
      return <Paper key={at.tripId} tripId={at.tripId} />
    case 'account':
      return <Account />
    case 'missing':
      return <Missing />
  }
}

function Missing() {
  return (
    <main class="page narrow" id="content">
      <h1>{text.missing.title}</h1>
      <p>{text.missing.body}</p>
      <a class="button" href="/">
        {text.missing.home}
      </a>
    </main>
  )
}

function titleOf(at: Place): string {
  switch (at.view) {
    case 'account':
      return text.nav.account
    case 'missing':
      return text.missing.title
    case 'trips':
    case 'trip':
    case 'plan':
    case 'paper':
    case 'shared':
      return text.nav.trips
  }
}
