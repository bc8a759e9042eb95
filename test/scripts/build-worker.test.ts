import { expect, test } from 'vitest'
import { bundleWorker } from '../../scripts/worker/bundle.ts'
import { temporaryFolder } from './temporary.ts'

test('a bundle is not built when its libraries no longer have what is replaced in them', async () => {
  const folder = temporaryFolder()
  await expect(bundleWorker({ entryPoint: 'src/users/rules.ts', folder })).rejects.toThrow(
    /langsmith\/index\.mjs is no part of the bundle any more/,
  )
})
