import { computed, effect, signal } from '@preact/signals'
import type { ChatAnswer, ChatStage, Conversation, Message } from '../client/client.ts'
import { Refusal } from '../client/client.ts'
import { done, valueOf } from './calls.ts'
import { judge, pause } from './delivery.ts'
import { drafts, type Outgoing, outbox } from './outbox.ts'
import { client } from './session.ts'
import { text } from './text.ts'

export type Offer = NonNullable<ChatAnswer['destinations']>[number]
export type Topic = NonNullable<ChatAnswer['metadata']['question_topic']>
export type Talk = ReturnType<typeof openTalk>

/** How the message that is on its way fares. */
export type Sending =
  | { kind: 'idle' }
  | { kind: 'underway'; message: string; stage: ChatStage | null; reply: string }
  | { kind: 'waiting'; message: string; reason: string }
  | { kind: 'stuck'; message: string; reason: string }

interface Asked {
  stage: Conversation['state']['current_stage']
  progress: number
  number: number
  total: number
  topic: Topic | null
}

const nothingAsked: Asked = { stage: 'initial', progress: 0, number: 0, total: 0, topic: null }

/** Tells the other tabs of this browser which conversation has moved. */
const channel = new BroadcastChannel('wanderline.conversations')

/** The conversation of a trip, as it is stored and as it grows. Close it when its view is left. */
export function openTalk(tripId: number, onTurn: () => void) {
  const messages = signal<Message[]>([])
  const hasEarlier = signal(false)
  const offers = signal<Offer[]>([])
  const asked = signal<Asked>(nothingAsked)
  const sending = signal<Sending>({ kind: 'idle' })
  const notice = signal<string | null>(null)
  const announcement = signal('')
  const isLoaded = signal(false)
  const draft = signal(drafts.read(String(tripId)))
  const editing = signal<Message | null>(null)
  const isBusy = computed(() => sending.value.kind === 'underway' || sending.value.kind === 'waiting')
  const leaving = new AbortController()

  const keepDraft = effect(() => drafts.put(String(tripId), draft.value))
  const onElsewhere = ({ data }: MessageEvent<unknown>) => {
    if (data === tripId && !isBusy.value) void load().then(onTurn, () => undefined)
  }
  channel.addEventListener('message', onElsewhere)

  /** Reads what is stored, where there is anything. */
  async function load(hasBegun = true): Promise<void> {
    show(hasBegun ? await readHistory() : null)
    isLoaded.value = true
  }

  /** Sends again what was sent from this browser and never answered. */
  function resume(): void {
    const outgoing = outbox.read(tripId)
    if (outgoing !== null) void deliver(outgoing)
  }

  async function readHistory(before?: number): Promise<Conversation | null> {
    const query = before === undefined ? {} : { before: String(before) }
    const param = { trip_id: tripId }
    try {
      return await valueOf(client.destination_search.conversations[':trip_id'].$get({ param, query }))
    } catch (error) {
      if (error instanceof Refusal && error.problem.status === 404) return null
      throw error
    }
  }

  function show(history: Conversation | null): void {
    messages.value = history?.messages ?? []
    hasEarlier.value = history?.has_more ?? false
    offers.value = history?.destinations ?? []
    asked.value = history === null ? nothingAsked : askedIn(history)
  }

  async function loadEarlier(): Promise<void> {
    const earlier = await readHistory(messages.value[0]?.id)
    messages.value = [...(earlier?.messages ?? []), ...messages.value]
    hasEarlier.value = earlier?.has_more ?? false
  }

  /** Says something: what was typed, or the words given. */
  function say(words: string = draft.value): void {
    const message = words.trim()
    if (message === '' || isBusy.value) return
    const outgoing: Outgoing = { key: crypto.randomUUID(), message, instead: editing.value?.id ?? null }
    outbox.put(tripId, outgoing)
    if (words === draft.value) draft.value = ''
    editing.value = null
    void deliver(outgoing)
  }

  /** Sends until there is an answer. One tab at a time does, so that two tabs never wait for one another. */
  async function deliver(outgoing: Outgoing): Promise<void> {
    notice.value = null
    sending.value = { kind: 'underway', message: outgoing.message, stage: null, reply: '' }
    await navigator.locks.request(`wanderline.turn.${tripId}`, async () => {
      for (let tries = 1; !leaving.signal.aborted; tries += 1) {
        // Another tab may have brought the answer home while this one waited for its turn.
        if (outbox.read(tripId)?.key !== outgoing.key) return await settle(null)
        try {
          if (outgoing.instead !== null) await takeBack(outgoing, outgoing.instead)
          return await settle(await stream(outgoing))
        } catch (error) {
          const verdict = judge(error, tries)
          if (verdict.kind === 'refused') return await refuse(outgoing, verdict.reason)
          if (verdict.kind === 'stuck') {
            sending.value = { kind: 'stuck', message: outgoing.message, reason: verdict.reason }
            announcement.value = verdict.reason
            return
          }
          sending.value = { kind: 'waiting', message: outgoing.message, reason: verdict.reason }
          announcement.value = verdict.reason
          await pause(verdict.seconds, leaving.signal)
        }
      }
    })
  }

  async function takeBack(outgoing: Outgoing, messageId: number): Promise<void> {
    try {
      const call = client.destination_search.conversations[':trip_id'].rewind
      show(await valueOf(call.$post({ param: { trip_id: tripId }, json: { message_id: messageId } })))
    } catch (error) {
      // Gone already: an earlier try did it and its answer was lost.
      if (!(error instanceof Refusal && error.problem.status === 404)) throw error
    }
    outgoing.instead = null
    outbox.put(tripId, outgoing)
  }

  async function stream({ key, message }: Outgoing): Promise<ChatAnswer> {
    let stage: ChatStage | null = null
    let reply = ''
    const show = () => (sending.value = { kind: 'underway', message, stage, reply })
    show()
    const chat = { trip_id: tripId, message, idempotencyKey: `"${key}"`, signal: leaving.signal }
    for await (const { event, data } of client.streamChat(chat)) {
      switch (event) {
        case 'turn':
          return data
        case 'stage':
          stage = data.stage
          announcement.value = text.talk.stages[stage]
          break
        case 'token':
          reply += data.text
      }
      show()
    }
    throw new TypeError('The stream ended without an answer.')
  }

  /** The answer is there, here or in another tab: what is stored is shown. */
  async function settle(answer: ChatAnswer | null): Promise<void> {
    outbox.clear(tripId)
    if (answer === null) await load().catch(() => undefined)
    else showTurn(answer)
    sending.value = { kind: 'idle' }
    channel.postMessage(tripId)
    onTurn()
  }

  function showTurn(answer: ChatAnswer): void {
    const known = new Set([answer.user_message.id, answer.ai_message.id])
    messages.value = [
      ...messages.value.filter(({ id }) => !known.has(id)),
      answer.user_message,
      answer.ai_message,
    ].sort((one, other) => one.id - other.id)
    offers.value = answer.destinations ?? []
    asked.value = {
      stage: answer.stage,
      progress: answer.progress,
      number: answer.metadata.question_number ?? 0,
      total: answer.metadata.total_questions ?? 0,
      topic: answer.metadata.question_topic ?? null,
    }
    announcement.value = answer.ai_message.content
  }

  /** The message will never be answered as it is: its words go back to where they were typed. */
  async function refuse({ message }: Outgoing, reason: string): Promise<void> {
    outbox.clear(tripId)
    if (draft.value === '') draft.value = message
    sending.value = { kind: 'idle' }
    notice.value = reason
    announcement.value = reason
    await load().catch(() => undefined)
  }

  return {
    ...{ messages, hasEarlier, offers, asked, sending, notice, announcement, isLoaded, draft, editing, isBusy },
    ...{ load, resume, loadEarlier, say },
    /** Sends once more what got stuck. */
    retry: resume,
    edit: (message: Message) => {
      editing.value = message
      draft.value = message.content
    },
    stopEditing: () => {
      editing.value = null
      draft.value = ''
    },
    startOver: async () => {
      outbox.clear(tripId)
      await done(client.destination_search.conversations[':trip_id'].reset.$post({ param: { trip_id: tripId } }))
      show(null)
      editing.value = null
      notice.value = null
      sending.value = { kind: 'idle' }
      channel.postMessage(tripId)
      onTurn()
    },
    close: () => {
      leaving.abort()
      keepDraft()
      channel.removeEventListener('message', onElsewhere)
    },
  }
}

function askedIn({ state }: Conversation): Asked {
  return {
    stage: state.current_stage,
    progress: state.progress,
    number: state.questions_asked,
    total: state.total_questions,
    topic: state.question_topic ?? null,
  }
}
