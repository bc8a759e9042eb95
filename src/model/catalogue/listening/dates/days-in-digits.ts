import type { Quantity } from '../quantities/quantities.ts'
import type { Reading } from '../sightings.ts'

export interface DayInDigits {
  day: number
  month: number
}

/** "14/2", "vom 14.2. bis 21.2.": days without a year or a name of a month, day first unless only the second can be. */
export function daysInDigits(
  { from, to, after }: Quantity,
  { tokens, little }: Reading,
  isListed: boolean,
): DayInDigits[] {
  const isOfSomething = after?.concepts.some((concept) =>
    /^(?:unit|currency|scale|people|who|star|old|half)/.test(concept),
  )
  if (isOfSomething === true) return []
  const days: DayInDigits[] = []
  for (let at = from; at < to; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (token === undefined) break
    const isDated = isListed || days.length > 0 || little('dated', tokens[at - 1]?.word)
    const written = digitsOf(token.text, next?.gap === 'slash' ? next.text : '', tokens[at + 2]?.gap === 'slash')
    if (written === null) continue
    const day = dayFrom(written)
    if (day === null || (!isDated && !isPlain(written, token.text))) continue
    days.push(day)
    if (!token.text.includes('.')) at += 1
  }
  return days
}

function digitsOf(first: string, second: string, goesOn: boolean): [number, number] | null {
  if (/^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second) && !goesOn) return [Number(first), Number(second)]
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(first)
  return dotted === null ? null : [Number(dotted[1]), Number(dotted[2])]
}

function dayFrom([first, second]: [number, number]): DayInDigits | null {
  const [day, month] = second > 12 ? [second, first] : [first, second]
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month } : null
}

/** Without a word before it "14/2" can be nothing else, but "3/4" and "24/7" can. */
const isPlain = (written: [number, number], text: string): boolean =>
  !text.includes('.') && written[0] > 12 && written.join() !== '24,7'
