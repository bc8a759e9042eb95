import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

// Runs every `check:…` script at the same time, and prints what each has to say once it is done.
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const names = Object.keys(scripts).filter((name) => name.startsWith('check:'))
const statuses = await Promise.all(names.map(run))
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1

function run(name: string): Promise<number | null> {
  const child = spawn(process.execPath, ['--run', name], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => {
      console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name}`)
      if (status !== 0) process.stdout.write(said)
      resolve(status)
    })
  })
}
