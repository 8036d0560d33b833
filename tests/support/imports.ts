import { extname } from 'node:path'
import ts from 'typescript'

export type Import = { specifier: string; typesOnly: boolean; line: number }

const scriptKinds: Record<string, ts.ScriptKind> = {
  '.ts': ts.ScriptKind.TS,
  '.tsx': ts.ScriptKind.TSX,
  '.jsx': ts.ScriptKind.JSX,
}

export function parse({ path, text }: { path: string; text: string }) {
  const kind = scriptKinds[extname(path)] ?? ts.ScriptKind.JS
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
}

/** Every module that a file names: imports, re-exports, import(), types, globs and worker URLs. */
export function importsOf(file: ts.SourceFile): Import[] {
  return nodesOf(file).flatMap(node => {
    const found = specifiersOf(node)
    return found.specifiers
      .filter(specifier => ts.isStringLiteralLike(specifier))
      .map(({ text }) => ({ specifier: text, typesOnly: found.typesOnly, line: lineOf(node) }))
  })
}

export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [node]
  ts.forEachChild(node, child => {
    nodes.push(...nodesOf(child))
  })
  return nodes
}

export function lineOf(node: ts.Node) {
  return node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1
}

function specifiersOf(node: ts.Node): { specifiers: readonly ts.Node[]; typesOnly: boolean } {
  if (ts.isImportDeclaration(node)) {
    return { specifiers: [node.moduleSpecifier], typesOnly: importsTypesOnly(node.importClause) }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { specifiers: [node.moduleSpecifier], typesOnly: node.isTypeOnly }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { specifiers: [node.argument.literal], typesOnly: true }
  }
  if (ts.isCallExpression(node) && loadsModules(node.expression)) {
    return { specifiers: node.arguments.flatMap(elementsOf), typesOnly: false }
  }
  if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') {
    return { specifiers: node.arguments.slice(0, 1), typesOnly: false }
  }
  return { specifiers: [], typesOnly: false }
}

function importsTypesOnly(clause: ts.ImportClause | undefined) {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  if (clause.name || !clause.namedBindings || ts.isNamespaceImport(clause.namedBindings)) {
    return false
  }
  const { elements } = clause.namedBindings
  return elements.length > 0 && elements.every(element => element.isTypeOnly)
}

function loadsModules(callee: ts.Expression) {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true
  return ['require', 'import.meta.glob'].includes(callee.getText())
}

function elementsOf(argument: ts.Expression): readonly ts.Node[] {
  return ts.isArrayLiteralExpression(argument) ? argument.elements : [argument]
}
