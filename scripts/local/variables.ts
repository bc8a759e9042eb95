import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'

export type Variables = Record<string, string | undefined>

/** What the developer wrote down for the Worker: .dev.vars or, without that file, .env, as wrangler has it. Empty means unset. */
export function readVariables(projectDirectory: string): Variables {
  const file = ['.dev.vars', '.env'].map((name) => join(projectDirectory, name)).find((path) => existsSync(path))
  const written = file === undefined ? {} : parseEnv(readFileSync(file, 'utf8'))
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== ''))
}

/** Writes a file for `wrangler --env-file`, which unlike `--var` shows no secret in the list of processes. */
export function writeVariables(file: string, variables: Variables): void {
  const lines = Object.entries(variables).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${quote(value)}`],
  )
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 })
}

/** Wrangler expands `$NAME` even inside single quotes. */
function quote(value: string): string {
  const mark = ["'", '`', '"'].find((each) => !value.includes(each)) ?? "'"
  return mark + value.replaceAll('$', String.raw`\$`) + mark
}
