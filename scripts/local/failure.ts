/** Something a developer can put right; its message is one clear line and needs no stack. */
export class LocalFailure extends Error {}

/** What went wrong, on one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0])
  const text = error instanceof Error ? error.message || error.name : String(error)
  return text.replaceAll(/\s*\n\s*/g, ' ').trim()
}

/** Runs a command; whatever it throws becomes one line on stderr and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof LocalFailure ? error.message : `Unexpected failure: ${reasonOf(error)}`)
    process.exitCode = 1
  }
}
