import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becomesTrue } from '../../../scripts/local/poll.ts'
import { freePort } from '../../../scripts/local/ports.ts'
import { startWrangler } from '../../../scripts/local/wrangler.ts'
import { bundleWorker } from '../../../scripts/worker/bundle.ts'

const checkout = join(import.meta.dirname, '../../..')
const folder = join(checkout, 'dist/web')

/** The product as `npm run dev` serves it; gives its address. */
export async function startProduct(
  variables: Record<string, string>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  await bundleWorker({ entryPoint: 'src/index.ts', folder: join(folder, 'worker'), split: true })
  const port = await freePort()
  const state = mkdtempSync(join(tmpdir(), 'wanderline-web-'))
  const wrangler = startWrangler({
    projectDirectory: checkout,
    folder: state,
    configuration: writeConfiguration(),
    quiet: true,
    port,
    inspectorPort: await freePort(),
    variables,
  })
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    await wrangler.stop()
    rmSync(state, { recursive: true, force: true })
  }
  if (!(await becomesTrue(() => answers(`${url}/health`), 40_000))) {
    await stop()
    throw new Error('The product does not answer.')
  }
  return { url, stop }
}

/** The configuration of a deployment, but for the limits per address: all browsers of the tests have the same one. */
function writeConfiguration(): string {
  const text = readFileSync(join(checkout, 'wrangler.toml'), 'utf8')
    .split(/^(?=\[)/m)
    .filter((section) => !/^\[(\[ratelimits|build|env\.|\[env\.)/.test(section))
    .join('')
    .replace('main = "dist/development/', 'main = "worker/')
    .replace('directory = "dist/public"', 'directory = "../public"')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'wrangler.toml')
  writeFileSync(path, text)
  return path
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  )
}
