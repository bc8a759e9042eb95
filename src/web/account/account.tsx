import { useSignal } from '@preact/signals'
import type { Account as AccountValue } from '../../client/client.ts'
import { valueOf } from '../calls.ts'
import { client } from '../session.ts'
import { Failure, Loading, useLoad } from '../views/loading.tsx'
import { Data } from './data.tsx'
import { Deletion } from './deletion.tsx'
import { LogIns } from './log-ins.tsx'
import { Password } from './password.tsx'
import { Taste } from './taste.tsx'
import { text } from './text.ts'
import { Wanted } from './wanted.tsx'

export function Account() {
  const account = useLoad(() => valueOf(client.api.user.me.$get()), [])
  return (
    <main class="page narrow account" id="content" tabIndex={-1}>
      <h1>{text.title}</h1>
      {account.kind === 'loading' && <Loading />}
      {account.kind === 'failed' && <Failure reason={account.reason} onRetry={account.again} />}
      {account.kind === 'loaded' && <Sections account={account.value} />}
    </main>
  )
}

function Sections({ account }: { account: AccountValue }) {
  const changes = useSignal(0)
  return (
    <>
      <p class="lead" dir="auto">
        {account.username}
      </p>
      <Wanted preferences={account.preferences} />
      <Taste preferences={account.preferences} />
      <LogIns round={changes.value} />
      <Password onChange={() => (changes.value += 1)} />
      <Data username={account.username} />
      <Deletion />
    </>
  )
}
