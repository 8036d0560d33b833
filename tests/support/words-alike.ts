import ts from 'typescript'
import { nodesOf, parse } from './imports.ts'

/**
 * What is said with the same letters in several languages, by path and with these languages. Texts without
 * letters are left out: they are the same for a reason.
 */
export function alikeWords(
  sources: readonly { readonly language: string; readonly path: string; readonly text: string }[],
): Readonly<Record<string, string>> {
  const sayings = new Map<string, string[]>()
  for (const { language, ...source } of sources) {
    for (const [path, text] of textsOf(source)) {
      if (!/\p{L}/u.test(text)) continue
      const key = JSON.stringify([path, text])
      sayings.set(key, [...(sayings.get(key) ?? []), language])
    }
  }
  const alike = [...sayings].filter(([, languages]) => languages.length > 1)
  return Object.fromEntries(
    alike.map(([key, languages]) => [(JSON.parse(key) as string[])[0], languages.join(' ')]),
  )
}

/** The texts of a message file by path, with nothing in place of what a sentence is given. */
function textsOf(source: { path: string; text: string }): (readonly [string, string])[] {
  return nodesOf(parse(source))
    .filter(ts.isPropertyAssignment)
    .filter(({ initializer }) => !ts.isObjectLiteralExpression(unwrapped(initializer)))
    .filter(property => !isPluralForm(property))
    .map(property => [pathOf(property), saidIn(property.initializer)] as const)
}

function isPluralForm(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node.parent) || (!ts.isSourceFile(node.parent) && isPluralForm(node.parent))
  )
}

function pathOf(node: ts.Node): string {
  const outer = ts.isSourceFile(node.parent) ? '' : pathOf(node.parent)
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return outer
  const name = ts.isStringLiteral(node.name) ? node.name.text : node.name.getText()
  return outer ? `${outer}.${name}` : name
}

function saidIn(value: ts.Node): string {
  return nodesOf(value)
    .filter(node => ts.isStringLiteralLike(node) || isTemplatePart(node))
    .filter(node => !ts.isPropertyAssignment(node.parent) || node.parent.name !== node)
    .filter(node => !isFirstArgument(node))
    .map(node => (node as ts.LiteralLikeNode).text)
    .join('|')
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
}

/** The language that plural() is told. */
function isFirstArgument(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && node.parent.arguments[0] === node
}

function unwrapped(expression: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(expression) ? unwrapped(expression.expression) : expression
}
