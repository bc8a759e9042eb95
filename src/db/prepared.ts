import { fillPlaceholders, type Placeholder, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/neon-http'
import type { QueryBuilder, ResultOf, Statement } from './client.ts'

/** What a statement is sent with. Anything else is encoded by whoever gives it. */
export type Value = string | number | boolean | null
type Values = Readonly<Record<string, Value>>

/** Stands for a value that each run brings along. */
export type Given<Needed extends Values> = <Name extends keyof Needed & string>(name: Name) => Placeholder<Name>

/** How Drizzle reads an answer; a raw statement does so itself. */
interface Reader {
  getQuery(): { sql: string; params: unknown[] }
  mapResult(answer: unknown, isOfBatch?: boolean): unknown
}
type Preparable = Statement & (Reader | { prepare(name: string): Reader })

interface Preparation {
  text: string
  parameters: unknown[]
  rowsAreArrays: boolean
  read: (answer: unknown) => unknown
}

/**
 * A statement whose text is built when it is first run, once for the isolate, and from then on sent with other values:
 * to build one takes longer than to read a page of its rows. `prepared<{ id: number }>()((query, given) => …)`.
 */
export function prepared<Needed extends Values>() {
  return <Query extends Preparable>(build: (query: QueryBuilder, given: Given<Needed>) => Query) => {
    const run = preparedFor<Needed, 'only'>()(build)
    return (values: Needed) => run('only', values)
  }
}

/** The same where the text has a few shapes, each of which is built once; the shape is what `build` gets besides. */
export function preparedFor<Needed extends Values, Shape extends string>() {
  return <Query extends Preparable>(build: (query: QueryBuilder, given: Given<Needed>, shape: Shape) => Query) => {
    const known = new Map<Shape, Preparation>()
    return (shape: Shape, values: Needed): Run<ResultOf<Query>> => {
      const preparation = known.get(shape) ?? prepare(build(builder, (name) => sql.placeholder(name), shape))
      known.set(shape, preparation)
      return new Run(preparation, values)
    }
  }
}

/** Builds statements and has no connection to send them over. */
const builder: QueryBuilder = drizzle.mock()

function prepare(statement: Preparable): Preparation {
  const isBuilt = 'prepare' in statement
  const reader = isBuilt ? statement.prepare('') : statement
  const { sql: text, params: parameters } = reader.getQuery()
  return { text, parameters, rowsAreArrays: isBuilt, read: (answer) => reader.mapResult(answer, true) }
}

/** One run of a prepared statement, in the form in which Drizzle's batches take statements. */
export class Run<Result> implements Statement {
  declare readonly _: { readonly dialect: 'pg'; readonly result: Result }
  readonly #preparation: Preparation
  readonly #values: Values

  constructor(preparation: Preparation, values: Values) {
    this.#preparation = preparation
    this.#values = values
  }

  _prepare(): this {
    return this
  }

  getQuery(): { sql: string; params: unknown[] } {
    return { sql: this.#preparation.text, params: fillPlaceholders(this.#preparation.parameters, this.#values) }
  }

  isResponseInArrayMode(): boolean {
    return this.#preparation.rowsAreArrays
  }

  mapResult(answer: unknown): unknown {
    return this.#preparation.read(answer)
  }
}
