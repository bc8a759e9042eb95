import { useEffect } from 'preact/hooks'
import type { Plan } from '../../client/client.ts'
import { valueOf } from '../calls.ts'
import { client } from '../session.ts'
import { text as shell } from '../text.ts'
import { Failure, Gone, Loading, useLoad } from '../views/loading.tsx'
import { Document } from './document.tsx'
import { document as text } from './text.ts'

/** One's own plan as it is printed. */
export function Paper({ tripId }: { tripId: number }) {
  const plan = useLoad<Plan>(() => valueOf(client.api.trips[':id'].plan.$get({ param: { id: tripId } })), [tripId])
  const title = plan.kind === 'loaded' ? plan.value.title : text.paper
  useEffect(() => {
    document.title = `${title} · ${shell.name}`
  }, [title])
  return (
    <main class="page" id="content" tabIndex={-1}>
      {plan.kind === 'loading' && <Loading />}
      {plan.kind === 'failed' && <Failure reason={plan.reason} onRetry={plan.again} />}
      {plan.kind === 'missing' && <Gone />}
      {plan.kind === 'loaded' && (
        <Document plan={plan.value} eyebrow={text.paper}>
          <button type="button" class="primary" onClick={() => print()}>
            {text.print}
          </button>
          <a class="button" href={`/trips/${tripId}/plan`}>
            {text.backToPlan}
          </a>
        </Document>
      )}
    </main>
  )
}
