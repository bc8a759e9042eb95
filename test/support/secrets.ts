import { password } from './passwords.ts'

/** What a secret looks like, whoever has it. */
const shapes: [string, RegExp][] = [
  ['a token', /eyJ[\w-]+\.[\w-]+/],
  ['the hash of a password', /scrypt\$\d/],
  ['the hash of a token', /\b[0-9a-f]{64}\b/],
  ['a connection string with a password', /\w+:\/\/[^\s/@:]+:[^\s/@]+@/],
  ['credentials', /\b(?:Bearer|Basic) [\w+/=.-]{8,}/i],
]

/** The names of what is secret in a text; `known` are secrets that look like nothing special. */
export function secretsIn(text: string, known: readonly string[] = []): string[] {
  const literal = [password, ...known].filter((secret) => secret !== '' && text.includes(secret))
  return [
    ...literal.map((secret) => `the secret "${secret.slice(0, 4)}…"`),
    ...shapes.filter(([, shape]) => shape.test(text)).map(([name]) => name),
  ]
}
