import { useSignal } from '@preact/signals'
import type { Preferences } from '../../client/client.ts'
import { valueOf } from '../calls.ts'
import { client } from '../session.ts'
import { text as shell } from '../text.ts'
import { Field, Form } from '../views/form.tsx'
import { text } from './text.ts'

/** What somebody wants on every trip. */
export function Wanted({ preferences }: { preferences: Preferences }) {
  const words = useSignal(preferences.preferences_text)
  const least = useSignal(preferences.budget_min ?? '')
  const most = useSignal(preferences.budget_max ?? '')
  const party = useSignal(String(preferences.preferred_group_size))
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
      <h2 id="wanted">{text.preferences}</h2>
      <Form onSend={save} send={shell.save} sent={shell.saved}>
        {(errors) => (
          <>
            <div class="field">
              <label for="wanted-words">{text.preferencesText}</label>
              <textarea
                id="wanted-words"
                dir="auto"
                rows={4}
                value={words}
                aria-describedby="wanted-hint"
                onInput={({ currentTarget }) => (words.value = currentTarget.value)}
              />
              <p class="hint" id="wanted-hint">
                {errors['preferences_text']?.join(' ') ?? text.preferencesHint}
              </p>
            </div>
            <div class="pair">
              <Field label={text.budgetMin} value={least} errors={errors['budget_min']} inputMode="decimal" />
              <Field label={text.budgetMax} value={most} errors={errors['budget_max']} inputMode="decimal" />
            </div>
            <Field
              label={text.groupSize}
              value={party}
              errors={errors['preferred_group_size']}
              type="number"
              min={1}
              max={20}
            />
          </>
        )}
      </Form>
    </section>
  )
}
