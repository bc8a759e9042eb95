import { useEffect, useRef } from 'preact/hooks'
import type { Message } from '../../client/client.ts'
import type { Sending, Talk } from '../conversation.ts'
import { moment } from '../format.ts'
import { text } from '../text.ts'
import { Mark } from './mark.tsx'
import { QuickAnswers } from './quick-answers.tsx'

/** What was said, oldest first, and what is being said. */
export function Messages({ talk, isClosed }: { talk: Talk; isClosed: boolean }) {
  const list = useRef<HTMLOListElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const { value: messages } = talk.messages
  const { value: sending } = talk.sending
  const { value: asked } = talk.asked
  const last = messages.at(-1)?.id
  const reply = sending.kind === 'underway' ? sending.reply.length : 0
  useEffect(() => {
    if (!talk.isLoaded.value) return
    end.current?.scrollIntoView({ block: 'nearest' })
    // Whoever wrote below the cards finds the end above: then what was said last is what is to be seen.
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [last, sending.kind, reply, talk.isLoaded.value])
  const isEmpty = messages.length === 0 && sending.kind === 'idle' && talk.isLoaded.value
  return (
    <div class="messages">
      {talk.hasEarlier.value && (
        <button type="button" class="plain" onClick={() => void talk.loadEarlier()}>
          {text.talk.earlier}
        </button>
      )}
      {isEmpty && <p class="opening">{text.talk.empty}</p>}
      <ol ref={list}>
        {messages.map((message) => (
          <Said
            key={message.id}
            message={message}
            onEdit={talk.isBusy.value || isClosed ? null : () => talk.edit(message)}
          />
        ))}
        {sending.kind !== 'idle' && <Underway sending={sending} onRetry={talk.retry} />}
      </ol>
      {asked.topic !== null && asked.stage === 'asking_clarifications' && sending.kind === 'idle' && (
        <QuickAnswers key={asked.topic} talk={talk} topic={asked.topic} />
      )}
      {talk.notice.value !== null && <p class="notice">{talk.notice.value}</p>}
      <div ref={end} class="end" />
    </div>
  )
}

interface SaidProps {
  message: Message
  onEdit: (() => void) | null
}

function Said({ message, onEdit }: SaidProps) {
  const short = message.is_user ? null : withoutOffers(message.content)
  return (
    <li class={message.is_user ? 'said mine' : 'said'} title={moment(message.timestamp)}>
      <Speaker isUser={message.is_user} />
      <div>
        <p dir="auto">{short ?? message.content}</p>
        {short !== null && (
          <details>
            <summary>{text.talk.inFull}</summary>
            <p dir="auto">{message.content}</p>
          </details>
        )}
      </div>
      {message.is_user && onEdit !== null && (
        <button type="button" class="plain again" onClick={onEdit}>
          {text.talk.edit}
        </button>
      )}
    </li>
  )
}

/** What a message says beside its three places, which cards show or showed; null when it offers none. */
function withoutOffers(content: string): string | null {
  const paragraphs = content.split('\n\n')
  const rest = paragraphs.filter((paragraph) => !/^[123]\. /.test(paragraph))
  return paragraphs.length - rest.length === 3 && rest.length > 0 ? rest.join('\n\n') : null
}

function Speaker({ isUser }: { isUser: boolean }) {
  if (isUser) return <span class="hidden">{text.talk.you}</span>
  return (
    <span class="speaker">
      <Mark />
      <span class="hidden">{text.talk.assistant}</span>
    </span>
  )
}

function Underway({ sending, onRetry }: { sending: Exclude<Sending, { kind: 'idle' }>; onRetry: () => void }) {
  return (
    <>
      <li class="said mine pending">
        <Speaker isUser />
        <p dir="auto">{sending.message}</p>
      </li>
      <li class="said growing">
        <Speaker isUser={false} />
        {sending.kind === 'underway' ? (
          <>
            {sending.reply !== '' && (
              <p dir="auto" aria-hidden="true">
                {sending.reply}
              </p>
            )}
            {sending.reply === '' && <p class="stage">{text.talk.stages[sending.stage ?? 'initial']}</p>}
          </>
        ) : (
          <p class="stage">{sending.reason}</p>
        )}
        {sending.kind === 'stuck' && (
          <button type="button" onClick={onRetry}>
            {text.retry}
          </button>
        )}
      </li>
    </>
  )
}
