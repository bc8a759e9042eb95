import { databaseUrlFromEnvironment } from './local/connection.ts'
import { runCommand } from './local/failure.ts'
import { migrateDatabase } from './local/migrate.ts'

await runCommand(async () => {
  const { applied, functions } = await migrateDatabase(databaseUrlFromEnvironment())
  console.log(applied === 0 ? 'No migration to apply.' : `Migrations applied: ${applied}.`)
  if (functions > 0) console.log(`Functions new or changed: ${functions}.`)
})
