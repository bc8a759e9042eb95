import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { cpus, totalmem } from 'node:os'
import type { Client } from 'pg'
import { z } from 'zod'
import { table } from './markdown.ts'

const require = createRequire(import.meta.url)

/** Where and with what figures were taken. */
export async function describeMachine(client: Client): Promise<string> {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
  return table(
    ['machine', ''],
    [
      ['CPU', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`],
      ['memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
      ['system', `${process.platform} ${process.arch}`],
      ['PostgreSQL', `${rows[0]?.version ?? 'unknown'}, embedded, without fsync`],
      ['workerd', versionOf('workerd')],
      ['Node (load, endpoint)', process.versions.node],
    ],
  )
}

/** When and from which tree figures are. */
export function describeRun(command: string): string {
  return `\`${command}\` at ${commit()}, ${new Date().toISOString().slice(0, 10)}`
}

function commit(): string {
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim()
  // What is written by this very command does not make a tree another one.
  const changes = git('status', '--porcelain', '--', '.', ':!bench/*.md', ':!bench/figures.json')
  return `\`${git('rev-parse', '--short', 'HEAD')}\`${changes === '' ? '' : ' with changes'}`
}

function versionOf(name: string): string {
  return z.object({ version: z.string() }).parse(require(`${name}/package.json`)).version
}
