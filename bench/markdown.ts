import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The text with what stands between the two marks of this name replaced. Throws when they are not there. */
export function replacePart(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`there is no place for ${name}: ${begin} … ${end}`)
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`
}

/** Puts figures into their places in a file, and leaves what is written around them. */
export async function writeParts(file: string, parts: ReadonlyMap<string, string>): Promise<void> {
  const before = await readFile(file, 'utf8')
  const after = [...parts].reduce((text, [name, content]) => replacePart(text, name, content), before)
  await writeFile(file, await format(after, { ...(await resolveConfig(file)), filepath: file }))
}

/** A time for a table. */
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`

/** A rate or a count for a table. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en')

/** How much one is of the other, for a table. */
export const ratio = (value: number): string => `${value.toFixed(2)} ×`
