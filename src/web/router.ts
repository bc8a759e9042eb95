import { computed, signal } from '@preact/signals'
import type { PlanningStage } from '../client/client.ts'
import { shownStages } from './plan/stages.ts'

export type Place =
  | { view: 'trips' }
  | { view: 'trip'; tripId: number }
  | { view: 'plan'; tripId: number; stage: PlanningStage | null }
  | { view: 'paper'; tripId: number }
  | { view: 'shared'; token: string }
  | { view: 'account' }
  | { view: 'missing' }

const path = signal(location.pathname)

/** Where the address bar says that we are. */
export const place = computed(() => readPath(path.value))

/** Goes there, as a link does. */
export function goTo(address: string): void {
  if (address === location.pathname) return
  history.pushState(null, '', address)
  path.value = address
  scrollTo(0, 0)
}

/** Makes links within the app change the view instead of loading the page again. */
export function followLinks(): void {
  addEventListener('popstate', () => (path.value = location.pathname))
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (link.origin !== location.origin || link.hasAttribute('download') || link.target !== '') return
    if (link.pathname.startsWith('/api/') || link.hash !== '') return
    event.preventDefault()
    goTo(link.pathname)
  })
}

function readPath(address: string): Place {
  const [first = '', ...rest] = address.replace(/^\/|\/$/g, '').split('/')
  const [second = '', third = '', fourth = '', ...more] = rest
  const missing: Place = { view: 'missing' }
  if (more.length > 0) return missing
  switch (first) {
    case '':
      return { view: 'trips' }
    case 'account':
      return second === '' ? { view: 'account' } : missing
    case 'shared':
      return second !== '' && third === '' ? { view: 'shared', token: second } : missing
    case 'trips':
      return second === '' ? { view: 'trips' } : readTrip(second, third, fourth)
    default:
      return missing
  }
}

function readTrip(id: string, part: string, stage: string): Place {
  const missing: Place = { view: 'missing' }
  if (!/^[1-9]\d{0,15}$/.test(id)) return missing
  const tripId = Number(id)
  if (part === 'plan') {
    const known = shownStages.find((one) => one === stage) ?? null
    return known === null && stage !== '' ? missing : { view: 'plan', tripId, stage: known }
  }
  if (stage !== '') return missing
  if (part === '') return { view: 'trip', tripId }
  return part === 'paper' ? { view: 'paper', tripId } : missing
}
