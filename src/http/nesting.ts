/**
 * Whether a JSON text opens more than so many levels of objects and arrays; what it says besides is not looked at. Each
 * character is looked at once, and none after the one that decides.
 */
export function nestsDeeperThan(levels: number, text: Iterable<string>): boolean {
  let depth = 0
  let place: 'between' | 'string' | 'escape' = 'between'
  for (const character of text) {
    if (place === 'escape') place = 'string'
    else if (place === 'string') place = character === '\\' ? 'escape' : character === '"' ? 'between' : 'string'
    else if (character === '"') place = 'string'
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    if (depth > levels) return true
  }
  return false
}
