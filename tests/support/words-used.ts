import { relative, resolve } from 'node:path'
import ts from 'typescript'
import { nodesOf } from './imports.ts'

type Words = ReadonlyMap<ts.Node, string>

/**
 * The words that no file says, by their path ("contest.desk.title"). The compiler knows what each access
 * means, also through destructuring, other languages' types and keys that are computed.
 */
export function unusedWords(options: {
  readonly files: readonly string[]
  /** The folder of the source language, one file for each noun. */
  readonly messages: string
  readonly compiler: ts.CompilerOptions
}): readonly string[] {
  const program = ts.createProgram({ rootNames: options.files, options: options.compiler })
  const checker = program.getTypeChecker()
  const messages = resolve(options.messages)
  const isIn = (folder: string, { fileName }: ts.SourceFile) =>
    !relative(folder, resolve(fileName)).startsWith('..')
  const own = options.files.map(file => resolve(file))
  const sources = program.getSourceFiles().filter(({ fileName }) => own.includes(resolve(fileName)))
  const words = new Map(sources.filter(file => isIn(messages, file)).flatMap(wordsOf))
  const said = new Set<ts.Node>()
  const translations = resolve(messages, '..')
  for (const file of sources.filter(source => !isIn(translations, source))) {
    for (const node of nodesOf(file)) {
      for (const declaration of declarationsSaid(node, checker, words)) said.add(declaration)
    }
  }
  return [...words].filter(([node]) => !said.has(node)).map(([, path]) => path)
}

/** Every word of a file with its path, which begins with the name that the file exports. */
function wordsOf(file: ts.SourceFile): (readonly [ts.Node, string])[] {
  return nodesOf(file)
    .filter(ts.isVariableDeclaration)
    .filter(({ parent }) => isExported(parent.parent))
    .flatMap(({ name, initializer }) => leavesOf(initializer, name.getText()))
}

function isExported(statement: ts.Node): boolean {
  return ts.isVariableStatement(statement) && Boolean(statement.modifiers?.length)
}

function leavesOf(value: ts.Expression | undefined, path: string): (readonly [ts.Node, string])[] {
  const object = value && unwrapped(value)
  if (!object || !ts.isObjectLiteralExpression(object)) return []
  return object.properties.filter(ts.isPropertyAssignment).flatMap(property => {
    const name = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText()
    const inner = unwrapped(property.initializer)
    return ts.isObjectLiteralExpression(inner)
      ? leavesOf(inner, `${path}.${name}`)
      : [[property, `${path}.${name}`] as const]
  })
}

function unwrapped(expression: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression)
    ? unwrapped(expression.expression)
    : expression
}

/** Where the words are declared that a piece of code takes. */
function declarationsSaid(node: ts.Node, checker: ts.TypeChecker, words: Words): ts.Node[] {
  return propertiesTaken(node, checker).flatMap(({ declarations }) =>
    (declarations ?? []).filter(declaration => words.has(declaration)),
  )
}

function propertiesTaken(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) {
    const symbol = checker.getSymbolAtLocation(node.name)
    return symbol ? [symbol, ...handedOn(node, checker)] : []
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText()
    const symbol = checker.getTypeAtLocation(node.parent).getProperty(name)
    return symbol ? [symbol] : []
  }
  if (ts.isElementAccessExpression(node)) {
    const taken = byComputedKey(node, checker)
    return [...taken, ...handedOn(node, checker)]
  }
  return []
}

/** Which properties a key may mean: those of its type, or all where that is any text or number. */
function byComputedKey(
  { expression, argumentExpression }: ts.ElementAccessExpression,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  const key = checker.getTypeAtLocation(argumentExpression)
  const keys = key.isUnion() ? key.types : [key]
  const object = checker.getTypeAtLocation(expression)
  const literals = keys.filter(one => one.isStringLiteral() || one.isNumberLiteral())
  if (literals.length < keys.length) return object.getProperties()
  return literals.flatMap(({ value }) => {
    const symbol = checker.getPropertyOfType(object, String(value))
    return symbol ? [symbol] : []
  })
}

/**
 * A group of words that is spread, or handed to something that knows it by another type: what is read
 * there cannot be followed, so all of it counts as said.
 */
function handedOn(group: ts.Expression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const { parent } = group
  const isRead =
    (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) &&
    parent.expression === group
  if (isRead || ts.isVariableDeclaration(parent)) return []
  const properties = checker.getTypeAtLocation(group).getProperties()
  const isSpread = ts.isSpreadAssignment(parent) || ts.isJsxSpreadAttribute(parent)
  const expected = isSpread ? undefined : checker.getContextualType(group)
  if (!isSpread && !expected) return isListed(parent) ? properties : []
  return properties.filter(({ name, declarations }) => {
    if (isSpread) return true
    const known = expected?.getProperty(name)
    if (!known) return isListed(parent)
    return !known.declarations?.some(other => declarations?.includes(other))
  })
}

/** Object.values and its like read all there is. */
function isListed(parent: ts.Node): boolean {
  return ts.isCallExpression(parent) && /^Object\.\w+$/.test(parent.expression.getText())
}
