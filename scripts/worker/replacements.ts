import { resolve } from 'node:path'
import { dictionary } from '@zxcvbn-ts/language-common'
import type { Plugin } from 'esbuild'
import { passwordFaults } from '../../src/users/rules.ts'
import { absentModules, isAbsent, standIn } from './absent.ts'

/** What the bundle has instead of a module that libraries drag in: by its path in node_modules, and why. */
const replacements: Record<string, (path: string) => string> = {
  // What LangChain would tell others of a run, and the client of its tracing service: nobody's conversation is sent there.
  '@langchain/core/dist/callbacks/manager.js': noTracing,
  'langsmith/index.mjs': noTracing,
  'langsmith/singletons/traceable.mjs': noTracing,

  // Being handed around as `z`, zod would be there as a whole.
  'zod/v4/classic/external.js': () => `export { ${namesOfZod.join(', ')} } from './external.js?whole'`,

  // Error messages in sixty languages: `z.locales` names them all, and we write our messages ourselves.
  'zod/v4/locales/index.js': () => `export { default as en } from './en.js'`,

  // Two of three common passwords are refused for being short or numeric, listed or not.
  '@zxcvbn-ts/language-common/dist/index.mjs': () => {
    const listed = dictionary['passwords-common'].filter((password) => passwordFaults(password, '', never).length === 0)
    return `export const dictionary = { 'passwords-common': ${JSON.stringify(listed.sort().join('\n'))}.split('\\n') }`
  },
}

function noTracing(): string {
  return `export * from ${JSON.stringify(resolve(import.meta.dirname, 'no-tracing.ts'))}`
}

/**
 * What there is of zod: the plain kinds of schema, and what makes `openapi` a method of them. A test names what our
 * sources use and is missing here.
 */
export const namesOfZod = [
  ...['ZodType', 'any', 'array', 'boolean', 'coerce', 'custom', 'date', 'discriminatedUnion', 'email', 'enum', 'int'],
  ...['intersection', 'iso', 'lazy', 'literal', 'looseObject', 'never', 'null', 'nullable', 'number', 'object'],
  ...['optional', 'partialRecord', 'preprocess', 'record', 'strictObject', 'string', 'stringFormat', 'toJSONSchema'],
  ...['tuple', 'union', 'unknown', 'url', 'uuid'],
]

const never = (): boolean => false

/** Puts the replacements in place. A bundle that has no use for one of them does not build: its library has changed. */
export const replaceModules: Plugin = {
  name: 'replacements',
  setup(build) {
    const used = new Set<string>()
    build.onLoad({ filter: /[\\/]node_modules[\\/]/ }, async ({ path, suffix }) => {
      const name = path.replaceAll('\\', '/').replace(/^.*\/node_modules\//, '')
      const contents = isAbsent(name) ? await standIn(name, path) : replacements[name]?.(path)
      if (contents === undefined || suffix === '?whole') return
      used.add(name)
      return { contents, resolveDir: resolve(path, '..') }
    })
    build.onEnd(() => {
      const unused = [...Object.keys(replacements), ...absentModules].filter((name) => !used.has(name))
      return {
        errors: unused.map((name) => ({
          text: `${name} is no part of the bundle any more: see whether scripts/worker/replacements.ts still fits its library.`,
        })),
      }
    })
  },
}
