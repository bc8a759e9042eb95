import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeParts } from '../bench/markdown.ts'
import { buildBundle } from '../bench/workerd.ts'
import { openWorld, type World } from '../bench/world.ts'
import { measureConversations } from './conversations/section.ts'
import { measureRanking } from './ranking/section.ts'
import { isHeld, type Section } from './section.ts'
import { measureSentences } from './sentences/section.ts'

const sections: Record<string, Section> = {
  sentences: measureSentences,
  ranking: measureRanking,
  conversations: measureConversations,
}
const readme = join(import.meta.dirname, 'README.md')

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(sections).join(',') },
    model: { type: 'string', default: 'catalogue' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

const worlds: World[] = []
const trial = {
  variables: variablesFor(values.model),
  openWorld: async () => {
    buildBundle()
    const world = await openWorld()
    worlds.push(world)
    return world
  },
}

const parts = new Map<string, string>()
try {
  for (const name of values.only.split(',')) {
    const section = sections[name]
    if (section === undefined) throw new Error(`there is no section ${name}: ${Object.keys(sections).join(', ')}`)
    const { markdown, floors, failures } = await section(trial)
    console.log(`\n## ${name}\n\n${markdown}`)
    if (values.verbose) for (const failure of failures) console.log(failure)
    parts.set(name, markdown)
    for (const floor of floors.filter((each) => !isHeld(each))) {
      console.error(`${name}: ${floor.name} is ${floor.value.toFixed(1)}; it must be ${limitOf(floor)}.`)
      process.exitCode = 1
    }
  }
  if (values.write) await writeParts(readme, parts)
} finally {
  for (const world of worlds) await world.close()
}

function limitOf({ least, most }: { least?: number; most?: number }): string {
  return least === undefined ? `at most ${most ?? ''}` : `at least ${least}`
}

function variablesFor(model: string): Record<string, string> {
  switch (model) {
    case 'catalogue':
      return {}
    case 'gemini': {
      const key = process.env['GEMINI_API_KEY']
      if (key === undefined) throw new Error('GEMINI_API_KEY is not set')
      return { GEMINI_API_KEY: key }
    }
    default:
      throw new Error(`there is no model ${model}: catalogue, gemini`)
  }
}
