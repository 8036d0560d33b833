import ts from 'typescript'
import { importsOf, lineOf, nodesOf } from './imports.ts'

export type Impurity = { line: number; what: string }

const impureGlobals = [
  'Promise',
  'process',
  'console',
  'fetch',
  'crypto',
  'performance',
  'navigator',
  'globalThis',
  'global',
  'window',
  'self',
  'document',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]

/** What a file does that depends on more than its arguments, or that does not end before it returns. */
export function impuritiesOf(file: ts.SourceFile): Impurity[] {
  const platform = importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('node:'))
    .map(({ line, specifier }) => ({ line, what: specifier }))
  const rest = nodesOf(file).flatMap(node => {
    const what = impurityOf(node)
    return what === undefined ? [] : [{ line: lineOf(node), what }]
  })
  return [...platform, ...rest]
}

function impurityOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'async'
  if (ts.isAwaitExpression(node)) return 'await'
  if (ts.isForOfStatement(node) && node.awaitModifier) return 'for await'
  if (node.kind === ts.SyntaxKind.ImportKeyword && ts.isCallExpression(node.parent)) {
    return 'import()'
  }
  if (!ts.isIdentifier(node) || isPropertyName(node)) return undefined
  if (impureGlobals.includes(node.text)) return node.text
  if (node.text === 'Date' && !isPureDate(node)) return 'Date without an argument'
  if (node.text === 'Math' && !isPropertyAccess(node, name => name !== 'random'))
    return 'Math.random'
  if (node.text === 'Temporal' && isPropertyAccess(node, name => name === 'Now')) {
    return 'Temporal.Now'
  }
  return undefined
}

/** Where a name belongs to an object, `voter.process`, it is not the global of that name. */
function isPropertyName(node: ts.Identifier) {
  const { parent } = node
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent))
    return parent.propertyName === node
  if (ts.isQualifiedName(parent)) return parent.right === node
  const isMember =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent)
  return isMember && parent.name === node
}

function isPureDate(node: ts.Identifier) {
  const { parent } = node
  if (ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)) return true
  if (ts.isNewExpression(parent) && parent.expression === node) {
    return (parent.arguments?.length ?? 0) > 0
  }
  if (ts.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword
  }
  return isPropertyAccess(node, name => name === 'UTC' || name === 'parse')
}

function isPropertyAccess(node: ts.Identifier, accepts: (name: string) => boolean) {
  const { parent } = node
  return (
    ts.isPropertyAccessExpression(parent) && parent.expression === node && accepts(parent.name.text)
  )
}
