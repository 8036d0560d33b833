import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hardCodedTexts } from '#tests/support/hard-coded.ts'

it('No component and no route says anything in its own words', () => {
  const files = ['app/components', 'app/routes'].flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
      .filter(path => !isStyleGuide(path)),
  )
  const texts = [...files, 'app/root.tsx'].flatMap(path =>
    hardCodedTexts({ path, text: readFileSync(path, 'utf8') }),
  )

  expect(files.length).toBeGreaterThan(50)
  expect(texts).toEqual([])
})

it.each([
  ['<p>Glasujte zdaj</p>', 'Glasujte zdaj'],
  ['<p>{count} glasov</p>', 'glasov'],
  [`<p>{'Glasujte'}</p>`, 'Glasujte'],
  [`<p>{open ? 'Glasujte' : null}</p>`, 'Glasujte'],
  ['<p>{`Številka ${number}`}</p>', 'Številka'],
  [`<nav aria-label="Jezik" />`, 'Jezik'],
  [`<img alt={'Izložba'} />`, 'Izložba'],
  [`<input placeholder={name ?? 'Ime'} />`, 'Ime'],
  [`<Field label={\`Ime \${number}\`} />`, 'Ime'],
])('A text in a component is found: %s', (text, said) => {
  expect(hardCodedTexts({ path: 'a.tsx', text: `const a = ${text}` })).toEqual([
    `a.tsx:1 says "${said}"`,
  ])
})

it('The title that a route writes itself is found', () => {
  const text = `export const meta = () => [{ title: 'Rezultati' }]`

  expect(hardCodedTexts({ path: 'a.tsx', text })).toEqual(['a.tsx:1 says "Rezultati"'])
})

it.each([
  '<p className="mb-4">{words.title}</p>',
  '<p>← {title} · 70 %</p>',
  `<p className={open ? 'open' : 'closed'}>{words[open ? 'open' : 'closed']}</p>`,
  `<a href="/demo">{town?.name ?? 'Vitrina'}</a>`,
  `<input name="title" type="text" />`,
  `<p>{list.map(item => format(item, 'long'))}</p>`,
])('What nobody reads is no text: %s', text => {
  expect(hardCodedTexts({ path: 'a.tsx', text: `const a = ${text}` })).toEqual([])
})

/** The style guide speaks to those who work on the site, in English alone. */
function isStyleGuide(path: string): boolean {
  return path.startsWith('app/components/look/') || path === 'app/routes/public/styleguide.tsx'
}
