import { createNeonClient, type Branch as NeonBranch, type NeonErrorUnion, type NeonResult } from '@neon/sdk'
import { LocalFailure } from '../local/failure.ts'

/** A branch of a Neon project: a database of its own with all that its parent had when it was made. */
export interface Branch {
  id: string
  name: string
  /** Of the project: the one that production is on. Nothing here deletes or resets it. */
  isMain: boolean
  isProtected: boolean
  createdAt: string
  /** When Neon deletes it by itself; null for never. */
  expiresAt: string | null
}

/** What can be done with the branches of one project. Each call waits until Neon has done it; what fails is a LocalFailure. */
export interface Branches {
  list(): Promise<Branch[]>
  main(): Promise<Branch>
  find(name: string): Promise<Branch>
  /** A copy of main, which deletes itself in `hours`. */
  create(name: string, hours: number, signal?: AbortSignal): Promise<Branch>
  /** The connection string of its owner, past the connection pooler. */
  url(branch: Branch): Promise<string>
  /** Throws away what was written since it was made, and takes what main has now. */
  reset(branch: Branch): Promise<void>
  /** One that is gone already is no error. */
  delete(branch: Branch): Promise<void>
  /** Deletes itself in so many hours from now, or never (null). */
  expire(branch: Branch, hours: number | null): Promise<void>
  /** What differs from main in the schema, as a unified diff; empty when nothing does. */
  schemaDiff(branch: Branch): Promise<string>
}

interface Project {
  apiKey: string
  projectId: string
  /** Neon's API, or a stand-in of it. */
  apiUrl?: string
  databaseName: string
  roleName: string
  patience: Patience
}

/** In milliseconds: for one request with its repetitions, between two looks at an operation, and for operations to end. */
interface Patience {
  request: number
  poll: number
  operations: number
}

const usualPatience: Patience = { request: 60_000, poll: 1_000, operations: 300_000 }

/** Another operation on the project ends within seconds; until then every change is answered 423. */
const RETRIES = 8

/** The project that the variables of the environment name. */
export function projectFromEnvironment(patience: Patience = usualPatience): Project {
  const apiUrl = process.env['NEON_API_URL']
  return {
    apiKey: variable('NEON_API_KEY', 'a key of the Neon account'),
    projectId: variable('NEON_PROJECT_ID', 'the id of the Neon project'),
    ...(apiUrl === undefined ? {} : { apiUrl }),
    databaseName: process.env['NEON_DATABASE'] ?? 'neondb',
    roleName: process.env['NEON_ROLE'] ?? 'neondb_owner',
    patience,
  }
}

function variable(name: string, meaning: string): string {
  const value = process.env[name]
  if (!value) throw new LocalFailure(`${name} is not set: ${meaning}.`)
  return value
}

/** The branches of a project, through Neon's own client. */
export function branchesOf(project: Project): Branches {
  const { projectId, patience } = project
  const neon = createNeonClient({
    apiKey: project.apiKey,
    ...(project.apiUrl === undefined ? {} : { baseUrl: project.apiUrl }),
    retries: RETRIES,
    requestTimeoutMs: patience.request,
    waitForReadiness: true,
    wait: { pollIntervalMs: patience.poll, timeoutMs: patience.operations },
  })

  const list = async () => (await settled('list branches', neon.branches.list({ projectId }).all())).map(branchFrom)
  const named = async (name: string) => (await list()).find((branch) => branch.name === name)
  const main = async () => branchFrom(await settled('find the main branch', neon.branches.getDefault({ projectId })))

  return {
    list,
    main,
    find: async (name) => {
      const found = await named(name)
      if (found === undefined) throw new LocalFailure(`There is no branch ${name}: npm run db:branch list`)
      return found
    },
    create: async (name, hours, signal) => {
      const { id } = await main()
      const made = await neon.branches.create(
        { projectId, name, parent_id: id, expires_at: inHours(hours) },
        { ...(signal && { signal }) },
      )
      if (made.error === undefined) return branchFrom(made.data)
      if (made.error.kind === 'api' && made.error.status === 409) {
        throw new LocalFailure(`There is a branch ${name} already: npm run db:branch delete ${name}`)
      }
      // An answer that was lost is no branch that was not made.
      const found = isUncertain(made.error) ? await named(name) : undefined
      if (found === undefined) throw failure(`make the branch ${name}`, made.error)
      return found
    },
    url: (branch) =>
      settled(
        `find the address of ${branch.name}`,
        neon.postgres.connectionString({
          ...{ projectId, branchId: branch.id, pooled: false },
          ...{ databaseName: project.databaseName, roleName: project.roleName },
        }),
      ),
    reset: async (branch) => {
      refuseMain(branch, 'reset')
      await settled(`reset ${branch.name}`, neon.branches.resetFromParent({ projectId, branchId: branch.id }))
    },
    delete: async (branch) => {
      refuseMain(branch, 'deleted')
      const { error } = await neon.branches.delete({ projectId, branchId: branch.id })
      if (error && error.kind !== 'not_found') throw failure(`delete ${branch.name}`, error)
    },
    expire: async (branch, hours) => {
      const expires_at = hours === null ? null : inHours(hours)
      await settled(
        `set when ${branch.name} ends`,
        neon.branches.update({ projectId, branchId: branch.id, expires_at }),
      )
    },
    schemaDiff: async (branch) => {
      const { databaseName } = project
      const compared = neon.branches.compareSchema({ projectId, branchId: branch.id, databaseName })
      return (await settled(`compare ${branch.name} with main`, compared)).diff ?? ''
    },
  }
}

function branchFrom({ id, name, default: isMain, protected: isProtected, created_at, expires_at }: NeonBranch): Branch {
  return { id, name, isMain, isProtected, createdAt: created_at, expiresAt: expires_at ?? null }
}

function refuseMain({ name, isMain, isProtected }: Branch, done: string): void {
  if (isMain || isProtected) throw new LocalFailure(`${name} is what production is on: it is never ${done} from here.`)
}

/** To the second, which is as exact as Neon takes it. */
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+/, '')

async function settled<Value>(doing: string, call: Promise<NeonResult<Value>>): Promise<Value> {
  const { data, error } = await call
  if (error) throw failure(doing, error)
  return data
}

const isUncertain = ({ kind }: NeonErrorUnion): boolean => kind === 'timeout' || kind === 'network'

function failure(doing: string, error: NeonErrorUnion): LocalFailure {
  return new LocalFailure(`Neon did not ${doing}: ${reasonOf(error)}`)
}

function reasonOf(error: NeonErrorUnion): string {
  switch (error.kind) {
    case 'auth':
      return 'NEON_API_KEY is not valid, or may not do this.'
    case 'not_found':
      return `it is not there (${error.message}). Is NEON_PROJECT_ID right?`
    case 'rate_limit':
      return 'too many requests. Try again in a minute.'
    case 'timeout':
      return 'it took too long. What was asked may still be done: npm run db:branch list'
    case 'api':
      return error.status === 423 ? 'another operation on the project does not end.' : error.message
    case 'operation':
    case 'network':
    case 'aborted':
    case 'client':
      return error.message
  }
}
