import type { LogIn } from '../../client/client.ts'
import { done, valueOf } from '../calls.ts'
import { moment } from '../format.ts'
import { client, forget } from '../session.ts'
import { text as shell } from '../text.ts'
import { Fault, Sure, useSubmission } from '../views/form.tsx'
import { Failure, Loading, useLoad } from '../views/loading.tsx'
import { text } from './text.ts'

/** Where somebody is signed in, and the end of it everywhere. */
export function LogIns({ round }: { round: number }) {
  const logIns = useLoad(() => valueOf(client.api.user.me.sessions.$get()), [round])
  const { run, reason } = useSubmission()
  const endAll = async () => {
    await done(client.api.token['revoke-all'].$post())
    forget()
  }
  return (
    <section aria-labelledby="log-ins">
      <h2 id="log-ins">{text.logIns}</h2>
      {logIns.kind === 'loading' && <Loading />}
      {logIns.kind === 'failed' && <Failure reason={logIns.reason} onRetry={logIns.again} />}
      {logIns.kind === 'loaded' && (
        <ul class="log-ins">
          {logIns.value.map((logIn) => (
            <li key={logIn.started_at}>
              <One logIn={logIn} />
            </li>
          ))}
        </ul>
      )}
      <Sure
        ask={text.signOutAll}
        question={text.signOutAllSure}
        yes={text.signOutAllYes}
        no={shell.cancel}
        onYes={() => void run(endAll)}
      />
      {reason !== null && <Fault>{reason}</Fault>}
    </section>
  )
}

function One({ logIn }: { logIn: LogIn }) {
  const { user_agent: name, started_at: began, last_used_at: used, current: isHere } = logIn
  return (
    <>
      <p dir="auto">
        {name ?? text.logInUnknown} {isHere && <span class="badge">{text.logInHere}</span>}
      </p>
      <p class="quiet">{text.logInSince(moment(began), moment(used))}</p>
    </>
  )
}
