const longest = 60

/** A title for a trip that begins with these words: their first sentence, cut between words. */
export function titleFrom(message: string): string {
  const sentences = message.split(/\n|[.!?](?:\s|$)/).map((sentence) => sentence.trim())
  const letters = Array.from(sentences.find((sentence) => sentence !== '') ?? message)
  if (letters.length <= longest) return letters.join('')
  const cut = letters.slice(0, longest).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}
