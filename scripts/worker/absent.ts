import { build } from 'esbuild'

/**
 * Modules that libraries name but that nothing of ours comes to, by what they are for. The runtime compiles every module
 * before it answers for the first time, so each of them would cost a start.
 */
const absent = new Set([
  // Messages of chat models: the state of our graph is made of our own types.
  '@langchain/core/dist/language_models/stream.js',
  '@langchain/core/dist/messages/index.js',
  '@langchain/core/dist/runnables/history.js',
  '@langchain/langgraph/dist/graph/messages_annotation.js',
  '@langchain/langgraph/dist/graph/messages_reducer.js',
  '@langchain/langgraph/dist/pregel/messages-v2.js',
  '@langchain/langgraph/dist/pregel/messages.js',
  '@langchain/langgraph/dist/state/prebuilt/messages.js',

  // Streams of what happens in a run: our nodes tell the turn themselves.
  '@langchain/core/dist/tracers/base.js',
  '@langchain/core/dist/tracers/event_stream.js',
  '@langchain/core/dist/tracers/log_stream.js',
  '@langchain/langgraph/dist/stream/run-stream.js',

  // Tries, time limits and batches: the port of the model has its own.
  '@langchain/core/dist/utils/async_caller.js',
  '@langchain/core/dist/utils/p-retry/index.js',
  '@langchain/langgraph/dist/pregel/timeout.js',

  // Interrupts, caches and checkpoints: a graph of ours runs through, and keeps nothing.
  '@langchain/langgraph-checkpoint/dist/serde/jsonplus.js',
  '@langchain/langgraph/dist/hash.js',
  '@langchain/langgraph/dist/interrupt.js',

  // Every type of column, for tables that are declared by a function.
  'drizzle-orm/pg-core/columns/all.js',

  // Drawing a graph, and the schemas of zod's last version.
  '@langchain/core/dist/runnables/graph.js',
  'zod/v3/index.js',
])

export const absentModules: readonly string[] = [...absent]

export const isAbsent = (name: string): boolean => absent.has(name)

/** Stands in for a module: what it exports can be named, extended and compared with, but neither called nor made. */
export async function standIn(name: string, path: string): Promise<string> {
  const { metafile } = await build({ entryPoints: [path], outdir: '.', format: 'esm', write: false, metafile: true })
  const exported = Object.values(metafile.outputs).flatMap((output) => output.exports)
  return [
    `const absent = (what) => function () { throw new Error(what + ' of ${name} is not in the bundle') }`,
    ...exported.map((what) => `const $${what} = /* @__PURE__ */ absent('${what}')`),
    `export { ${exported.map((what) => `$${what} as ${what}`).join(', ')} }`,
  ].join('\n')
}
