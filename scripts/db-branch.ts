import { LocalFailure, runCommand } from './local/failure.ts'
import { type Branch, branchesOf, projectFromEnvironment } from './neon/branches.ts'

const usage = `npm run db:branch …
  list                   the branches of the project
  create <name> [hours]  a copy of main, which deletes itself after 24 hours, or so many
  url <name>             its connection string, with the password
  reset <name>           throws away what was written to it, and takes what main has now
  expire <name> <hours>  when it deletes itself; never, for a branch that stays
  delete <name>`

const usualHours = 24
const longestHours = 30 * 24

await runCommand(async () => {
  const [order, name, hours, ...rest] = process.argv.slice(2)
  if (order === undefined || rest.length > 0) throw new LocalFailure(usage)
  const branches = branchesOf(projectFromEnvironment())
  if (order === 'list' && name === undefined) return console.log(tableOf(await branches.list()))
  if (name === undefined) throw new LocalFailure(usage)
  switch (order) {
    case 'create': {
      const made = await branches.create(nameOf(name), hours === undefined ? usualHours : hoursIn(hours))
      return console.log(`${made.name} is there until ${made.expiresAt ?? 'it is deleted'}.`)
    }
    case 'url':
      return console.log(await branches.url(await branches.find(name)))
    case 'reset':
      await branches.reset(await branches.find(name))
      return console.log(`${name} has what main has.`)
    case 'expire':
      await branches.expire(await branches.find(name), hours === 'never' ? null : hoursIn(hours))
      return console.log(hours === 'never' ? `${name} stays.` : `${name} deletes itself in ${hours} hours.`)
    case 'delete':
      await branches.delete(await branches.find(name))
      return console.log(`${name} is gone.`)
    default:
      throw new LocalFailure(usage)
  }
})

function nameOf(text: string): string {
  if (/^[a-z0-9][a-z0-9/._-]{0,62}$/i.test(text)) return text
  throw new LocalFailure(`${text} is no name for a branch: letters, digits and - _ . / after a letter or a digit.`)
}

function hoursIn(text: string | undefined): number {
  const hours = Number(text)
  if (hours > 0 && hours <= longestHours) return hours
  throw new LocalFailure(`Hours are a number up to ${longestHours}, 30 days; ${text ?? 'nothing'} is not.`)
}

function tableOf(branches: Branch[]): string {
  const width = Math.max(...branches.map(({ name }) => name.length))
  return branches
    .map(({ name, isMain, expiresAt }) => `${name.padEnd(width)}  ${isMain ? 'main' : (expiresAt ?? 'stays')}`)
    .join('\n')
}
