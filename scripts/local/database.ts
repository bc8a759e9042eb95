import { isLoopback, parseConnectionString } from './connection.ts'
import type { DataFolder } from './data-folder.ts'
import { migrateDatabase } from './migrate.ts'
import { startNeonEndpoint } from './neon-endpoint.ts'
import { startPostgres } from './postgres.ts'
import { knownPassword } from './postgres-folder.ts'
import { seedDatabase } from './seed.ts'
import type { Service } from './service.ts'

/** What the Worker has to know of its database; Neon itself needs no endpoint. */
type Database = { url: string; endpointUrl: string | undefined }

/** Opens the database, migrated and seeded: the one that is given, or else the folder's own. */
export async function openDatabase(service: Service, folder: DataFolder, given?: string): Promise<Database> {
  const url = given === undefined || isOwn(given, folder) ? await startOwn(service, folder) : given
  const { hostname } = parseConnectionString(url)
  const endpointUrl = hostname.endsWith('.neon.tech') ? undefined : await startEndpoint(folder)
  service.signal.throwIfAborted()

  const { migrations } = await migrateDatabase(url)
  const { destinations, changed } = await seedDatabase(url)
  service.signal.throwIfAborted()
  console.log(
    `Database ready: ${migrations.length} migrations applied, ${changed} of ${destinations} destinations new or changed.`,
  )
  return { url, endpointUrl }
}

async function startOwn(service: Service, folder: DataFolder): Promise<string> {
  const port = await folder.port('postgres')
  const postgres = await startPostgres({ dataDirectory: folder.postgres, port })
  service.onClose(postgres.stop)
  service.dependOn(postgres.ended.then((words) => `PostgreSQL has ended. ${words}`.trim()))
  service.signal.throwIfAborted()
  return postgres.url
}

/** It ends with the process: closing it would wait for statements that nobody waits for any more. */
async function startEndpoint(folder: DataFolder): Promise<string> {
  const { url } = await startNeonEndpoint({ port: await folder.port('endpoint') })
  return url
}

/** The connection string that db:local printed for .dev.vars means this very folder's database. */
function isOwn(url: string, folder: DataFolder): boolean {
  const { hostname, password } = parseConnectionString(url)
  return isLoopback(hostname) && password !== '' && password === knownPassword(folder.postgres)
}
