import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useId } from 'preact/hooks'
import { done, valueOf } from '../calls.ts'
import { client } from '../session.ts'
import { Fault, useSubmission } from '../views/form.tsx'
import { document as text } from './text.ts'

/** Makes a link to the plan, and ends it. */
export function ShareDialog({ dialog, tripId }: { dialog: RefObject<HTMLDialogElement | null>; tripId: number }) {
  const link = useSignal<string | null>(null)
  const withBudget = useSignal(false)
  const note = useSignal('')
  const id = useId()
  const { run, isBusy, reason } = useSubmission()
  const call = client.api.trips[':id'].share
  const param = { id: tripId }

  const make = async () => {
    const { url } = await valueOf(call.$post({ param, json: { with_budget: withBudget.value } }))
    // What the API's address gives as data, the app's shows to people.
    link.value = new URL(new URL(url).pathname.replace(/^\/api/, ''), location.origin).href
    note.value = text.shareOnce
  }
  const end = async () => {
    await done(call.$delete({ param }))
    link.value = null
    note.value = text.shareEnded
  }
  const copy = async (address: string) => {
    await navigator.clipboard.writeText(address)
    note.value = text.copied
  }
  return (
    <dialog ref={dialog} aria-labelledby={id}>
      <h2 id={id}>{text.shareTitle}</h2>
      <p class="quiet">{text.shareBody}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={withBudget}
          onChange={({ currentTarget }) => (withBudget.value = currentTarget.checked)}
        />
        {text.shareBudget}
      </label>
      {link.value !== null && (
        <div class="link">
          <input
            readOnly
            aria-label={text.shareLink}
            value={link.value}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <button type="button" class="primary" onClick={() => void run(() => copy(link.value ?? ''))}>
            {text.copy}
          </button>
        </div>
      )}
      <p class="quiet" role="status">
        {note}
      </p>
      {reason !== null && <Fault>{reason}</Fault>}
      <div class="actions">
        <button
          type="button"
          class={link.value === null ? 'primary' : ''}
          aria-busy={isBusy}
          onClick={() => void run(make)}
        >
          {link.value === null ? text.shareMake : text.shareAnother}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {text.close}
        </button>
        <button type="button" class="plain" onClick={() => void run(end)}>
          {text.shareEnd}
        </button>
      </div>
    </dialog>
  )
}
