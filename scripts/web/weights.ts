import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const folder = 'dist/public/app'

/** What the scripts of the web app weigh, in KiB gzipped: those of its first views, and all that it may ever load. */
export function weighScripts(): { first: number; all: number } {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const entry = names.find((name) => /^app-\w+\.js$/.test(name))
  if (entry === undefined) throw new Error(`There is no app in ${folder}.`)
  return { first: weigh([...withImports(entry, new Set())]), all: weigh(names) }
}

/** A script with what it imports before it runs, and what that imports. */
function withImports(name: string, known: Set<string>): Set<string> {
  if (known.has(name)) return known
  known.add(name)
  const source = readFileSync(join(folder, name), 'utf8')
  for (const [, imported = ''] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) withImports(imported, known)
  return known
}

const weigh = (names: string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0) / 1024
