import { parseArgs } from 'node:util'
import { bundleWorker } from './worker/bundle.ts'

// The modules that wrangler serves, or uploads, as they are.
const { values } = parseArgs({ options: { production: { type: 'boolean', default: false } } })
await bundleWorker({
  entryPoint: 'src/index.ts',
  folder: values.production ? 'dist/production' : 'dist/development',
  minify: values.production,
  split: true,
})
