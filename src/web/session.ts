import { computed, signal } from '@preact/signals'
import { createClient } from '../client/client.ts'

/*
 * The access token lives in memory alone. The refresh token, which is used once, is shared by the tabs of a browser
 * through local storage, and a lock lets one tab at a time use it.
 */
const storageKey = 'wanderline.refresh'
const lockName = 'wanderline.refresh'
const marginSeconds = 60
/** Says that somebody was signed in at this browser, and nothing of whom; it outlives them. */
const returningKey = 'wanderline-returning'

type Standing = 'unknown' | 'out' | 'in'

const access = signal<string | null>(null)
export const standing = signal<Standing>(localStorage.getItem(storageKey) === null ? 'out' : 'unknown')
export const username = computed(() => (access.value === null ? '' : readClaims(access.value).username))

/** The one client of the API; its calls carry the token that is valid when they are made. */
export const client = createClient({ baseUrl: location.origin, fetch: fetchSignedIn })

/** Takes the tokens of a log-in; other tabs of the browser are signed in with it. */
export function signIn(pair: { access: string; refresh: string }): void {
  localStorage.setItem(storageKey, pair.refresh)
  localStorage.setItem(returningKey, 'yes')
  access.value = pair.access
  standing.value = 'in'
}

/** Whether whoever is at the door has probably an account. */
export const isReturning = (): boolean => localStorage.getItem(returningKey) !== null

/** Ends this log-in in every tab. Without a network the server hears of it no more, but the token is forgotten. */
export async function signOut(): Promise<void> {
  const refresh = localStorage.getItem(storageKey)
  forget()
  if (refresh !== null) await client.api.token.revoke.$post({ json: { refresh } }).catch(() => undefined)
}

/** Forgets the tokens and what was written and not sent: the next person at this browser starts with nothing. */
export function forget(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('wanderline.')) localStorage.removeItem(key)
  access.value = null
  standing.value = 'out'
}

/** Finds out whether a stored log-in still holds. Throws when the API cannot be reached. */
export async function resumeSession(): Promise<void> {
  await renewAccess(null)
}

addEventListener('storage', ({ key, newValue }) => {
  if (key !== storageKey && key !== null) return
  if (newValue === null) {
    access.value = null
    standing.value = 'out'
  } else if (standing.value === 'out') {
    void resumeSession().catch(() => undefined)
  }
})

async function fetchSignedIn(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const token = await currentAccess()
  const response = await fetchWith(token, input, init)
  if (response.status !== 401 || token === null) return response
  // The clock of this machine may be wrong, or the secret has changed: the server knows better when a token ends.
  const renewed = await renewAccess(token)
  return renewed === null ? response : fetchWith(renewed, input, init)
}

function fetchWith(token: string | null, input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  if (token !== null) headers.set('Authorization', `Bearer ${token}`)
  return fetch(input, { ...init, headers })
}

async function currentAccess(): Promise<string | null> {
  const token = access.value
  if (token !== null && readClaims(token).exp - marginSeconds > Date.now() / 1000) return token
  return localStorage.getItem(storageKey) === null ? null : renewAccess(token)
}

/** One tab after the other, because a refresh token works once: who waited finds the successor in the storage. */
async function renewAccess(refused: string | null): Promise<string | null> {
  return navigator.locks.request(lockName, async () => {
    if (access.value !== refused) return access.value
    const refresh = localStorage.getItem(storageKey)
    if (refresh === null) return null
    const response = await fetch('/api/token/refresh', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ refresh }),
    })
    if (response.status === 401 || response.status === 400) {
      forget()
      return null
    }
    if (!response.ok) throw new TypeError(`The tokens were not renewed: status ${response.status}.`)
    signIn(await response.json())
    return access.value
  })
}

interface Claims {
  username: string
  exp: number
}

function readClaims(token: string): Claims {
  const payload = token.split('.')[1] ?? ''
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
  const claims = JSON.parse(new TextDecoder().decode(bytes))
  return isClaims(claims) ? claims : { username: '', exp: 0 }
}

function isClaims(claims: unknown): claims is Claims {
  return typeof claims === 'object' && claims !== null && 'exp' in claims && 'username' in claims
}
