import { text } from '../text.ts'
export function Plan({ tripId }: { tripId: number }) {
  return (
    <main class="page narrow" id="content">
      <h1>{text.plan.notReady}</h1>
      <a class="button" href={`/trips/${tripId}`}>
        {text.plan.toTalk}
      </a>
    </main>
  )
}
