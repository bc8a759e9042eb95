import { types } from 'pg'

/** A parameter as the text that PostgreSQL reads. Lists become PostgreSQL arrays, objects JSON. */
export function parameterToText(value: unknown): string | null {
  if (value === null || value === undefined || typeof value === 'string') return value ?? null
  return Array.isArray(value) ? arrayToText(value) : JSON.stringify(value)
}

function arrayToText(values: unknown[]): string {
  return `{${values.map(elementToText).join(',')}}`
}

function elementToText(value: unknown): string {
  if (value === null) return 'NULL'
  if (Array.isArray(value)) return arrayToText(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}

const parserFor: (dataTypeID: number) => (text: string) => unknown = types.getTypeParser

const TEXT_ARRAY = 1009
/** text, varchar, int8, numeric and uuid arrays: their elements stay text, which loses nothing. */
const arraysOfText = new Set([TEXT_ARRAY, 1015, 1016, 1231, 2951])
/** bool, int2, int4, float4, float8, json, jsonb and the arrays of them. */
const knownToJson = new Set([16, 21, 23, 700, 701, 114, 3802, 1000, 1005, 1007, 1021, 1022, 199, 3807])

/** Types from here on were made in the database, and only it knows what they are. */
export const FIRST_OWN_TYPE = 16_384

/**
 * A value as Neon answers it to a client that did not ask for raw text: what JSON has a form for takes that form. Arrays of
 * the database's own types, which `ownArrays` names, are lists too (`pg_text_row_to_json` of its proxy, `Kind::Array`).
 */
export function textToJson(text: string, dataTypeID: number, ownArrays: ReadonlySet<number>): unknown {
  if (arraysOfText.has(dataTypeID) || ownArrays.has(dataTypeID)) return parserFor(TEXT_ARRAY)(text)
  if (!knownToJson.has(dataTypeID)) return text
  const value = parserFor(dataTypeID)(text)
  return typeof value === 'number' && !Number.isFinite(value) ? text : value
}
