import { expect } from 'vitest'

/** What a test knows of a value that it cannot know itself. */
export const aNumber: unknown = expect.any(Number)
export const aMoment: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
export const textWith = (part: string): unknown => expect.stringContaining(part)

/** A strong entity tag (RFC 9110, section 8.8.3). */
export const strongTag = /^"[!#-~]+"$/
export const aText: unknown = expect.any(String)
