import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const documents = [
  ...['.dev.vars.example', '.ci/run', '.ci/pull-request'],
  ...globSync(['*.md', '{docs,bench,eval}/**/*.md', '.github/workflows/*.yml']),
].map((file) => ({ file, text: readFileSync(file, 'utf8') }))

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

interface Command {
  file: string
  name: string
  options: string[]
}

/** Each `npm run …` and `npm test` of the documents, with the options that are passed on to it. */
const commands = documents.flatMap(({ file, text }) =>
  [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z][\w:-]*)(?: -- ([^`\n#|)]*))?/g)]
    .filter(([whole, name = '']) => whole.startsWith('npm run') || name === 'test')
    .map(([, name = '', words = '']): Command => ({
      ...{ file, name },
      options: [...words.matchAll(/(?<=^|\s)--([a-z][\w-]*)/g)].map(([, option = '']) => option),
    })),
)

const told = ({ file, name }: Command, option = ''): string => `${file}: ${name}${option}`

test('every script of npm that a document names is there', () => {
  expect(commands.length).toBeGreaterThan(60)
  expect(commands.filter(({ name }) => scripts[name] === undefined).map((command) => told(command))).toEqual([])
})

test('every option that a document gives to a script is one of its options', () => {
  const given = commands.flatMap((command) => command.options.map((option) => ({ command, option })))
  const unknown = given.filter(({ command, option }) => {
    const program = /^node (\S+)/.exec(scripts[command.name] ?? '')?.[1]
    // Other programs know their own.
    return (
      program !== undefined && !new RegExp(`(?<=[\\s{])'?${option}'?: { type: `).test(readFileSync(program, 'utf8'))
    )
  })
  expect(given.length).toBeGreaterThan(10)
  expect(unknown.map(({ command, option }) => told(command, ` --${option}`))).toEqual([])
})

test('every test that a document names is there', () => {
  const named = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/(?<![\w/-])test\/[\w./*-]*[\w*](?=[\s`/,;:.)]|$)/gm)].map(([path]) => ({ file, path })),
  )
  const missing = named.filter(({ path }) => globSync([path, `${path}*`]).length === 0)
  expect(named.length).toBeGreaterThan(40)
  expect(missing.map(({ file, path }) => `${file}: ${path}`)).toEqual([])
})

const folders = /^(?:src|drizzle|scripts|test|bench|eval|docs|\.ci|\.github)\//
const suffix = /\.(?:ts|tsx|js|sql|json|toml|yml|md)$/

test('every file and folder of the project that a document names is there', () => {
  const named = documents.flatMap(({ file, text }) =>
    [...text.matchAll(/`([\w./<>*-]+)`/g)]
      .map(([, path = '']) => ({ file, path }))
      .filter(({ path }) => folders.test(path) || suffix.test(path)),
  )
  // Where a name alone is meant is told by what is said around it.
  const isThere = (path: string): boolean => {
    const pattern = path.replaceAll(/<\w+>/g, '*')
    return globSync([pattern, `{src,scripts,test,bench,eval}/**/${pattern}`]).length > 0
  }
  const missing = named.filter(({ path }) => !isThere(path))
  expect(named.length).toBeGreaterThan(100)
  expect(missing.map(({ file, path }) => `${file}: ${path}`)).toEqual([])
})
