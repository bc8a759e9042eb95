import { listed } from '../local/migrate.ts'
import type { Report } from './rehearse.ts'

/** The report as Markdown, for a terminal and for a pull request alike. */
export function reportText({ branch, steps, functions, rows, smoke, schemaDiff, faults }: Report): string {
  return [
    `### Migrations on ${branch}: ${faults.length === 0 ? 'passed' : 'not passed'}`,
    faults.map((fault) => `- ${fault}`).join('\n'),
    steps.length === 0
      ? 'No migration to apply.'
      : tableOf(
          ['migration', 'statement', 'ms', 'strongest lock', 'held, ms'],
          steps.map(({ migration, statement, milliseconds, lock }) => [
            migration,
            `\`${shortened(statement)}\``,
            milliseconds.toFixed(0),
            lock === null ? '–' : `${lock.mode.replace(/Lock$/, '')} on ${lock.tables.join(', ')}`,
            lock === null ? '–' : lock.milliseconds.toFixed(0),
          ]),
        ),
    functions.length === 0 ? 'No function to apply.' : `Functions applied: ${listed(functions)}.`,
    `Smoke test of the running release: ${smoke.kind}${smoke.kind === 'passed' ? '' : `, ${smoke.reason}`}.`,
    tableOf(
      ['table', 'rows before', 'after'],
      rows.map(({ table, before, after }) => [table, String(before ?? '–'), String(after ?? '–')]),
    ),
    schemaDiff === '' ? '' : `\`\`\`diff\n${schemaDiff.trimEnd()}\n\`\`\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function shortened(statement: string): string {
  const line = statement.replaceAll(/\s+/g, ' ').replaceAll(/[`|]/g, '').trim()
  return line.length <= 70 ? line : `${line.slice(0, 69)}…`
}

function tableOf(head: string[], lines: string[][]): string {
  const all = [head, head.map(() => '---'), ...lines]
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
