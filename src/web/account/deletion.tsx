import { useSignal } from '@preact/signals'
import { done } from '../calls.ts'
import { client, forget } from '../session.ts'
import { Fault, Field, useSubmission } from '../views/form.tsx'
import { text } from './text.ts'

/** The end of an account, with its password to be sure. */
export function Deletion() {
  const password = useSignal('')
  const { run, isBusy, reason, errors } = useSubmission()
  const remove = async () => {
    await done(client.api.user.me.$delete({ json: { password: password.value } }))
    forget()
  }
  return (
    <section aria-labelledby="deletion" class="danger-zone">
      <h2 id="deletion">{text.delete}</h2>
      <p>{text.deleteBody}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void run(remove)
        }}
      >
        <Field
          label={text.deletePassword}
          value={password}
          errors={errors['password']}
          type="password"
          autocomplete="current-password"
          required
        />
        {reason !== null && <Fault>{reason}</Fault>}
        <button type="submit" class="danger" aria-busy={isBusy}>
          {text.deleteYes}
        </button>
      </form>
    </section>
  )
}
