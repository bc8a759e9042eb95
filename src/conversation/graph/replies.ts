import type { Suggestion } from '../../model/model.ts'

/** The first question, after a word about what was said. */
export function firstQuestion(text: string, total: number): string {
  if (total === 1) return `That sounds like a trip worth planning. One thing before I suggest places: ${text}`
  return `That sounds like a trip worth planning. A few questions, then I will suggest three places.\n\n${text}`
}

/** Three destinations, numbered so that a number can pick one. */
export function offer(suggestions: Suggestion[]): string {
  const places = suggestions.map(({ name, country, description }, index) => {
    return `${index + 1}. ${placeName(name, country)}: ${description}`
  })
  return [
    'Here are three places that fit what you told me:',
    ...places,
    'Tell me which one you choose, or what I should change.',
  ].join('\n\n')
}

export function committed({ name, country }: Suggestion): string {
  return `${placeName(name, country)} it is. I have made it the destination of your trip. Ask me anything about it, or go on to where you will stay.`
}

/** Asks back when a reply could mean more than one thing. */
export function whichOne(suggestions: Suggestion[]): string {
  const choices = suggestions.map(({ name, country }, index) => `${index + 1}. ${placeName(name, country)}`)
  return `I am not sure which one you mean. Is it ${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}? A name or a number is enough; or tell me what to change.`
}

/** Cuts a finished reply into pieces of a few words, for a client that shows it growing. */
export function inPieces(text: string): string[] {
  return text.match(/(?:\S+\s*){1,4}/g) ?? []
}

const placeName = (name: string, country: string): string => (country === '' ? name : `${name}, ${country}`)
