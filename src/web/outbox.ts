/** A message on its way: it is kept until its answer is there, and goes out again under the same key. */
export interface Outgoing {
  key: string
  message: string
  /** The earlier message that this one replaces, until the conversation has been taken back to it. */
  instead: number | null
}

/** What one browser remembers of a trip's conversation: what was written, and what was sent and not answered. */
export const outbox = {
  read: (tripId: number): Outgoing | null => readStored(`wanderline.outbox.${tripId}`, isOutgoing),
  put: (tripId: number, outgoing: Outgoing): void => store(`wanderline.outbox.${tripId}`, outgoing),
  clear: (tripId: number): void => localStorage.removeItem(`wanderline.outbox.${tripId}`),
}

export const drafts = {
  read: (name: string): string => localStorage.getItem(`wanderline.draft.${name}`) ?? '',
  put: (name: string, text: string): void => {
    if (text === '') localStorage.removeItem(`wanderline.draft.${name}`)
    else localStorage.setItem(`wanderline.draft.${name}`, text)
  },
}

/** The key under which something is made, the same until it is known to be made. */
export const keys = {
  take: (name: string): string => {
    const kept = localStorage.getItem(`wanderline.key.${name}`) ?? crypto.randomUUID()
    localStorage.setItem(`wanderline.key.${name}`, kept)
    return kept
  },
  drop: (name: string): void => localStorage.removeItem(`wanderline.key.${name}`),
}

function store(name: string, value: Outgoing): void {
  localStorage.setItem(name, JSON.stringify(value))
}

function readStored<Value>(name: string, isValue: (value: unknown) => value is Value): Value | null {
  const text = localStorage.getItem(name)
  if (text === null) return null
  const value: unknown = JSON.parse(text)
  return isValue(value) ? value : null
}

function isOutgoing(value: unknown): value is Outgoing {
  return typeof value === 'object' && value !== null && 'key' in value && 'message' in value && 'instead' in value
}
