import { describe, expect, it } from 'vitest'
import { htmlOf, markedIn } from '#app/web/markdown.ts'

describe('A rules text in Markdown', () => {
  it('has paragraphs, lists, bold words and links to pages and mailboxes', () => {
    const html = htmlOf('**Rok** je [tu](https://velenje.si).\n\n- [pišite](mailto:a@b.si)\n')

    expect(html).toContain('<strong>Rok</strong>')
    expect(html).toContain('<a href="https://velenje.si">tu</a>')
    expect(html).toContain('<a href="mailto:a@b.si">pišite</a>')
    expect(html).toContain('<li>')
  })

  it('has its headings below those of the page', () => {
    expect(htmlOf('# Prvo\n\n###### Zadnje')).toBe('<h3>Prvo</h3>\n<h6>Zadnje</h6>\n')
  })

  it.each([
    ['<script>alert(1)</script>'],
    ['[x](javascript:alert(1))'],
    ['[x](data:text/html;base64,PHNjcmlwdD4=)'],
    ['[x](vbscript:x)'],
    ['[x](//evil.example)'],
    ['![x](javascript:alert(1))'],
    ['<img src=x onerror=alert(1)>'],
    ['<a href="https://evil.example" onclick="x()">x</a>'],
    ['| a |\n| :-: |\n| b |'],
  ])('lets nothing through that acts, is fetched or sets a style: %s', text => {
    const html = htmlOf(text)

    expect(html).not.toMatch(/<(script|img|table|a)\b/)
    expect(html).not.toMatch(/ (on\w+|style)=["']/)
  })

  it('fetches no picture of another site, and leads there as a link does', () => {
    expect(htmlOf('![x](https://other.example/x.png)')).not.toContain('<img')
  })

  it('is told in the reader’s language, else in the first that has it, else not at all', () => {
    expect(markedIn({ sl: 'Da.', it: 'Sì.' }, 'it')).toEqual({
      html: '<p>Sì.</p>\n',
      language: 'it',
    })
    expect(markedIn({ sl: 'Da.' }, 'en')).toEqual({ html: '<p>Da.</p>\n', language: 'sl' })
    expect(markedIn({}, 'en')).toBeNull()
  })
})
