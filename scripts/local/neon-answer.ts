import type { IncomingHttpHeaders } from 'node:http'
import { DatabaseError } from 'pg'
import { reasonOf } from './failure.ts'
import { RequestFailure } from './neon-request.ts'
import { textToJson } from './neon-values.ts'
import type { Answer } from './neon-wire.ts'

/** The form in which a client wants its rows. */
export type Shape = { rawText: boolean; arrayMode: boolean }

/** Reads the wanted form from the headers; anything but `true` means no. */
export function shapeIn(headers: IncomingHttpHeaders): Shape {
  return {
    rawText: headers['neon-raw-text-output'] === 'true',
    arrayMode: headers['neon-array-mode'] === 'true',
  }
}

/** An answer of the database as the driver expects it. */
export function present(
  answer: Answer,
  { rawText, arrayMode }: Shape,
  ownArrays: ReadonlySet<number> = new Set(),
): object {
  return {
    ...answer,
    rows: rawText && arrayMode ? answer.rows : reshape(answer, rawText, arrayMode, ownArrays),
    rowAsArray: arrayMode,
  }
}

/**
 * What a failure is told as. Every member is always there, empty where there is nothing to say: an empty code is what
 * Neon's proxy fails at itself, a connection that broke during a statement included, and that is a 400 too.
 */
export function presentFailure(error: unknown): { status: number; body: object } {
  const status = error instanceof RequestFailure ? error.status : 400
  if (!(error instanceof DatabaseError)) return { status, body: { ...nothingToSay, message: reasonOf(error) } }
  const { message, code = '', detail = '', hint = '', severity = '', where = '', table = '', column = '' } = error
  const { schema = '', dataType = '', constraint = '', file = '', line = '', routine = '' } = error
  const { position = null, internalPosition = null, internalQuery = null } = error
  return {
    status,
    body: {
      ...{ message, code, detail, hint, position, internalPosition, internalQuery, severity, where },
      ...{ table, column, schema, dataType, constraint, file, line, routine },
    },
  }
}

const nothingToSay = {
  ...{ code: '', detail: '', hint: '', position: null, internalPosition: null, internalQuery: null, severity: '' },
  ...{ where: '', table: '', column: '', schema: '', dataType: '', constraint: '', file: '', line: '', routine: '' },
}

function reshape(
  { fields, rows }: Answer,
  rawText: boolean,
  arrayMode: boolean,
  ownArrays: ReadonlySet<number>,
): unknown[] {
  return rows.map((row) => {
    const values = fields.map(({ dataTypeID }, index) => {
      const text = row[index] ?? null
      return text === null || rawText ? text : textToJson(text, dataTypeID, ownArrays)
    })
    return arrayMode ? values : Object.fromEntries(fields.map(({ name }, index) => [name, values[index]]))
  })
}
