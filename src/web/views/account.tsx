import { useSignal } from '@preact/signals'
import type { Account as AccountValue, Preferences } from '../../client/client.ts'
import { documentOf, done, valueOf } from '../calls.ts'
import { client, forget } from '../session.ts'
import { text } from '../text.ts'
import { Fault, Field, useSubmission } from './form.tsx'
import { Failure, Loading, useLoad } from './loading.tsx'

export function Account() {
  const account = useLoad(() => valueOf(client.api.user.me.$get()), [])
  return (
    <main class="page narrow account" id="content" tabIndex={-1}>
      <h1>{text.account.title}</h1>
      {account.kind === 'loading' && <Loading />}
      {account.kind === 'failed' && <Failure reason={account.reason} onRetry={account.again} />}
      {account.kind === 'loaded' && <Sections account={account.value} />}
    </main>
  )
}

function Sections({ account }: { account: AccountValue }) {
  return (
    <>
      <p class="lead" dir="auto">
        {account.username}
      </p>
      <Wanted preferences={account.preferences} />
      <Data username={account.username} />
      <Deletion />
    </>
  )
}

function Wanted({ preferences }: { preferences: Preferences }) {
  const words = useSignal(preferences.preferences_text)
  const least = useSignal(preferences.budget_min ?? '')
  const most = useSignal(preferences.budget_max ?? '')
  const party = useSignal(String(preferences.preferred_group_size))
  const { run, isBusy, isDone, errors, reason } = useSubmission()
  const save = () => {
    const json = {
      preferences_text: words.value,
      budget_min: least.value === '' ? null : least.value,
      budget_max: most.value === '' ? null : most.value,
      preferred_group_size: Number(party.value),
    }
    return valueOf(client.api['user-preferences'][':id'].$patch({ param: { id: preferences.id }, json }))
  }
  return (
    <section aria-labelledby="wanted">
      <h2 id="wanted">{text.account.preferences}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void run(save)
        }}
      >
        <div class="field">
          <label for="wanted-words">{text.account.preferencesText}</label>
          <textarea
            id="wanted-words"
            dir="auto"
            rows={4}
            value={words}
            aria-describedby="wanted-hint"
            onInput={({ currentTarget }) => (words.value = currentTarget.value)}
          />
          <p class="hint" id="wanted-hint">
            {errors['preferences_text']?.join(' ') ?? text.account.preferencesHint}
          </p>
        </div>
        <div class="pair">
          <Field label={text.account.budgetMin} value={least} errors={errors['budget_min']} inputMode="decimal" />
          <Field label={text.account.budgetMax} value={most} errors={errors['budget_max']} inputMode="decimal" />
        </div>
        <Field
          label={text.account.groupSize}
          value={party}
          errors={errors['preferred_group_size']}
          type="number"
          min={1}
          max={20}
        />
        {reason !== null && <Fault>{reason}</Fault>}
        <div class="actions">
          <button type="submit" class="primary" aria-busy={isBusy}>
            {text.save}
          </button>
          <p role="status">{isDone ? text.saved : ''}</p>
        </div>
      </form>
    </section>
  )
}

function Data({ username }: { username: string }) {
  const { run, isBusy, reason } = useSubmission()
  const download = async () => {
    const response = await documentOf(client.api.user.me.export.$get())
    const address = URL.createObjectURL(await response.blob())
    const link = Object.assign(document.createElement('a'), { href: address, download: `wanderline-${username}.json` })
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text.account.data}</h2>
      <p>{text.account.dataBody}</p>
      <button type="button" aria-busy={isBusy} onClick={() => void run(download)}>
        {text.account.export}
      </button>
      {reason !== null && <Fault>{reason}</Fault>}
    </section>
  )
}

function Deletion() {
  const password = useSignal('')
  const { run, isBusy, reason, errors } = useSubmission()
  const remove = async () => {
    await done(client.api.user.me.$delete({ json: { password: password.value } }))
    forget()
  }
  return (
    <section aria-labelledby="deletion" class="danger-zone">
      <h2 id="deletion">{text.account.delete}</h2>
      <p>{text.account.deleteBody}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void run(remove)
        }}
      >
        <Field
          label={text.account.deletePassword}
          value={password}
          errors={errors['password']}
          type="password"
          autocomplete="current-password"
          required
        />
        {reason !== null && <Fault>{reason}</Fault>}
        <button type="submit" class="danger" aria-busy={isBusy}>
          {text.account.deleteYes}
        </button>
      </form>
    </section>
  )
}
