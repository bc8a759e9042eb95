import { Signs } from '../views/signs.tsx'
import { text } from './text.ts'

interface Props {
  number?: number
  title: string
  about: string
  facts: string[]
  speaksFor: string[]
  against: string[]
  isChosen: boolean
  isBusy: boolean
  onChoose: () => void
  onUndo: () => void
}

/** Something of which one is chosen: what it is, what speaks for it and against it. */
export function ChoiceCard({ number, title, about, facts, speaksFor, against, isChosen, ...press }: Props) {
  return (
    <article class={isChosen ? 'card option chosen' : 'card option'}>
      <header>
        {number !== undefined && (
          <span class="number" aria-hidden="true">
            {number}
          </span>
        )}
        <div>
          <h3 dir="auto">{title}</h3>
          <p class="where" dir="auto">
            {about}
          </p>
        </div>
      </header>
      <ul class="facts-of">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Signs points={speaksFor} kind="for" />
      <Signs points={against} kind="against" />
      <footer>
        {isChosen ? (
          <>
            <span class="badge">{text.chosen}</span>
            <button type="button" class="plain" disabled={press.isBusy} onClick={press.onUndo}>
              {text.unchoose}
              <span class="hidden">: {title}</span>
            </button>
          </>
        ) : (
          <button type="button" disabled={press.isBusy} onClick={press.onChoose}>
            {text.choose}
            <span class="hidden">: {title}</span>
          </button>
        )}
      </footer>
    </article>
  )
}
