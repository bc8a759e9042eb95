import type { SpokenCall } from '../model.ts'

/** Four words, each with the blanks behind it; or what stands before all words. */
const piece = /(?:\S+\s*){1,4}|^\s+/g

/** Cuts a finished reply into pieces of a few words, for a client that shows it growing; joined they are the reply. */
export const inPieces = (text: string): string[] => text.match(piece) ?? []

/** Says a finished reply piece by piece; ends with the reason of whoever stops listening. */
export function speak(reply: string, { onToken, signal }: SpokenCall): string {
  for (const piece of inPieces(reply)) {
    signal.throwIfAborted()
    onToken(piece)
  }
  return reply
}
