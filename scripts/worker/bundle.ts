import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { replaceModules } from './replacements.ts'

interface Options {
  entryPoint: string
  folder: string
  /** Into modules that are evaluated when they are first imported, instead of into one. */
  split?: boolean
  minify?: boolean
}

/** Bundles the product from an entry point: the same way for the platform, for development and for the tests. */
export async function bundleWorker({ entryPoint, folder, split = false, minify = false }: Options): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    outdir: folder,
    bundle: true,
    splitting: split,
    minify,
    write: false,
    format: 'esm',
    target: 'es2024',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['node:*', 'cloudflare:*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    sourcemap: true,
    plugins: [replaceModules],
    logLevel: 'warning',
  })
  replaceFolder(folder, new Map(outputFiles.map(({ path, contents }) => [basename(path), contents])))
}

// The names of all but the entry point change with what is in them: whoever reads meanwhile finds a whole bundle.
function replaceFolder(folder: string, files: Map<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, contents] of [...files].reverse()) {
    const path = join(folder, name)
    if (existsSync(path) && readFileSync(path).equals(contents)) continue
    writeFileSync(`${path}.${process.pid}`, contents)
    renameSync(`${path}.${process.pid}`, path)
  }
  for (const name of readdirSync(folder)) {
    if (/\.js(\.map)?$/.test(name) && !files.has(name)) rmSync(join(folder, name), { force: true })
  }
}
