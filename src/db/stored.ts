import { z } from 'zod'

/** A JSON column holds what no version of ours has written. The message says where, and nothing of what is there. */
class UnreadableRow extends Error {
  constructor(column: string, id: number | string, issues: readonly z.core.$ZodIssue[]) {
    const places = issues.map(({ path, code }) => `${code} at /${path.join('/')}`)
    super(`${column} of ${id} cannot be read: ${places.join(', ')}`)
    this.name = 'UnreadableRow'
  }
}

/** A JSON object that says which version wrote it, read by `schema`. Rows older than that say none, and are of the first. */
export const versioned = <Schema extends z.ZodType>(version: number, schema: Schema) =>
  z
    .looseObject({ version: z.literal(version).optional() })
    .transform((read): unknown => read)
    .pipe(schema)

/**
 * What a JSON column holds, as the value that it means today, whichever version wrote it. `id` names the row in the log.
 * Throws UnreadableRow.
 */
export function readStored<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  column: string,
  id: number | string,
): z.output<Schema> {
  const read = schema.safeParse(value)
  if (!read.success) throw new UnreadableRow(column, id, read.error.issues)
  return read.data
}
