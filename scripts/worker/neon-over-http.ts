import { readFileSync } from 'node:fs'

/** The version that the names below are of: its file is minified, so they mean nothing in another one. */
const version = 'serverless@1.2.0"'
const endOfHttpHalf = '"getAuthToken");'
const exported = 'export { ys as neon, N as NeonDbError, pe as neonConfig }; export const types = Je()'

const noBuffer = `class { static from() { throw new Error('bytes are not in the bundle') } }`

/**
 * The half of Neon's driver that we use, to which statements go over HTTP. The other half is all of `pg`, over
 * WebSockets. No bundler could tell them apart: they are one file, which does not say which of its calls have no effect.
 */
export function neonOverHttp(path: string): string {
  const source = readFileSync(path, 'utf8')
  const end = source.indexOf(endOfHttpHalf) + endOfHttpHalf.length
  if (!source.includes(version) || end < endOfHttpHalf.length) {
    throw new Error('Neon’s driver is another version: see whether scripts/worker/neon-over-http.ts still fits it.')
  }
  const httpHalf = source
    .slice(0, end)
    // What wraps the modules inside, and what gives functions their names back.
    .replaceAll(/(?<==)(?:T|V|we)\(/g, '/* @__PURE__ */ $&')
    .replaceAll(/(?<=[;}])a\(\w+,\s*"/g, '/* @__PURE__ */ $&')
    // Asking the runtime for its `process` and its `Buffer` has it set up half of Node; text over HTTP needs neither.
    .replace('globalThis.process', 'undefined')
    .replace(/typeof globalThis\.Buffer==[^,]+/, noBuffer)
    // Hashes are only made of passwords, for the other half to log in with.
    .replace('Fu=(fr(),O(lr)),', '')
  return `${httpHalf}\n${exported}`
}
