import { createElement, type ReactNode } from 'react'

const named: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  srcset: 'srcSet',
}
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
}

/** A tree of plain elements that renders the same HTML: what a page would be without anything around it. */
export function equalTree(html: string): ReactNode {
  const pieces = html.replace(/^<!doctype html>/i, '').match(/<!--.*?-->|<[^>]+>|[^<]+/g) ?? []
  let next = 0
  const children = (): ReactNode[] => {
    const found: ReactNode[] = []
    while (next < pieces.length) {
      const piece = pieces[next++] ?? ''
      if (piece.startsWith('</')) break
      if (piece.startsWith('<!--')) continue
      found.push(piece.startsWith('<') ? element(piece) : unescaped(piece))
    }
    return found
  }
  const element = (piece: string): ReactNode => {
    const [, tag = '', rest = ''] = /^<([a-z0-9]+)(.*?)\/?>$/is.exec(piece) ?? []
    const props = attributesOf(rest)
    if (piece.endsWith('/>')) return createElement(tag, props)
    return createElement(tag, props, ...children())
  }
  return children()[0]
}

function attributesOf(text: string): Record<string, string | boolean> {
  const pairs = [...text.matchAll(/([a-z:-]+)(?:="([^"]*)")?/gi)]
  return Object.fromEntries(
    pairs.map(([, name = '', value]) => [
      named[name.toLowerCase()] ?? name,
      value === undefined ? true : unescaped(value),
    ]),
  )
}

function unescaped(text: string): string {
  return text.replace(/&(\w+|#x27);/g, (whole, name: string) => entities[name] ?? whole)
}
