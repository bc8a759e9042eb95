import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'

const checkout = join(import.meta.dirname, '../..')

/** The first of these names of commits that this clone has, in full; undefined when it has none, as a shallow one may. */
export function findCommit(...names: string[]): string | undefined {
  for (const name of names) {
    const words = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]
    const { status, stdout } = spawnSync('git', words, { cwd: checkout, encoding: 'utf8' })
    if (status === 0) return stdout.trim()
  }
  return undefined
}

/**
 * Makes a folder with the files of a commit, and with its modules. Git remembers nothing of it, so whatever stops this
 * leaves no worktree behind. `say` is told what takes long.
 */
export async function unpackCommit(commit: string, tree: string, say: (line: string) => void): Promise<void> {
  await mkdir(tree)
  const archive = `${tree}.tar`
  execFileSync('git', ['archive', '--output', archive, commit], { cwd: checkout })
  execFileSync('tar', ['-xf', archive, '-C', tree])
  await provideModules(tree, say)
}

/** The same lock file means the same modules. */
async function provideModules(tree: string, say: (line: string) => void): Promise<void> {
  const lockOf = (folder: string): Promise<string> => readFile(join(folder, 'package-lock.json'), 'utf8')
  if ((await lockOf(tree)) === (await lockOf(checkout))) {
    await symlink(join(checkout, 'node_modules'), join(tree, 'node_modules'))
  } else {
    say('npm ci')
    execFileSync('npm', ['ci'], { cwd: tree, stdio: 'ignore' })
  }
}
