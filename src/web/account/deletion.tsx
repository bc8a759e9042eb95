import { useSignal } from '@preact/signals'
import { done } from '../calls.ts'
import { client, forget } from '../session.ts'
import { Form, PasswordField } from '../views/form.tsx'
import { text } from './text.ts'

/** The end of an account, with its password to be sure. */
export function Deletion() {
  const password = useSignal('')
  const remove = async () => {
    await done(client.api.user.me.$delete({ json: { password: password.value } }))
    forget()
  }
  return (
    <section aria-labelledby="deletion" class="danger-zone">
      <h2 id="deletion">{text.delete}</h2>
      <p>{text.deleteBody}</p>
      <Form onSend={remove} send={text.deleteYes} look="danger">
        {(errors) => <PasswordField label={text.deletePassword} value={password} errors={errors['password']} />}
      </Form>
    </section>
  )
}
