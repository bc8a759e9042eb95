import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

// Within the project, because the package finds Hono there like any other dependency.
const out = resolve('dist/test/client')

const consumer = `
import { createClient, type Client, Refusal, type TripDetail } from './client.js'

const client: Client = createClient({ baseUrl: 'https://wanderline.example', token: () => null })

export async function plan(): Promise<TripDetail | null> {
  const answer = await client.api.trips.$post({ json: { title: 'Tea', budget: 2000 } })
  if (answer.status !== 201) {
    const { errors } = await answer.json()
    console.log(errors?.['title']?.join(' '))
    return null
  }
  const trip = await answer.json()
  try {
    for await (const { event, data } of client.streamChat({ trip_id: trip.id, message: 'Tea' })) {
      if (event === 'turn') console.log(data.destinations?.map(({ name }) => name))
    }
  } catch (error) {
    if (error instanceof Refusal) console.log(error.problem.status)
  }
  // @ts-expect-error the status is one of those that trips have
  await client.api.trips.$get({ query: { status: 'lost' } })
  // @ts-expect-error there is no such route
  await client.api.journeys.$get()
  // @ts-expect-error a trip has a title
  await client.api.trips.$post({ json: {} })
  return trip
}
`

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-client.ts', '--out', out])
  writeFileSync(join(out, 'consumer.ts'), consumer)
}, 60_000)
afterAll(() => rmSync(out, { recursive: true }))

test('the package needs nothing but Hono', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(out, 'package.json'), 'utf8'))
  const { name, dependencies } = z
    .object({ name: z.string(), dependencies: z.record(z.string(), z.string()) })
    .parse(manifest)
  expect(name).toBe('wanderline-client')
  expect(Object.keys(dependencies)).toEqual(['hono'])
  const written = ts.sys.readDirectory(out, ['.ts', '.js']).map((file) => readFileSync(file, 'utf8'))
  const imported = written.flatMap((text) => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName))
  const foreign = imported.filter((name) => !name.startsWith('./'))
  expect([...new Set(foreign)].sort()).toEqual(['hono', 'hono/client', 'hono/types'])
})

test('the package has types for who uses it, quickly worked out', () => {
  const program = ts.createProgram([join(out, 'consumer.ts')], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.asynciterable.d.ts'],
    types: [],
  })
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(out))
  const failures = ours.flatMap((file) => program.getSemanticDiagnostics(file))
  expect(failures.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  expect(ours.map(({ fileName }) => basename(fileName))).toContain('api.d.ts')
  expect(program.getInstantiationCount()).toBeLessThan(200_000)
})
