import { documentOf } from '../calls.ts'
import { client } from '../session.ts'
import { Fault, useSubmission } from '../views/form.tsx'
import { saveFile } from '../views/save-file.ts'
import { text } from './text.ts'

/** All that is stored about somebody, to take along. */
export function Data({ username }: { username: string }) {
  const { run, isBusy, reason } = useSubmission()
  const download = async () => {
    const response = await documentOf(client.api.user.me.export.$get())
    saveFile(await response.blob(), `wanderline-${username}.json`)
  }
  return (
    <section aria-labelledby="data">
      <h2 id="data">{text.data}</h2>
      <p>{text.dataBody}</p>
      <button type="button" aria-busy={isBusy} onClick={() => void run(download)}>
        {text.export}
      </button>
      {reason !== null && <Fault>{reason}</Fault>}
    </section>
  )
}
