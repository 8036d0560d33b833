import ts from 'typescript'
import { lineOf, nodesOf, parse } from './imports.ts'

const readAloud = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'placeholder',
  'label',
])

/** Names that are the same in every language. */
const names = /\bVitrina\b/g

/** Texts that stand in a component or route themselves, where a reader of another language cannot read them. */
export function hardCodedTexts(source: { path: string; text: string }): string[] {
  return nodesOf(parse(source))
    .filter(isShown)
    .flatMap(node => {
      const text = textOf(node)
      return /\p{L}/u.test(text.replace(names, ''))
        ? [`${source.path}:${lineOf(node)} says "${text.trim()}"`]
        : []
    })
}

function textOf(node: ts.Node): string {
  return ts.isJsxText(node) || ts.isStringLiteralLike(node) || isTemplatePart(node)
    ? (node as ts.LiteralLikeNode).text
    : ''
}

function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true
  if (!ts.isStringLiteralLike(node) && !isTemplatePart(node)) return false
  return isShownValue(outermost(node))
}

/** From a part of a template or a branch of a condition to the whole value. */
function outermost(node: ts.Node): ts.Node {
  const { parent } = node
  const isBranch =
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && /^(\+|\?\?|\|\||&&)$/.test(parent.operatorToken.getText()))
  const isPart =
    ts.isTemplateExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isParenthesizedExpression(parent)
  return isBranch || isPart ? outermost(parent) : node
}

/** A child of an element, an attribute that is read aloud, or the title that a route gives its page. */
function isShownValue(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isJsxAttribute(parent)) return readAloud.has(parent.name.getText())
  if (ts.isJsxExpression(parent)) {
    const { parent: place } = parent
    return ts.isJsxAttribute(place) ? readAloud.has(place.name.getText()) : true
  }
  return (
    ts.isPropertyAssignment(parent) &&
    parent.initializer === node &&
    parent.name.getText() === 'title'
  )
}

function isTemplatePart(node: ts.Node): boolean {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
}
