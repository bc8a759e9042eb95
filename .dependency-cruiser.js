/**
 * Which file may import what, at every depth of folder; type imports and dynamic imports count as well.
 * `npm run check:imports`; test/scripts/imports.test.ts plants one violation of each rule.
 */

/** Libraries that are spoken to in few places, so that they can be replaced there. */
const libraries = [
  { name: 'drizzle', packages: 'drizzle-orm', speakers: ['^src/db/', '/(table|store)[.]ts$'] },
  { name: 'neon', packages: '@neondatabase/serverless', speakers: '^src/db/(client|rights)[.]ts$' },
  { name: 'langgraph', packages: '@langchain/[^/]+', speakers: '^src/conversation/graph/' },
  { name: 'gemini', packages: '@google/generative-ai', speakers: '^src/model/gemini/' },
  { name: 'password-list', packages: '@zxcvbn-ts/[^/]+', speakers: '^src/users/common-passwords[.]ts$' },
  { name: 'preact', packages: '(preact|@preact/[^/]+)', speakers: '^src/web/' },
  {
    name: 'hono',
    packages: '(hono|@hono/[^/]+)',
    speakers: [
      '^src/(http|docs|client)/',
      '^src/app[.]ts$',
      '^src/auth/(tokens|passwords)[.]ts$',
      '/(routes|schema)[.]ts$',
    ],
  },
]

/** Files of these names, in whichever feature and however deep. */
const named = (...names) => `^src/.+/(${names.join('|')})[.]ts$`
const http = '^src/http/'
const database = '^src/db/'
const features = '^src/(auth|conversation|destinations|health|idempotency|planning|trips|users)/'
const implementations = '^src/model/(gemini|catalogue)/'
const parts = named('routes', 'schema', 'record', 'table', 'rules', 'store')

/** No file of `from` imports one of `to`. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const notAsType = ['type-only']

export default {
  forbidden: [
    forbid('no-circles', 'Whoever reads a file finds what it needs below it.', {}, { circular: true }),
    forbid('resolvable', 'It is not there.', { path: '^src/' }, { couldNotResolve: true }),
    forbid(
      'shipped-dependencies',
      'What the Worker runs is among the dependencies, not the development ones.',
      { path: '^src/', pathNot: '^src/web/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    ...libraries.map(({ name, packages, speakers }) =>
      forbid(
        `library-${name}`,
        'This library is spoken to elsewhere: see the list above.',
        { path: '^src/', pathNot: speakers },
        { path: `(^|/)node_modules/${packages}/` },
      ),
    ),
    forbid(
      'node',
      'Workers are not Node; what passwords need of it is native there.',
      { path: '^src/', pathNot: '^src/auth/passwords[.]ts$' },
      { dependencyTypes: ['core'] },
    ),

    forbid(
      'http-is-the-outside',
      'Only what speaks HTTP knows the shell.',
      { path: '^src/', pathNot: [http, named('routes', 'schema'), '^src/(app|index)[.]ts$', '^src/(docs|client)/'] },
      { path: http },
    ),
    forbid(
      'shell-knows-no-feature',
      'The shell knows who asks, and nothing else of the product.',
      { path: http },
      { path: [features, '^src/model/'], pathNot: '^src/auth/(record|tokens)[.]ts$' },
    ),
    forbid('database-is-the-ground', 'Nothing is below it.', { path: database }, { path: '^src/', pathNot: database }),
    forbid(
      'model-implementations-apart',
      'Others know the port; only the wiring chooses who speaks.',
      { path: '^src/', pathNot: [implementations, '^src/wiring[.]ts$'] },
      { path: implementations },
    ),
    forbid(
      'model-implementations-from-each-other',
      'Either can be taken out.',
      { path: implementations },
      { path: implementations, pathNot: '^src/model/$1/' },
    ),
    forbid(
      'model-knows-values-only',
      'A model turns words into values and values into words.',
      { path: '^src/model/' },
      { path: ['^src/(?!model/|destinations/)', '^src/destinations/.*(routes|schema|table|store)[.]ts$'] },
    ),

    forbid(
      'rules-are-pure',
      'A rule depends on what it is given.',
      { path: named('rules') },
      {
        path: [database, named('routes', 'schema', 'table', 'store'), '^src/(deps|env|wiring)[.]ts$', 'node_modules/'],
      },
    ),
    forbid(
      'records-are-values',
      'What a row is inside does not depend on how it is read or shown.',
      { path: named('record') },
      // The answer of a turn and the choices of a session are stored as they are on the wire.
      {
        pathNot: '^src/(conversation/turn|planning/(choices|itinerary))/schema[.]ts$',
        path: [named('routes', 'schema', 'store'), '^src/(deps|env|wiring)[.]ts$', '^src/db/client[.]ts$'],
      },
    ),
    forbid(
      'tables-beside-tables',
      'A table knows columns, vocabularies and the tables that it refers to.',
      { path: named('table') },
      { path: [named('routes', 'schema', 'record', 'rules', 'store'), '^src/model/', '^src/(deps|env|wiring)[.]ts$'] },
    ),
    forbid(
      'schemas-are-wire-shapes',
      'The wire does not follow the tables.',
      { path: named('schema') },
      { path: [database, named('routes', 'table', 'store'), '^src/(deps|env|wiring)[.]ts$'] },
    ),
    forbid(
      'routes-never-query',
      'A route asks its store.',
      { path: named('routes') },
      { path: [database, named('table'), '^src/(env|wiring)[.]ts$'] },
    ),
    forbid(
      'stores-are-below',
      'A store takes and returns values, and knows neither HTTP nor the configuration.',
      { path: named('store') },
      // As above.
      {
        pathNot: '^src/planning/(choices|itinerary)/schema[.]ts$',
        path: [named('routes', 'schema'), '^src/(deps|env|wiring)[.]ts$'],
      },
    ),
    forbid(
      'use-cases-ask-a-store',
      'All SQL of a feature is in its store.',
      { path: features, pathNot: parts },
      { path: [named('table'), '^src/db/(?!(client|stored)[.]ts$)'] },
    ),

    forbid(
      'deps-are-types',
      'What fills them is the wiring.',
      { path: '^src/deps[.]ts$' },
      { path: '^src/', dependencyTypesNot: notAsType },
    ),
    forbid(
      'wiring-at-the-entry',
      'Everybody else is given what they need.',
      { path: '^src/', pathNot: '^src/index[.]ts$' },
      { path: '^src/wiring[.]ts$' },
    ),
    forbid(
      'environment-at-the-entry',
      'Variables are read once; others are given the values.',
      { path: '^src/', pathNot: '^src/(index|wiring)[.]ts$' },
      { path: '^src/env[.]ts$', dependencyTypesNot: notAsType },
    ),
    forbid(
      'web-app-is-a-client',
      'It knows of the API what anybody can who uses the typed client.',
      { path: '^src/web/' },
      { path: '^src/(?!web/|client/)' },
    ),
    forbid('api-without-web-app', 'The API works without it.', { path: '^src/(?!web/)' }, { path: '^src/web/' }),
    forbid(
      'client-ships-alone',
      'The client is built without the server.',
      { path: '^src/client/' },
      { path: '^src/(?!client/)', dependencyTypesNot: notAsType },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
}
