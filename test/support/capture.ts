const kinds = ['debug', 'info', 'log', 'warn', 'error'] as const

/** Every line that was logged since the last look, by whichever part of the product or the suite. */
export const captured: string[] = []

for (const kind of kinds) {
  const write = console[kind].bind(console)
  console[kind] = (...parts: unknown[]) => {
    captured.push(
      parts.map((part) => (part instanceof Error ? `${part.message} ${part.stack ?? ''}` : String(part))).join(' '),
    )
    write(...parts)
  }
}
