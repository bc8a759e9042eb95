import ts from 'typescript'
import { createTypePrinter } from './print-type.ts'

const head = `import type { Hono } from 'hono'
import type { BlankEnv } from 'hono/types'

type Answer<Status, Output, Format = 'json'> = { output: Output; outputFormat: Format; status: Status }
`

/**
 * The declarations of `src/client/api.ts` with every type worked out: the shapes that it exports by name, and the
 * routes in terms of those names.
 */
export function printApi(program: ts.Program, file: ts.SourceFile): string {
  const checker = program.getTypeChecker()
  const printer = createTypePrinter(checker, file)
  const parts = file.statements.filter(ts.isTypeAliasDeclaration).filter(isExported).map(printAlias)
  return [head, ...parts].join('\n')

  function printAlias(statement: ts.TypeAliasDeclaration): string {
    const name = statement.name.text
    const type = checker.getTypeAtLocation(statement.name)
    if (name === 'Api') return `${statement.getText(file)}\n`
    return `export type ${name} = ${name === 'Routes' ? printRoutes(type) : printer.define(name, type)}\n`
  }

  function printRoutes(routes: ts.Type): string {
    const paths = checker.getPropertiesOfType(routes).map((path) => {
      const calls = checker.getPropertiesOfType(checker.getTypeOfSymbol(path)).flatMap(printCall)
      return calls.length === 0 ? '' : `'${path.name}': { ${calls.join('; ')} }\n`
    })
    return `{\n${paths.join('')}}`
  }

  /** A call is a union with a member for each status; here what they have in common is said once. */
  function printCall(method: ts.Symbol): string[] {
    const call = checker.getTypeOfSymbol(method)
    if (call.flags & ts.TypeFlags.Never) return []
    const endpoints = (call.isUnion() ? call.types : [call]).toSorted((one, other) => statusOf(one) - statusOf(other))
    const [input] = endpoints.map((endpoint) => memberOf(endpoint, 'input'))
    const statuses = Map.groupBy(endpoints, (endpoint) => {
      const format = memberOf(endpoint, 'outputFormat')
      return `${memberOf(endpoint, 'output')}${format === "'json'" ? '' : `, ${format}`}`
    })
    const answers = [...statuses].map(
      ([output, alike]) => `Answer<${alike.map((endpoint) => memberOf(endpoint, 'status')).join(' | ')}, ${output}>`,
    )
    return [`${method.name}: { input: ${input} } & (${answers.join(' | ')})`]
  }

  function statusOf(endpoint: ts.Type): number {
    return Number(memberOf(endpoint, 'status'))
  }

  function memberOf(type: ts.Type, name: string): string {
    const member = checker.getPropertyOfType(type, name)
    if (member === undefined) throw new Error(`A call has no ${name}.`)
    return printer.print(checker.getTypeOfSymbol(member))
  }
}

function isExported(statement: ts.TypeAliasDeclaration): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}
