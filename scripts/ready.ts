import { setTimeout as pause } from 'node:timers/promises'
import { LocalFailure, reasonOf, runCommand } from './local/failure.ts'

/** A version is everywhere some seconds after it was promoted. */
const patienceMilliseconds = Number(process.env['READY_MILLISECONDS'] ?? 60_000)

await runCommand(async () => {
  const address = process.argv[2] ?? ''
  if (!URL.canParse(address)) throw new LocalFailure('npm run ready -- <address of a deployment>')
  const url = new URL('/health/ready', address)
  const deadline = Date.now() + patienceMilliseconds
  for (;;) {
    const answered = await answerOf(url)
    if (answered.startsWith('200 ')) return console.log(`${url.href} is ready.`)
    if (Date.now() > deadline) throw new LocalFailure(`${url.href} answers ${answered}`)
    await pause(Math.min(1_000, patienceMilliseconds))
  }
})

async function answerOf(url: URL): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
    return `${response.status} ${await response.text()}`
  } catch (error) {
    return reasonOf(error)
  }
}
