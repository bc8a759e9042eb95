import { useEffect } from 'preact/hooks'
import { valueOf } from '../calls.ts'
import { client } from '../session.ts'
import { text as shell } from '../text.ts'
import { Failure, Gone, Loading, useLoad } from '../views/loading.tsx'
import { Mark } from '../views/mark.tsx'
import { Document } from './document.tsx'
import { document as text } from './text.ts'

/** A plan for whoever has its link: to read, without an account. */
export function Shared({ token }: { token: string }) {
  const plan = useLoad(() => valueOf(client.api.shared[':token'].$get({ param: { token } })), [token])
  const title = plan.kind === 'loaded' ? plan.value.title : text.sharedEyebrow
  useEffect(() => {
    document.title = `${title} · ${shell.name}`
  }, [title])
  return (
    <main class="page shared" id="content">
      {plan.kind === 'loading' && <Loading />}
      {plan.kind === 'failed' && <Failure reason={plan.reason} onRetry={plan.again} />}
      {plan.kind === 'missing' && <Gone body={text.missing} />}
      {plan.kind === 'loaded' && (
        <Document plan={plan.value} eyebrow={text.sharedEyebrow}>
          {plan.value.start_date !== null && (
            <a class="button" href={`/api/shared/${token}/calendar.ics`} download="trip.ics">
              {text.calendar}
            </a>
          )}
          <button type="button" onClick={() => print()}>
            {text.print}
          </button>
        </Document>
      )}
      <footer class="made">
        <a class="brand" href="/">
          <Mark />
          {text.made}
        </a>
      </footer>
    </main>
  )
}
