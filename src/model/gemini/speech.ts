import type { Attempt } from './call.ts'
import { AttemptFailure } from './failure.ts'
import { assertFinished, readResponse, type ResponsePart } from './response.ts'

interface Listener {
  onToken: (text: string) => void
  onUsage: (tokens: ResponsePart['tokens']) => void
}

/** Passes a streamed answer on as it comes and returns the whole; the pieces joined are exactly the whole. */
export async function hear(stream: AsyncIterable<unknown>, attempt: Attempt, listener: Listener): Promise<string> {
  let heard = ''
  let held = ''
  let finishReason: string | null = null
  let tokens: ResponsePart['tokens'] = null
  for await (const piece of stream) {
    // An attempt that has been given up may still have pieces under way; nobody is to hear them.
    if (attempt.signal.aborted) throw new AttemptFailure('unanswered', 'The attempt was ended.')
    const part = readResponse(piece)
    tokens = part.tokens ?? tokens
    finishReason = part.finishReason ?? finishReason
    const text = heard === '' ? (held + part.text).trimStart() : held + part.text
    // White space waits for the word after it, so that the answer neither begins nor ends with any.
    const ready = text.trimEnd()
    held = text.slice(ready.length)
    if (ready === '') continue
    attempt.begin()
    heard += ready
    listener.onToken(ready)
  }
  listener.onUsage(tokens)
  assertFinished({ finishReason })
  if (heard === '') throw new AttemptFailure('unusable', 'The answer is empty.')
  return heard
}
