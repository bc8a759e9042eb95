import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// What the platform serves beside the Worker: our own page, and the library that it shows the description with.
const target = 'dist/public'
const library = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const names = {
  'swagger-ui.css': 'swagger-ui.css',
  'swagger-ui-bundle.js': 'swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt': 'swagger-ui-bundle.js.LICENSE.txt',
  LICENSE: 'swagger-ui.LICENSE.txt',
}

cpSync('public', target, { recursive: true })
for (const [name, served] of Object.entries(names)) cpSync(join(library, name), join(target, 'api/docs', served))
