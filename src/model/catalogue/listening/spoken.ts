/** A member of a JSON object, with what of brackets and quotes stands before it. */
const member = /[{}[\]",]{0,20}"\w{1,40}"\s?:/
/** The heading of somebody's turn in a written dialogue. */
const turn = /^#{2,6} ?\p{L}{1,20} ?:|(?<=\s)#{2,6} ?\p{L}{1,20} ?:/u

/** What of a message is said by the traveller: data and dialogues that are written into it choose and wish nothing. */
export function spokenIn(message: string): string {
  const heading = turn.exec(message)?.index ?? message.length
  const words = message.slice(0, heading)
  const start = member.exec(words)?.index
  if (start === undefined) return words
  const end = Math.max(words.lastIndexOf('}'), words.lastIndexOf(']'))
  return `${words.slice(0, start)} ${end < start ? '' : words.slice(end + 1)}`
}
