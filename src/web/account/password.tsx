import { useSignal } from '@preact/signals'
import { valueOf } from '../calls.ts'
import { client, signIn } from '../session.ts'
import { Form, PasswordField } from '../views/form.tsx'
import { text } from './text.ts'

/** Another password; whoever is signed in with the old one is so no more. */
export function Password({ onChange }: { onChange: () => void }) {
  const now = useSignal('')
  const next = useSignal('')
  const change = async () => {
    const json = { password: now.value, new_password: next.value }
    signIn(await valueOf(client.api.user.me.password.$post({ json })))
    now.value = ''
    next.value = ''
    onChange()
  }
  return (
    <section aria-labelledby="password">
      <h2 id="password">{text.password}</h2>
      <Form onSend={change} send={text.passwordChange} sent={text.passwordChanged}>
        {(errors) => (
          <div class="pair">
            <PasswordField label={text.passwordNow} value={now} errors={errors['password']} />
            <PasswordField label={text.passwordNew} value={next} errors={errors['new_password']} isNew />
          </div>
        )}
      </Form>
    </section>
  )
}
