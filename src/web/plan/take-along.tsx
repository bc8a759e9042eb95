import { useRef } from 'preact/hooks'
import { documentOf } from '../calls.ts'
import { client } from '../session.ts'
import { Fault, useSubmission } from '../views/form.tsx'
import { saveFile } from '../views/save-file.ts'
import type { Planning } from './planning.ts'
import { ShareDialog } from './share-dialog.tsx'
import { document as text } from './text.ts'

/** The plan outside of the app: in a calendar, on paper, with those who come along. */
export function TakeAlong({ planning }: { planning: Planning }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { run, isBusy, reason } = useSubmission()
  const { id } = planning.trip.value
  const download = async () => {
    const response = await documentOf(client.api.trips[':id']['calendar.ics'].$get({ param: { id } }))
    saveFile(await response.blob(), `trip-${id}.ics`)
  }
  return (
    <section class="take" aria-labelledby="take">
      <h3 id="take">{text.take}</h3>
      <div class="actions">
        <button type="button" aria-busy={isBusy} onClick={() => void run(download)}>
          {text.calendar}
        </button>
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {text.share}
        </button>
        <a class="button" href={`/trips/${id}/paper`}>
          {text.paper}
        </a>
      </div>
      {reason !== null && <Fault>{reason}</Fault>}
      <ShareDialog dialog={dialog} tripId={id} />
    </section>
  )
}
