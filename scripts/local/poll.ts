import { setTimeout as pause } from 'node:timers/promises'

/** Asks until the answer is yes, or until the patience (in milliseconds) is used up. */
export async function becomesTrue(question: () => boolean | Promise<boolean>, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience
  for (;;) {
    if (await question()) return true
    if (Date.now() > deadline) return false
    await pause(20)
  }
}
