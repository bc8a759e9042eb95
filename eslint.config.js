import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Libraries that are spoken to in one place each, so that they can be replaced there. */
const libraries = {
  drizzle: ['drizzle-orm', 'drizzle-orm/*'],
  neon: ['@neondatabase/serverless'],
  langgraph: ['@langchain/*', '@langchain/*/*'],
  gemini: ['@google/generative-ai'],
  passwordList: ['@zxcvbn-ts/*'],
  jwt: ['hono/jwt'],
  node: ['node:*'],
}

const http = ['hono', 'hono/*', '@hono/*', '**/http/*', '**/routes.ts']
const database = ['**/db/*', '**/table.ts', '**/store.ts']
const wiring = ['**/deps.ts', '**/wiring.ts', '**/env.ts']
const implementations = ['**/model/gemini/*', '**/model/catalogue/*']

/** What the files of a place may import besides the rest: libraries they own, and rooms closed to them. A later one wins. */
const places = [
  { files: ['src/**/*.ts'] },
  { files: ['src/db/*.ts'], owns: ['drizzle'] },
  { files: ['src/db/client.ts'], owns: ['drizzle', 'neon'] },
  { files: ['src/**/table.ts'], owns: ['drizzle'] },
  { files: ['src/auth/tokens.ts'], owns: ['jwt'] },
  { files: ['src/auth/passwords.ts'], owns: ['node'] },
  { files: ['src/users/common-passwords.ts'], owns: ['passwordList'] },
  { files: ['src/*/schema.ts'], ignores: ['src/db/*'], closed: ['hono', 'hono/*', ...database, ...wiring] },
  { files: ['src/**/rules.ts'], closed: [...http, ...database, ...wiring] },
  { files: ['src/**/routes.ts'], closed: ['**/db/*', '**/env.ts', ...implementations] },
  { files: ['src/**/store.ts'], owns: ['drizzle'], closed: ['hono', 'hono/*', '**/routes.ts', '**/env.ts'] },
  { files: ['src/conversation/graph/*.ts'], owns: ['langgraph'], closed: [...http, ...database, ...wiring] },
  { files: ['src/model/**/*.ts'], closed: [...http, ...database, ...wiring, '**/conversation/*'] },
  {
    files: ['src/model/gemini/*.ts'],
    owns: ['gemini'],
    closed: [...http, ...database, ...wiring, '**/conversation/*'],
  },
]

function importRules({ files, ignores = [], owns = [], closed = [] }) {
  const foreign = Object.entries(libraries).filter(([name]) => !owns.includes(name))
  const patterns = [
    ...foreign.map(([name, group]) => ({ group, message: `eslint.config.js says which file may speak to ${name}.` })),
    { group: closed, message: 'This room is closed to such a file: see eslint.config.js.', allowTypeImports: true },
  ]
  return {
    files,
    ignores,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns.filter(({ group }) => group.length) }],
    },
  }
}

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.wrangler/', '.wanderline/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/wiring.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'There is one clock: the one in Deps.' },
        { object: 'process', property: 'env', message: 'Configuration is read in src/env.ts.' },
      ],
    },
  },
  ...places.map(importRules),
)
