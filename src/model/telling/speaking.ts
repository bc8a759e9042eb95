import type { SpokenCall } from '../model.ts'

const wordsInPiece = 4

/** Cuts a finished reply into pieces of a few words, for a client that shows it growing; joined they are the reply. */
export function inPieces(text: string): string[] {
  const words = text.split(/(?<=\s)(?=\S)/)
  return Array.from({ length: Math.ceil(words.length / wordsInPiece) }, (_, index) =>
    words.slice(index * wordsInPiece, (index + 1) * wordsInPiece).join(''),
  )
}

/** Says a finished reply piece by piece; ends with the reason of whoever stops listening. */
export function speak(reply: string, { onToken, signal }: SpokenCall): string {
  for (const piece of inPieces(reply)) {
    signal.throwIfAborted()
    onToken(piece)
  }
  return reply
}
