import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { databaseUrlFromEnvironment, withConnection } from './local/connection.ts'
import { LocalFailure, reasonOf, runCommand } from './local/failure.ts'
import { listMonths, tableOf } from './partitions/months.ts'
import { type Removal, removeMonth } from './partitions/removal.ts'

const usage = 'Say nothing to list the months, or `detach 2024-01` or `drop 2024-01`, with --yes not to be asked.'

await runCommand(async () => {
  const { order, isAgreed } = readArguments()
  await withConnection(databaseUrlFromEnvironment(), async (client) => {
    if (order === null) return console.log(tableOf(await listMonths(client)))
    await removeMonth(client, order.month, order.removal, isAgreed ? () => Promise.resolve(true) : ask)
    console.log(order.removal === 'drop' ? `${order.month} is dropped.` : `${order.month} is a table of its own now.`)
  })
})

function readArguments(): { order: { removal: Removal; month: string } | null; isAgreed: boolean } {
  const { values, positionals } = parse()
  const [removal, month, ...rest] = positionals
  if (removal === undefined) return { order: null, isAgreed: values.yes }
  if ((removal !== 'detach' && removal !== 'drop') || month === undefined || rest.length > 0) {
    throw new LocalFailure(usage)
  }
  return { order: { removal, month }, isAgreed: values.yes }
}

function parse() {
  try {
    return parseArgs({ options: { yes: { type: 'boolean', default: false } }, allowPositionals: true })
  } catch (error) {
    throw new LocalFailure(`${reasonOf(error)} ${usage}`)
  }
}

/** Whoever does not answer has not agreed. */
async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin })
  process.stdout.write(`${question} [y/N] `)
  for await (const line of lines) return /^y(es)?$/i.test(line.trim())
  return false
}
