import { parseArgs } from 'node:util'
import { databaseUrlFromEnvironment } from './local/connection.ts'
import { LocalFailure, reasonOf, runCommand } from './local/failure.ts'
import { seedDatabase } from './local/seed.ts'
import { branchesOf, projectFromEnvironment } from './neon/branches.ts'

const usage = 'Say nothing to seed the database of DATABASE_URL; --main for main of the Neon project.'

await runCommand(async () => {
  const { destinations, changed } = await seedDatabase(isForMain() ? await urlOfMain() : databaseUrlFromEnvironment())
  console.log(`Destinations in the catalogue: ${destinations}, new or changed: ${changed}.`)
})

async function urlOfMain(): Promise<string> {
  const branches = branchesOf(projectFromEnvironment())
  return branches.url(await branches.main())
}

function isForMain(): boolean {
  try {
    return parseArgs({ options: { main: { type: 'boolean', default: false } } }).values.main
  } catch (error) {
    throw new LocalFailure(`${reasonOf(error)} ${usage}`)
  }
}
