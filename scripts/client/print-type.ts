import ts from 'typescript'

const { TypeFlags } = ts

interface TypePrinter {
  /** The type in full, with names for the parts that have been defined. */
  print(type: ts.Type): string
  /** The type in full; whatever looks like it goes by this name from then on. */
  define(name: string, type: ts.Type): string
}

/** Writes types of plain data without the helpers they were made with. */
export function createTypePrinter(checker: ts.TypeChecker, place: ts.Node): TypePrinter {
  const names = new Map<string, string>()

  function print(type: ts.Type): string {
    const text = printInFull(type)
    return names.get(text) ?? text
  }

  function printInFull(type: ts.Type): string {
    if (type.flags & TypeFlags.Boolean) return 'boolean'
    // Hono's name for any JSON value refers to itself.
    if (type.aliasSymbol?.name === 'JSONValue') return 'unknown'
    if (type.isUnion()) return printUnion(type)
    if (checker.isArrayType(type)) return printArray(type)
    if (type.flags & (TypeFlags.Object | TypeFlags.Intersection)) return printObject(type)
    return checker.typeToString(type).replaceAll('"', "'")
  }

  function printUnion({ types }: ts.UnionType): string {
    const isBoolean = (type: ts.Type) => (type.flags & TypeFlags.BooleanLiteral) !== 0
    const printed = types.filter((type) => !isBoolean(type)).map(print)
    const booleans = types.filter(isBoolean)
    if (booleans.length === 2) printed.push('boolean')
    else printed.push(...booleans.map(print))
    // Absence last, as people write it.
    const isAbsence = (text: string) => text === 'null' || text === 'undefined'
    const present = printed.filter((text) => !isAbsence(text)).join(' | ')
    return [names.get(present) ?? present, ...printed.filter(isAbsence)].join(' | ')
  }

  function printArray(type: ts.Type): string {
    const element = print(checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? checker.getUnknownType())
    return element.includes(' | ') ? `(${element})[]` : `${element}[]`
  }

  function printObject(type: ts.Type): string {
    if (type.getCallSignatures().length > 0) throw new Error(`Not plain data: ${checker.typeToString(type)}`)
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String)
    const members = checker.getPropertiesOfType(type).map(printMember)
    if (index !== undefined) members.push(`[key: string]: ${print(index)}`)
    return members.length === 0 ? '{}' : `{ ${members.join('; ')} }`
  }

  function printMember(member: ts.Symbol): string {
    const isOptional = (member.flags & ts.SymbolFlags.Optional) !== 0
    const type = checker.getTypeOfSymbolAtLocation(member, place)
    const text = print(isOptional ? checker.getNonNullableType(type) : type)
    const isNullable = isOptional && type.isUnion() && type.types.some(({ flags }) => flags & TypeFlags.Null)
    const name = /^\w+$/.test(member.name) ? member.name : `'${member.name}'`
    return `${name}${isOptional ? '?' : ''}: ${text}${isNullable ? ' | null' : ''}${isOptional ? ' | undefined' : ''}`
  }

  return {
    print,
    define: (name, type) => {
      const text = printInFull(type)
      names.set(text, name)
      return text
    },
  }
}
