import { parseArgs } from 'node:util'
import { openDataFolder, projectDirectory, wantedPort } from './local/data-folder.ts'
import { openDatabase } from './local/database.ts'
import { LocalFailure, reasonOf } from './local/failure.ts'
import { becomesTrue } from './local/poll.ts'
import { isPortFree } from './local/ports.ts'
import { runService, type Service } from './local/service.ts'
import { readVariables } from './local/variables.ts'
import { clearLeftWrangler, startWrangler } from './local/wrangler.ts'

await runService(async (service) => {
  const port = wantedPort()
  const reset = readArguments()
  const written = readVariables(projectDirectory)
  const given = process.env['DATABASE_URL'] || written['DATABASE_URL']
  if (reset && given) throw new LocalFailure('--reset starts the local database over; DATABASE_URL names another one.')

  const folder = await openDataFolder(port, { reset })
  service.onClose(folder.release)
  await clearLeftWrangler(folder.wrangler)
  if (!(await isPortFree(port))) {
    throw new LocalFailure(`Port ${port} is in use: stop what has it, or set PORT to another one.`)
  }

  const { url, endpointUrl } = await openDatabase(service, folder, given)
  const wrangler = startWrangler({
    projectDirectory,
    folder: folder.wrangler,
    port,
    inspectorPort: await folder.port('inspector'),
    variables: { JWT_SECRET: folder.jwtSecret, ...written, DATABASE_URL: url, NEON_FETCH_ENDPOINT: endpointUrl },
  })
  service.onClose(wrangler.stop)
  service.dependOn(wrangler.ended)
  await announce(service, `http://127.0.0.1:${port}`, url)
})

function readArguments(): boolean {
  try {
    return parseArgs({ options: { reset: { type: 'boolean', default: false } } }).values.reset
  } catch (error) {
    throw new LocalFailure(`${reasonOf(error)} The only option is --reset.`)
  }
}

/** Says where things are once the API really answers; after a while without an answer, that it does not. */
async function announce(service: Service, apiUrl: string, databaseUrl: string): Promise<void> {
  const answers = () => answersAt(`${apiUrl}/health`, service.signal)
  const settled = () => becomesTrue(async () => service.signal.aborted || (await answers()), 40_000)
  while (!(await settled())) console.error(`The API does not answer at ${apiUrl}; wrangler says above why.`)
  if (service.signal.aborted) return
  console.log(`
  App, API  ${apiUrl}
  Docs      ${apiUrl}/api/docs
  Database  ${databaseUrl}

  Ctrl-C ends it all.
`)
}

async function answersAt(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
