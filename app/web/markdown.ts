import MarkdownIt from 'markdown-it'
import type { Language, LocalText, Passage } from '#app/domain/town/local-text.ts'
import { passageIn } from '#app/domain/town/local-text.ts'

/** Markdown as HTML, with the language it is in. */
export type MarkedText = { readonly html: string; readonly language: Language }

const markdown = new MarkdownIt({ html: false, linkify: false })
  .disable(['image', 'table', 'html_block', 'html_inline'])
  .enable('link')
markdown.validateLink = url => /^(https?:|mailto:)/i.test(url.trim())
// The page has its own first two ranks of headings.
for (const rule of ['heading_open', 'heading_close'] as const) {
  markdown.renderer.rules[rule] = (tokens, index, options, _, self) => {
    const token = tokens[index]
    if (token) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 2)}`
    return self.renderToken(tokens, index, options)
  }
}

/**
 * A text of the organiser's as safe HTML: no HTML of its own, no pictures and no style attributes, and
 * links only to web pages and mailboxes.
 */
export function htmlOf(text: string): string {
  return markdown.render(text)
}

/** The text in the reader's language, or in the first that has it; null where there is none. */
export function markedIn(text: LocalText, language: Language): MarkedText | null {
  const passage: Passage = passageIn(text, language)
  return passage.text === '' ? null : { html: htmlOf(passage.text), language: passage.language }
}
