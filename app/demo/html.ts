import { type Language, languages } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { KeptLetter } from './mailbox.ts'
import type { DemoRole } from './people.ts'
import { demoTowns } from './towns.ts'
import { demoWords } from './words.ts'

export function demoHome(language: Language): string {
  const text = demoWords[language]
  const roles = Object.entries(text.roles) as [DemoRole, string][]
  const buttons = roles.map(
    ([role, name]) => `<button name="role" value="${role}">${escaped(name)}</button>`,
  )
  const towns = Object.entries(demoTowns).map(
    ([slug, { name }]) => `<a href="/${slug}">${escaped(name)}</a>`,
  )
  return page(
    language,
    '/demo',
    text.title,
    `<p>${escaped(text.lead)}</p>
<h2>${escaped(text.look)}</h2><p>${towns.join(' · ')}</p>
<h2>${escaped(text.signIn)}</h2><form method="post" action="/demo/sign-in">${buttons.join('')}</form>
<h2>${escaped(text.mailbox)}</h2><p>${escaped(text.mailboxLead)}</p>
<p><a href="/demo/mailbox?lang=${language}">${escaped(text.mailbox)}</a></p>`,
  )
}

export function demoMailbox(language: Language, letters: readonly KeptLetter[]): string {
  const text = demoWords[language]
  const articles = letters.map(
    letter =>
      `<article><h2>${escaped(letter.subject)}</h2><p>${text.to}: ${escaped(letter.to)}</p><pre>${linked(letter.text)}</pre></article>`,
  )
  return page(
    language,
    '/demo/mailbox',
    text.mailbox,
    `<p><a href="/demo?lang=${language}">← ${text.back}</a></p>
${articles.join('\n') || `<p>${escaped(text.empty)}</p>`}`,
  )
}

function page(language: Language, path: string, title: string, body: string): string {
  const others = languages.filter(other => other !== language)
  const links = others.map(
    other =>
      `<a href="${path}?lang=${other}" hreflang="${other}" lang="${other}">${wordsIn(other).site.languageName}</a>`,
  )
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Vitrina</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/demo/style.css"></head>
<body><main><h1>${escaped(title)}</h1>
${body}
<p>${links.join(' · ')}</p></main></body></html>
`
}

/** Links in a letter lead to this very site, so they may be followed from here. */
function linked(text: string): string {
  return escaped(text).replace(/https?:\/\/[^\s<]+/g, url => `<a href="${url}">${url}</a>`)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export const demoStyle = `
body { margin: 0; background: #faf7f1; color: #1d1b18; font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2 { font-family: Georgia, serif; line-height: 1.2; }
h2 { margin-top: 2rem; font-size: 1.25rem; }
a { color: #17503c; }
form { display: grid; gap: .75rem; }
button { min-height: 3rem; padding: .5rem 1rem; border: 2px solid #17503c; border-radius: .5rem; background: #fff; color: #17503c; font: inherit; font-weight: 600; text-align: left; cursor: pointer; }
article { margin: 1rem 0; padding: 1rem; border: 1px solid #ddd5c7; border-radius: .75rem; background: #fff; }
article h2 { margin: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
:focus-visible { outline: 3px solid #c2570c; outline-offset: 2px; }
`
