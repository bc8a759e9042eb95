import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { standIn } from '../../scripts/worker/absent.ts'
import { bundleWorker } from '../../scripts/worker/bundle.ts'
import { namesOfZod } from '../../scripts/worker/replacements.ts'
import { temporaryFolder } from './temporary.ts'

test('a bundle is not built when its libraries no longer have what is replaced in them', async () => {
  const folder = temporaryFolder()
  await expect(bundleWorker({ entryPoint: 'src/users/rules.ts', folder })).rejects.toThrow(
    /langsmith\/index\.mjs is no part of the bundle any more/,
  )
})

test('the bundle has all that our sources name of zod', () => {
  const sources = globSync('src/**/*.ts').map((path) => readFileSync(path, 'utf8'))
  const named = sources.flatMap((source) => source.match(/(?<=\bz\.)[a-z]\w*(?=\(|\.[a-z]+\()/g) ?? [])
  expect(namesOfZod).toEqual(expect.arrayContaining(named))
})

test('what is left out of the bundle says so when it is called, and only then', async () => {
  const name = '@langchain/core/dist/tracers/log_stream.js'
  const code = await standIn(name, `node_modules/${name}`)
  const exported = z.object({ LogStreamCallbackHandler: z.custom<new () => object>() })
  const { LogStreamCallbackHandler: Absent } = exported.parse(
    await import(`data:text/javascript,${encodeURIComponent(code)}`),
  )
  class Extended extends Absent {}
  expect({} instanceof Extended).toBe(false)
  expect(() => new Extended()).toThrow(`LogStreamCallbackHandler of ${name} is not in the bundle`)
})
