import { databaseUrlFromEnvironment } from './local/connection.ts'
import { runCommand } from './local/failure.ts'
import { migrateDatabase, toldOf } from './local/migrate.ts'

await runCommand(async () => {
  console.log(`Applied. ${toldOf(await migrateDatabase(databaseUrlFromEnvironment()))}`)
})
