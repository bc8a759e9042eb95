/** Says on the terminal what is being done; in a log, one line each. */
export function progress(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`)
}

/** Leaves the terminal's line clean for what is printed next. */
export function progressIsOver(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
}
