const deepest = 32

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

/** Whether PostgreSQL can store a text: it has no NUL, and UTF-8 no lone surrogates. */
export const isStorableText = (text: string): boolean => !text.includes('\0') && text.isWellFormed()
