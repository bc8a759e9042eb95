import { computed, signal } from '@preact/signals'

export type Place = { view: 'trips' } | { view: 'trip'; tripId: number } | { view: 'account' } | { view: 'missing' }

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
  const [first = '', second = '', third = '', ...more] = address.replace(/^\/|\/$/g, '').split('/')
  if (more.length > 0) return { view: 'missing' }
  if (first === '') return { view: 'trips' }
  if (first === 'account' && second === '') return { view: 'account' }
  if (first === 'trips' && second === '') return { view: 'trips' }
  if (first === 'trips' && /^[1-9]\d{0,15}$/.test(second)) {
    if (third === '') return { view: 'trip', tripId: Number(second) }
  }
  return { view: 'missing' }
}
