import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Talk } from '../conversation.ts'
import { text } from '../text.ts'

/** Enter sends and Shift with Enter breaks the line, but Enter that ends a composition of letters does neither. */
export function sendOnEnter(event: TargetedKeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

/** Where a message is written. */
export function Composer({ talk }: { talk: Talk }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const editing = talk.editing.value
  useEffect(() => {
    if (editing !== null) field.current?.focus()
  }, [editing])
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        talk.say()
        field.current?.focus()
      }}
    >
      {editing !== null && (
        <p class="editing">
          {text.talk.editing}
          <button type="button" class="plain" onClick={talk.stopEditing}>
            {text.cancel}
          </button>
        </p>
      )}
      <div class="line">
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          maxLength={4000}
          aria-label={text.talk.label}
          placeholder={text.talk.placeholder}
          value={talk.draft}
          onInput={({ currentTarget }) => (talk.draft.value = currentTarget.value)}
          onKeyDown={sendOnEnter}
        />
        <button type="submit" class="primary" disabled={talk.isBusy.value}>
          {text.talk.send}
        </button>
      </div>
    </form>
  )
}
