import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { LocalFailure, reasonOf } from './failure.ts'

/**
 * Applies the functions of a folder, one a file, that are new or have changed since they were last applied: all of them or
 * none. Returns their files. One with another signature needs another name, so that the Worker before still finds its own.
 */
export async function applyFunctions(client: Client, folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  await client.query('create table if not exists drizzle.functions (file text primary key, hash text not null)')
  const { rows } = await client.query<{ file: string; hash: string }>('select file, hash from drizzle.functions')
  const known = new Map(rows.map(({ file, hash }) => [file, hash]))
  const changed = sourcesIn(folder).filter(({ file, hash }) => known.get(file) !== hash)
  await client.query('begin')
  for (const source of changed) await apply(client, source)
  await client.query('commit')
  return changed.map(({ file }) => file)
}

interface Source {
  file: string
  text: string
  hash: string
}

const sourcesIn = (folder: string): Source[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return { file, text, hash: createHash('sha256').update(text).digest('hex') }
    })

async function apply(client: Client, { file, text, hash }: Source): Promise<void> {
  try {
    await client.query(text)
    await client.query(
      'insert into drizzle.functions (file, hash) values ($1, $2) on conflict (file) do update set hash = excluded.hash',
      [file, hash],
    )
  } catch (error) {
    await client.query('rollback')
    throw new LocalFailure(`The function in ${file} was refused, no function was changed: ${reasonOf(error)}.`)
  }
}
