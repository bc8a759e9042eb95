import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Refusal } from '../../client/client.ts'
import { valueOf } from '../calls.ts'
import { client, isReturning, signIn } from '../session.ts'
import { text } from '../text.ts'
import { Field, Form, PasswordField } from './form.tsx'
import { Mark } from './mark.tsx'

/** Where people come in. */
export function Door() {
  const isNew = useSignal(!isReturning())
  const title = isNew.value ? text.door.signUp : text.door.signIn
  useEffect(() => {
    document.title = `${title} · ${text.name}`
  }, [title])
  return (
    <main class="door">
      <section class="welcome">
        <p class="brand">
          <Mark />
          {text.name}
        </p>
        <h1>
          {text.claim.map((sentence) => (
            <span key={sentence}>{sentence} </span>
          ))}
        </h1>
        <p class="lead">{text.door.lead}</p>
        <Route />
      </section>
      <section class="entrance" aria-labelledby="entrance">
        <h2 id="entrance">{title}</h2>
        <Credentials key={title} isNew={isNew.value} title={title} />
        <button type="button" class="plain" onClick={() => (isNew.value = !isNew.value)}>
          {isNew.value ? text.door.toSignIn : text.door.toSignUp}
        </button>
      </section>
    </main>
  )
}

function Credentials({ isNew, title }: { isNew: boolean; title: string }) {
  const username = useSignal('')
  const password = useSignal('')

  const enter = async () => {
    const json = { username: username.value, password: password.value }
    if (isNew) await valueOf(client.api.user.register.$post({ json }))
    signIn(await tokensFor(json))
  }
  return (
    <Form onSend={enter} send={title}>
      {(errors) => (
        <>
          <Field
            label={text.door.username}
            value={username}
            errors={errors['username']}
            name="username"
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            required
            maxLength={150}
          />
          <PasswordField label={text.door.password} value={password} errors={errors['password']} isNew={isNew} />
        </>
      )}
    </Form>
  )
}

async function tokensFor(json: { username: string; password: string }) {
  try {
    return await valueOf(client.api.token.$post({ json }))
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.status !== 401) throw error
    throw new Refusal({ ...error.problem, detail: text.door.refused })
  }
}

const stops = [
  [24, 96],
  [150, 46],
  [276, 88],
  [402, 40],
  [536, 60],
] as const

/** The way from a dream to a journey, as a line on a chart. */
function Route() {
  const last = stops.length - 1
  return (
    <svg class="route" viewBox="0 0 560 132" role="img" aria-label={text.door.steps.join(', ')}>
      <path class="line" d="M24 96C70 96 96 46 150 46S230 88 276 88 346 40 402 40 480 60 536 60" />
      {stops.map(([x, y], index) => (
        <g key={x} class={index === last ? 'stop last' : 'stop'}>
          <circle cx={x} cy={y} r={index === last ? 7 : 5} />
          <text x={x} y={y + 30} text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}>
            {text.door.steps[index]}
          </text>
        </g>
      ))}
    </svg>
  )
}
