import { databaseUrlFromEnvironment } from './local/connection.ts'
import { runCommand } from './local/failure.ts'
import { seedDatabase } from './local/seed.ts'

await runCommand(async () => {
  const { destinations, changed } = await seedDatabase(databaseUrlFromEnvironment())
  console.log(`Destinations in the catalogue: ${destinations}, new or changed: ${changed}.`)
})
