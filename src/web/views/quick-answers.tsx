import { useSignal } from '@preact/signals'
import type { Talk, Topic } from '../conversation.ts'
import { listed, month } from '../format.ts'
import { text } from '../text.ts'

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Answers to pick for what has been asked: several of some, one of others. */
export function QuickAnswers({ talk, topic }: { talk: Talk; topic: Topic }) {
  const picked = useSignal<string[]>([])
  const takesSeveral = topic === 'season' || topic === 'interests'
  const answers = answersTo(topic)
  if (answers.length === 0) return null

  const pick = (answer: string) => {
    if (!takesSeveral) return talk.say(answer)
    const { value } = picked
    picked.value = value.includes(answer) ? value.filter((other) => other !== answer) : [...value, answer]
  }
  return (
    <div class="quick" role="group" aria-label={text.talk.quick}>
      {answers.map((answer) => (
        <button
          type="button"
          key={answer}
          class="chip"
          disabled={talk.isBusy.value}
          {...(takesSeveral ? { 'aria-pressed': picked.value.includes(answer) } : {})}
          onClick={() => pick(answer)}
        >
          {answer}
        </button>
      ))}
      {picked.value.length > 0 && (
        <button
          type="button"
          class="chip primary"
          onClick={() => talk.say(listed(picked.value, topic === 'season' ? 'disjunction' : 'conjunction'))}
        >
          {text.talk.quickDone}
        </button>
      )}
    </div>
  )
}

function answersTo(topic: Topic): string[] {
  if (topic !== 'season') return text.quick[topic]
  const { any, ...seasons } = text.quick.season
  return [...months.map((number) => month(number, 'long')), ...Object.values(seasons), any]
}
