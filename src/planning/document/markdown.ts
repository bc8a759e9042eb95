import type { Breakdown } from '../budget/rules.ts'
import type { PlanDocument } from './record.ts'

/** A plan to print: CommonMark, in which nothing that a traveller wrote is markup. */
export function markdownOf(plan: PlanDocument): string {
  const { destination } = plan
  const when = plan.startDate === null || plan.endDate === null ? null : `${plan.startDate} to ${plan.endDate}`
  return [
    `# ${escaped(plan.title)}`,
    [destination === null ? null : escaped(`${destination.name}, ${destination.country}`), when]
      .filter(Boolean)
      .join(' · '),
    plan.stay === null ? '' : `Stay: ${escaped(plan.stay)}`,
    ...plan.days.map(({ date, items }, index) =>
      [
        `## Day ${index + 1}${date === null ? '' : ` · ${date}`}`,
        items.map(({ start, end, title }) => `- ${start}–${end} ${escaped(title)}`).join('\n'),
      ].join('\n\n'),
    ),
    plan.budget === null ? '' : budgetTable(plan.budget),
    list('Packing', plan.packing),
    list(
      'Keep in mind',
      plan.cautions.map(({ advice }) => advice),
    ),
    list('Still open', plan.open),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `## ${title}\n\n${items.map((item) => `- ${escaped(item)}`).join('\n')}`

function budgetTable({ currency, lines, total }: Breakdown): string {
  const row = (name: string, { least, most }: { least: number; most: number }) => `| ${name} | ${least} | ${most} |`
  return [
    `## Budget (${currency})`,
    '',
    '| | from | to |',
    '| --- | ---: | ---: |',
    ...lines.map(({ line, ...span }) => row(line.replaceAll('_', ' '), span)),
    row('**in all**', total),
  ].join('\n')
}

const escaped = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]()#+\-!|<>~&]/g, (mark) => `\\${mark}`)
