import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { becomesTrue } from './poll.ts'

/** A process that cannot be mistaken for a later one with the same number. */
export type ProcessMark = { pid: number; started: string }

/** The mark of a running process; undefined when there is none (a zombie has ended too). */
export function markOf(pid: number): ProcessMark | undefined {
  if (process.platform === 'linux') return linuxMark(pid)
  if (!answersSignals(pid)) return undefined
  if (process.platform === 'win32') return { pid, started: '' }
  const started = outputOf('ps', ['-o', 'lstart=', '-p', String(pid)])
  return started ? { pid, started } : undefined
}

/** Whether that very process still runs. */
export function stillRuns(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.started === mark.started
}

/** Whether a process with this number runs: a quick look, for asking often. */
export function runs(pid: number): boolean {
  return process.platform === 'linux' ? linuxMark(pid) !== undefined : answersSignals(pid)
}

/** The processes without whom nobody is left to stop this one: npm, and the shell between npm and this. */
export function npmAbove(): number[] {
  if (process.env['npm_lifecycle_event'] === undefined) return []
  const parent = process.ppid
  if (!/^\S*sh -c /.test(commandLineOf(parent))) return [parent]
  return [parent, parentOf(parent)].filter((pid) => pid > 1)
}

/** The command line of a process, as far as this platform tells. */
export function commandLineOf(pid: number): string {
  if (process.platform === 'linux') return textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
  if (process.platform !== 'win32') return outputOf('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
  const query = `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`
  return outputOf('powershell', ['-NoProfile', '-Command', query])
}

/** Sends a signal to a process or, where told, to its whole group; one that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals, target: 'process' | 'group' = 'process'): void {
  try {
    process.kill(target === 'group' && process.platform !== 'win32' ? -pid : pid, name)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Asks a process to end, and makes it end when it does not listen. */
export async function endProcess(mark: ProcessMark, politely: NodeJS.Signals): Promise<void> {
  if (!stillRuns(mark)) return
  signal(mark.pid, politely)
  if (await becomesTrue(() => !stillRuns(mark), 15_000)) return
  signal(mark.pid, 'SIGKILL')
  await becomesTrue(() => !stillRuns(mark), 5_000)
}

/**
 * The words that start a command so that it is interrupted when this process dies, however it dies. Where the
 * platform has no such thing they start it plainly, and the next start clears away what was left.
 */
export function tiedToThisProcess(command: string, args: string[]): [string, string[]] {
  if (!canTie()) return [command, args]
  return ['setpriv', ['--pdeathsig', 'INT', command, ...args]]
}

let tieWorks: boolean | undefined

function canTie(): boolean {
  tieWorks ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0
  return tieWorks
}

function parentOf(pid: number): number {
  return Number(process.platform === 'linux' ? linuxStatus(pid)[1] : outputOf('ps', ['-o', 'ppid=', '-p', String(pid)]))
}

/** The fields of /proc/PID/stat from the third on: the second, the name in brackets, may hold blanks. */
function linuxStatus(pid: number): string[] {
  const status = textOf(`/proc/${pid}/stat`)
  return status.slice(status.lastIndexOf(')') + 2).split(' ')
}

function linuxMark(pid: number): ProcessMark | undefined {
  const fields = linuxStatus(pid)
  const [state, started] = [fields[0], fields[19]]
  return started === undefined || state === 'Z' || state === 'X' ? undefined : { pid, started }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function outputOf(command: string, args: string[]): string {
  const { error, stdout } = spawnSync(command, args, { encoding: 'utf8' })
  return error === undefined ? stdout.trim() : ''
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
