import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import { afterAll, describe, expect, it } from 'vitest'

/** A file that breaks each rule, and what it imports; several files where the rule takes several. */
const planted: Record<string, Record<string, string>> = {
  'no-circles': {
    'src/trips/here.ts': "import type { There } from './deeper/there.ts'\nexport interface Here { there: There }",
    'src/trips/deeper/there.ts': "import type { Here } from '../here.ts'\nexport interface There { here: Here }",
  },
  resolvable: { 'src/trips/lost.ts': "import './nowhere.ts'" },
  'shipped-dependencies': { 'src/trips/tested.ts': "import 'vitest'" },
  'library-drizzle': { 'src/trips/a/rules.ts': "export const load = () => import('drizzle-orm')" },
  'library-neon': { 'src/trips/a/store.ts': "import { neon } from '@neondatabase/serverless'\nneon('')" },
  'library-langgraph': {
    'src/trips/graph.ts': "import type { StateGraph } from '@langchain/langgraph'\nexport type A = StateGraph<object>",
  },
  'library-gemini': { 'src/model/other.ts': "import '@google/generative-ai'" },
  'library-password-list': { 'src/auth/list.ts': "import '@zxcvbn-ts/language-common'" },
  'library-hono': { 'src/trips/b/record.ts': "import type { Context } from 'hono'\nexport type A = Context" },
  'library-preact': { 'src/trips/drawn.ts': "import 'preact'" },
  node: { 'src/trips/files.ts': "import 'node:fs'" },
  'http-is-the-outside': {
    'src/trips/b/store.ts': "import type { Problem } from '../../http/problem.ts'\nexport type A = Problem",
  },
  'shell-knows-no-feature': { 'src/http/middleware/tripped.ts': "import '../../trips/record.ts'" },
  'database-is-the-ground': { 'src/db/trips.ts': "import type { A } from '../trips/record.ts'\nexport type B = A" },
  'model-implementations-apart': {
    'src/conversation/graph/heard.ts': "export const load = () => import('../../model/gemini/gemini.ts')",
  },
  'model-implementations-from-each-other': {
    'src/model/catalogue/deep/borrowed.ts': "import '../../gemini/gemini.ts'",
  },
  'model-knows-values-only': {
    'src/model/gemini/curious.ts': "import type { A } from '../../trips/record.ts'\nexport type B = A",
  },
  'rules-are-pure': { 'src/planning/deep/rules.ts': "import '../../trips/store.ts'" },
  'records-are-values': {
    'src/planning/deep/record.ts': "import type { A } from '../../trips/store.ts'\nexport type B = A",
  },
  'tables-beside-tables': { 'src/planning/deep/table.ts': "import '../../trips/rules.ts'" },
  'schemas-are-wire-shapes': {
    'src/planning/deep/schema.ts': "import type { A } from '../../trips/table.ts'\nexport type B = A",
  },
  'routes-never-query': { 'src/planning/deep/routes.ts': "import '../../db/client.ts'" },
  'stores-are-below': {
    'src/planning/deep/store.ts': "import type { Deps } from '../../deps.ts'\nexport type B = Deps",
  },
  'use-cases-ask-a-store': { 'src/planning/deep/solve.ts': "import '../../trips/table.ts'" },
  'deps-are-types': { 'src/deps.ts': "import { a } from './trips/record.ts'\nexport interface Deps { a: typeof a }" },
  'wiring-at-the-entry': { 'src/trips/wired.ts': "import '../wiring.ts'" },
  'environment-at-the-entry': { 'src/trips/configured.ts': "import '../env.ts'" },
  'web-app-is-a-client': {
    'src/web/nosy.ts': "import type { A } from '../trips/record.ts'\nexport type B = A",
    'src/web/deep/direct.tsx': "import '../../trips/record.ts'",
  },
  'api-without-web-app': { 'src/trips/shown.ts': "import '../web/main.tsx'" },
  'client-ships-alone': { 'src/client/heavy.ts': "import '../trips/record.ts'" },
}

/** What the planted files import. */
const others = [
  'src/db/client.ts',
  'src/env.ts',
  'src/http/problem.ts',
  'src/model/gemini/gemini.ts',
  'src/trips/record.ts',
  'src/trips/rules.ts',
  'src/trips/store.ts',
  'src/trips/table.ts',
  'src/web/main.tsx',
  'src/wiring.ts',
]

const root = join(import.meta.dirname, '../..')
mkdirSync(join(root, 'dist'), { recursive: true })
const folder = mkdtempSync(join(root, 'dist/imports-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

describe('the import rules', async () => {
  write(Object.fromEntries(others.map((path) => [path, 'export const a = 1\nexport type A = number'])))
  Object.values(planted).forEach(write)
  writeFileSync(join(folder, 'package.json'), '{}')
  const { forbidden = [], options } = await extractDepcruiseConfig(join(root, '.dependency-cruiser.js'))
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  })
  if (typeof output === 'string') throw new Error(output)
  const found = output.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }))

  it('are each broken by something that is planted here', () => {
    expect(Object.keys(planted).sort()).toEqual(forbidden.map(({ name }) => name).sort())
  })

  it.each(Object.entries(planted))('see what breaks %s', (rule, files) => {
    expect(found.filter(({ from }) => from in files).map((each) => each.rule)).toContain(rule)
  })

  it('have nothing against files that import nothing', () => {
    expect(found.filter(({ from }) => others.includes(from))).toEqual([])
  })
})
