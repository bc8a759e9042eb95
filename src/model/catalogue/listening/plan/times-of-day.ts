import type { Heard } from '../heard.ts'

/** A time of day: "14:30", "3pm", "at noon", "um 9 Uhr". */
export function timeIn({ reading, talk }: Heard): string | null {
  const { tokens, little } = reading
  const isLate = talk.says('plan:afternoon', 'plan:evening')
  for (const [at, token] of tokens.entries()) {
    const clock = /^(\d{1,2}):(\d{2})$/.exec(token.text)
    const next = tokens[at + 1]
    if (clock !== null) return timeOf(Number(clock[1]), Number(clock[2]), next?.word, isLate)
    if (token.number === null || token.number > 24 || next === undefined) continue
    const hour = Math.floor(token.number)
    const minutes = Math.round((token.number - hour) * 100)
    const isHour = little('hour', next.word) && next.gap === 'none'
    if (isHour) return timeOf(hour, minutes, next.word, isLate)
    if (little('at_time', tokens[at - 1]?.word) && (isLate || talk.says('plan:morning')))
      return timeOf(hour, minutes, undefined, isLate)
  }
  const last = tokens.at(-1)
  if (last?.number != null && last.number <= 24 && little('at_time', tokens.at(-2)?.word))
    return timeOf(Math.floor(last.number), 0, undefined, isLate || last.number < 6)
  if (talk.says('plan:noon')) return '12:00'
  if (talk.says('plan:midnight')) return '00:00'
  if (talk.says('plan:morning')) return '09:00'
  if (talk.says('plan:afternoon')) return '15:00'
  return talk.says('plan:evening') ? '20:00' : null
}

function timeOf(hour: number, minutes: number, half: string | undefined, isLate: boolean): string {
  const isAfternoon = half === 'pm' || half === 'p' || (isLate && half !== 'am' && hour < 12)
  const inDay = isAfternoon && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour % 24
  return `${String(inDay).padStart(2, '0')}:${String(Math.min(59, minutes)).padStart(2, '0')}`
}
