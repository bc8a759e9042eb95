import { expect, inject, test } from 'vitest'
import { withConnection } from '../../scripts/local/connection.ts'
import { readRelease, tryOut } from '../../scripts/rehearsal/release.ts'
import { fillDatabase, peopleOfRelease } from './filled-database.ts'

const release = readRelease()
const url = await fillDatabase(inject('databaseUrl'), 'release', peopleOfRelease)
const trials = await withConnection(url, (client) => tryOut(client, release))

// Expand, then contract: the release that runs meets this schema before, and after a rollback again.
test.for(release.transactions.map(({ name, ended }, index) => ({ name, ended, index })))(
  `$name of release ${release.version} does on this schema what it did on its own`,
  ({ name, ended, index }) => {
    expect(trials[index]).toMatchObject({ name, ended })
  },
)
