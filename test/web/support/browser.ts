import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import bundled, { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const usual = ['--no-sandbox', '--disable-dev-shm-usage']

/** A Chromium of this machine, or the one inside the npm package; null, with the reason told, when neither starts. */
export async function startBrowser(more: readonly string[] = []): Promise<Browser | null> {
  const reasons: string[] = []
  for (const start of [startInstalled, startBundled]) {
    try {
      return await start([...usual, ...more])
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
  }
  console.warn(`The web app is not tested in a browser: no Chromium starts here. ${reasons.join(' ')}`)
  return null
}

function startInstalled(args: string[]): Promise<Browser> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
  if (found === undefined) throw new Error('None is installed.')
  return chromium.launch({ executablePath: found, args })
}

/** With the libraries that come beside it, for machines that lack them. */
async function startBundled(args: string[]): Promise<Browser> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin')
  const libraries = join(await inflate(join(packed, 'al2023.tar.br')), 'lib')
  const path = [process.env['LD_LIBRARY_PATH'], libraries].filter(Boolean).join(delimiter)
  return chromium.launch({
    executablePath: await bundled.executablePath(packed),
    args,
    env: { ...process.env, LD_LIBRARY_PATH: path },
  })
}
