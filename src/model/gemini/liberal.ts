import type { z } from 'zod'

const mostMends = 40

/**
 * Parses what a model returned as well as it can be used: text is made well-formed, a member that does not fit becomes
 * null, an element that does not fit is left out, and a list that is too long is cut. Null when nothing helps.
 */
export function parseLiberally<Answer>(schema: z.ZodType<Answer>, json: unknown): Answer | null {
  const value = cleaned(json)
  for (let mends = 0; mends < mostMends; mends += 1) {
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    // From the end, so that leaving out one element does not move those that are still to be left out.
    const mended = parsed.error.issues.toReversed().map((issue) => mend(value, issue))
    if (!mended.includes(true)) return null
  }
  return null
}

// Control characters but tab and line feed say nothing to a reader, and Postgres takes no NUL.

const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\ufffd', '').replaceAll(control, '')
  if (Array.isArray(value)) return value.map(cleaned)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cleaned(member)]))
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function mend(root: unknown, issue: z.core.$ZodIssue): boolean {
  const holder = at(root, issue.path.slice(0, -1))
  const key = issue.path.at(-1)
  if (Array.isArray(holder) && typeof key === 'number') {
    holder.splice(key, 1)
    return true
  }
  if (!isObject(holder) || key === undefined) return false
  const member = holder[key]
  if (issue.code === 'too_big' && Array.isArray(member)) {
    member.length = Number(issue.maximum)
    return true
  }
  // Null did not help either, or it is not there at all: what holds it cannot be used.
  if (member === null || (member === undefined && key in holder)) return mendHolder(root, issue)
  holder[key] = null
  return true
}

const mendHolder = (root: unknown, issue: z.core.$ZodIssue): boolean =>
  issue.path.length > 1 && mend(root, { ...issue, code: 'custom', path: issue.path.slice(0, -1), params: {} })

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value) && typeof key === 'number') return value[key]
    return isObject(value) ? value[key] : undefined
  }, root)
}
