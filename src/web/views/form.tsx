import { type Signal, useSignal } from '@preact/signals'
import type { ComponentChildren, PartialInputHTMLAttributes } from 'preact'
import { useId } from 'preact/hooks'
import { Refusal } from '../../client/client.ts'
import { text } from '../text.ts'
import { reasonOf } from './loading.tsx'

interface Submission {
  isBusy: boolean
  /** What is wrong with the whole, for people. */
  reason: string | null
  errors: Record<string, string[]>
  isDone: boolean
}

const untouched: Submission = { isBusy: false, reason: null, errors: {}, isDone: false }

/** Runs an action once at a time, however often it is asked for, and keeps what was wrong with it. */
export function useSubmission() {
  const state = useSignal<Submission>(untouched)
  const run = async (action: () => Promise<unknown>) => {
    if (state.value.isBusy) return
    state.value = { ...untouched, isBusy: true }
    try {
      await action()
      state.value = { ...untouched, isDone: true }
    } catch (error) {
      state.value = { ...untouched, ...faults(error) }
    }
  }
  return { ...state.value, run }
}

function faults(error: unknown): Pick<Submission, 'reason' | 'errors'> {
  const errors = error instanceof Refusal ? (error.problem.errors ?? {}) : {}
  const { non_field_errors: whole, ...fields } = errors
  if (whole !== undefined) return { reason: whole.join(' '), errors: fields }
  return { reason: Object.keys(fields).length > 0 ? null : reasonOf(error), errors: fields }
}

type FieldType = 'text' | 'password' | 'date' | 'time' | 'number'

interface FieldProps {
  label: string
  value: Signal<string>
  hint?: string
  errors?: string[] | undefined
  type?: FieldType
  name?: string
  autocomplete?: 'username' | 'current-password' | 'new-password'
  autocapitalize?: 'none'
  inputMode?: 'decimal'
  spellcheck?: boolean
  required?: boolean
  minLength?: number
  maxLength?: number
  min?: number
  max?: number
}

/** An input with its label, its hint and what is wrong with it, tied together for screen readers. */
export function Field({ label, value, hint, errors, type = 'text', ...input }: FieldProps) {
  const id = useId()
  const about = errors?.join(' ') ?? hint
  const attributes = {
    dir: 'auto',
    ...input,
    id,
    value,
    onInput: ({ currentTarget }) => (value.value = currentTarget.value),
    'aria-invalid': errors !== undefined,
    ...(about === undefined ? {} : { 'aria-describedby': `${id}-about` }),
  } satisfies PartialInputHTMLAttributes<HTMLInputElement>
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Input type={type} {...attributes} />
      {about !== undefined && (
        <p class={errors === undefined ? 'hint' : 'fault'} id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  )
}

// One element for each type, because what else an input may say depends on its type.
function Input({
  type,
  ...attributes
}: { type: FieldType } & Omit<PartialInputHTMLAttributes<HTMLInputElement>, 'type' | 'role'>) {
  switch (type) {
    case 'text':
      return <input {...attributes} type="text" />
    case 'password':
      return <input {...attributes} type="password" />
    case 'date':
      return <input {...attributes} type="date" />
    case 'time':
      return <input {...attributes} type="time" />
    case 'number':
      return <input {...attributes} type="number" />
  }
}

interface PasswordProps {
  label: string
  value: Signal<string>
  errors?: string[] | undefined
  /** One that is being chosen, instead of one that is known. */
  isNew?: boolean
}

export function PasswordField({ isNew = false, ...field }: PasswordProps) {
  const fresh = { hint: text.door.passwordHint, minLength: 8, autocomplete: 'new-password' as const }
  const known = { autocomplete: 'current-password' as const }
  return <Field {...field} {...(isNew ? fresh : known)} name="password" type="password" required maxLength={128} />
}

interface FormProps {
  onSend: () => Promise<unknown>
  /** What the button says. */
  send: string
  look?: 'primary' | 'danger'
  /** What is said once it is done. */
  sent?: string
  /** The fields, with what is wrong with each. */
  children: (errors: Record<string, string[]>) => ComponentChildren
}

/** Fields that are sent together, once at a time, and what was wrong with them. */
export function Form({ onSend, send, look = 'primary', sent, children }: FormProps) {
  const { run, isBusy, isDone, errors, reason } = useSubmission()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void run(onSend)
      }}
    >
      {children(errors)}
      {reason !== null && <Fault>{reason}</Fault>}
      <div class="actions">
        <button type="submit" class={look} aria-busy={isBusy}>
          {send}
        </button>
        {sent !== undefined && <p role="status">{isDone ? sent : ''}</p>}
      </div>
    </form>
  )
}

export function Fault({ children }: { children: ComponentChildren }) {
  return (
    <p class="fault" role="alert">
      {children}
    </p>
  )
}

/** Asks once more before something cannot be undone. */
export function Sure(props: { ask: string; question: string; yes: string; no: string; onYes: () => void }) {
  const isAsking = useSignal(false)
  if (!isAsking.value) {
    return (
      <button type="button" class="plain" onClick={() => (isAsking.value = true)}>
        {props.ask}
      </button>
    )
  }
  return (
    <span class="sure" role="group" aria-label={props.question}>
      <span>{props.question}</span>
      <button
        type="button"
        class="danger"
        onClick={() => {
          isAsking.value = false
          props.onYes()
        }}
      >
        {props.yes}
      </button>
      <button type="button" class="plain" onClick={() => (isAsking.value = false)}>
        {props.no}
      </button>
    </span>
  )
}
