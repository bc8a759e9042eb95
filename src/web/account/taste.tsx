import { useSignal } from '@preact/signals'
import type { Preferences } from '../../client/client.ts'
import { valueOf } from '../calls.ts'
import { listed } from '../format.ts'
import { client } from '../session.ts'
import { Fault, useSubmission } from '../views/form.tsx'
import { text } from './text.ts'

type Learned = NonNullable<Preferences['taste']>

/** What was learned of somebody's taste, until they want it forgotten. */
export function Taste({ preferences }: { preferences: Preferences }) {
  const taste = useSignal(preferences.taste)
  const { run, isBusy, reason } = useSubmission()
  const forget = async () => {
    const call = client.api['user-preferences'][':id']
    const left = await valueOf(call.$patch({ param: { id: preferences.id }, json: { taste: null } }))
    taste.value = left.taste
  }
  return (
    <section aria-labelledby="taste">
      <h2 id="taste">{text.taste}</h2>
      {taste.value === null ? (
        <p class="quiet" role="status">
          {text.tasteNone}
        </p>
      ) : (
        <>
          <dl class="taste">
            <Words term={text.likes} words={likesOf(taste.value)} />
            <Words term={text.dislikes} words={taste.value.dislikes.map((theme) => text.themes[theme])} />
          </dl>
          <p class="hint">{text.tasteBody}</p>
          <button type="button" aria-busy={isBusy} onClick={() => void run(forget)}>
            {text.forgetTaste}
          </button>
        </>
      )}
      {reason !== null && <Fault>{reason}</Fault>}
    </section>
  )
}

function likesOf({ likes, warmth }: Learned): string[] {
  return [...likes.map((theme) => text.themes[theme]), ...(warmth === null ? [] : [text.warmths[warmth]])]
}

function Words({ term, words }: { term: string; words: string[] }) {
  if (words.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{listed(words)}</dd>
    </div>
  )
}
