import { openDataFolder, wantedPort } from './local/data-folder.ts'
import { openDatabase } from './local/database.ts'
import { runService } from './local/service.ts'

await runService(async (service) => {
  const folder = await openDataFolder(wantedPort())
  service.onClose(folder.release)
  const { url, endpointUrl } = await openDatabase(service, folder)
  console.log(`
For .dev.vars, beside a plain wrangler dev:

DATABASE_URL=${url}
NEON_FETCH_ENDPOINT=${endpointUrl}
JWT_SECRET=${folder.jwtSecret}

Ctrl-C ends it.
`)
})
