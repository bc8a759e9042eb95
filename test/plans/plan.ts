import { z } from 'zod'

const nodeSchema = z.object({
  'Node Type': z.string(),
  'Parent Relationship': z.string().optional(),
  Operation: z.string().optional(),
  'Relation Name': z.string().optional(),
  Alias: z.string().optional(),
  'Index Name': z.string().optional(),
  'Index Cond': z.string().optional(),
  'Recheck Cond': z.string().optional(),
  Filter: z.string().optional(),
  'One-Time Filter': z.string().optional(),
  Output: z.array(z.string()).optional(),
  'Conflict Resolution': z.string().optional(),
  'Conflict Arbiter Indexes': z.array(z.string()).optional(),
  'Conflict Filter': z.string().optional(),
  get Plans() {
    return z.array(nodeSchema).optional()
  },
})
export type PlanNode = z.infer<typeof nodeSchema>

/** How PostgreSQL carries out a statement, from auto_explain. */
export interface Plan {
  query: string
  root: PlanNode
}

const planSchema = z.object({ 'Query Text': z.string(), Plan: nodeSchema })

/** The plan that a notice tells; none when it tells something else. */
export function parsePlan(notice: string): Plan[] {
  const told = /^duration: .* plan:\n(.*)$/s.exec(notice)?.[1]
  if (told === undefined) return []
  const { 'Query Text': query, Plan: root } = planSchema.parse(JSON.parse(told))
  return [{ query, root }]
}

/** A node and all below it, but for what is never carried out. */
export function nodesOf(node: PlanNode): PlanNode[] {
  if (node['One-Time Filter'] === 'false') return []
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)]
}

/** Whether PostgreSQL runs it by itself, to keep a foreign key true. */
export const keepsForeignKey = ({ query }: Plan): boolean => query.includes(' OPERATOR(pg_catalog.')

/** What has to hold, all of it, for a row that a scan gives. */
export function conditionsOf(node: PlanNode): string[] {
  return [node['Index Cond'], node['Recheck Cond'], node.Filter].flatMap((condition) =>
    condition === undefined ? [] : conjunctsOf(condition),
  )
}

/** The parts of `((a) AND (b))`; what is no conjunction is its own only part. */
export function conjunctsOf(condition: string): string[] {
  const inside = condition.replace(/^\((.*)\)$/s, '$1')
  const parts = splitOutside(inside, ' AND ')
  return parts.length > 1 ? parts : [condition]
}

// Where neither a parenthesis nor a quotation mark is open.
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let [depth, isQuoted, start] = [0, false, 0]
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === "'") isQuoted = !isQuoted
    if (isQuoted) continue
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(text.slice(start, at))
      start = at + separator.length
    }
  }
  return [...parts, text.slice(start)]
}
