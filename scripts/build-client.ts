import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'
import { z } from 'zod'
import { printApi } from './client/print-api.ts'

// Writes the client as a package: its types are worked out here once, instead of in every editor that imports them.
const { out } = parseArgs({ options: { out: { type: 'string', default: 'dist/client' } } }).values
const source = 'src/client'

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await writeProgram()
await writeDeclarations()
writeManifest()
console.log(`The client is in ${out}.`)

async function writeProgram(): Promise<void> {
  await build({
    entryPoints: [`${source}/client.ts`],
    outfile: join(out, 'client.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    external: ['hono/client'],
    logLevel: 'warning',
  })
}

async function writeDeclarations(): Promise<void> {
  const style = await resolveConfig(source)
  const program = createProgram()
  const failures = ts.getPreEmitDiagnostics(program)
  if (failures.length > 0) throw new Error(failures.map(describeFailure).join('\n'))
  for (const file of program.getSourceFiles()) {
    if (dirname(resolve(file.fileName)) !== resolve(source)) continue
    const text = basename(file.fileName) === 'api.ts' ? printApi(program, file) : declarationsOf(program, file)
    const name = basename(file.fileName).replace(/\.ts$/, '.d.ts')
    writeFileSync(join(out, name), await format(text, { ...style, filepath: name }))
  }
}

function describeFailure({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1
  return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
}

function createProgram(): ts.Program {
  const { config } = z
    .object({ config: z.unknown() })
    .parse(ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)))
  const { options } = ts.parseJsonConfigFileContent(
    { ...z.record(z.string(), z.unknown()).parse(config), include: [source] },
    ts.sys,
    '.',
  )
  return ts.createProgram([`${source}/client.ts`], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  })
}

function declarationsOf(program: ts.Program, file: ts.SourceFile): string {
  let declarations = ''
  program.emit(file, (_name, text) => (declarations = text), undefined, true)
  return declarations.replaceAll(/(from '\.\/\w+)\.ts'/g, "$1.js'")
}

function writeManifest(): void {
  const { version, license, dependencies } = z
    .object({ version: z.string(), license: z.string(), dependencies: z.object({ hono: z.string() }) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const manifest = {
    name: 'wanderline-client',
    version,
    description: 'A typed client of the Wanderline API.',
    license,
    type: 'module',
    sideEffects: false,
    exports: { '.': { types: './client.d.ts', default: './client.js' } },
    dependencies: { hono: `^${dependencies.hono}` },
  }
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}
