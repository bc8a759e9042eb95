const deepest = 32

/** Whether a JSON text opens more than so many levels of objects and arrays; what it says besides is not looked at. */
export function nestsDeeperThan(levels: number, text: string): boolean {
  let depth = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\[^])*(?:"|$)|[[{\]}]/g)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > levels) return true
  }
  return false
}

/** Why a parsed JSON value cannot be stored and given back as it is; null when it can. */
export function whyUnstorable(value: unknown): string | null {
  const open: { part: unknown; depth: number }[] = [{ part: value, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, depth } = next
    if (depth > deepest) return `Ensure this value is nested no more than ${deepest} levels deep.`
    if (typeof part === 'string' && !isStorableText(part))
      return 'Null characters and unpaired surrogates are not allowed.'
    if (typeof part === 'number' && !Number.isFinite(part)) return 'Ensure that numbers are not too large.'
    if (typeof part !== 'object' || part === null) continue
    for (const [key, inside] of Object.entries(part)) {
      open.push({ part: key, depth }, { part: inside, depth: depth + 1 })
    }
  }
  return null
}

// jsonb has no NUL, and UTF-8 no lone surrogates.
const isStorableText = (text: string): boolean => !text.includes('\0') && text.isWellFormed()
