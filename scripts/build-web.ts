import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { drawOutline } from './web/outline.ts'

// Writes the web app where the platform serves files from. Every name but that of the page says what is in the file,
// so that browsers may keep it for ever.
const target = 'dist/public'
const folder = join(target, 'app')

const outline = JSON.stringify(drawOutline())
const outlineName = `world-${createHash('sha256').update(outline).digest('hex').slice(0, 8)}.json`
const { outputFiles } = await build({
  entryPoints: { app: 'src/web/main.tsx' },
  outdir: folder,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { WORLD_URL: JSON.stringify(`/app/${outlineName}`) },
  logLevel: 'warning',
})
const files = new Map<string, Uint8Array>(outputFiles.map(({ path, contents }) => [basename(path), contents]))
files.set(outlineName, new TextEncoder().encode(outline))
files.set('icon.svg', readFileSync('src/web/icon.svg'))

mkdirSync(folder, { recursive: true })
for (const [name, contents] of files) writeWhenNew(join(folder, name), contents)
writeWhenNew(join(target, 'index.html'), new TextEncoder().encode(page([...files.keys()])))
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name), { force: true })

function page(names: string[]): string {
  const named = (pattern: RegExp) => names.find((name) => pattern.test(name)) ?? ''
  return readFileSync('src/web/index.html', 'utf8')
    .replace('app.js', named(/^app-\w+\.js$/))
    .replace('app.css', named(/^app-\w+\.css$/))
}

function writeWhenNew(path: string, contents: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  writeFileSync(path, contents)
}
