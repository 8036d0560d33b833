import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { languages } from '#app/domain/town/local-text.ts'
import { alikeWords } from '#tests/support/words-alike.ts'

/** Names, figures and words that languages really share; anything else was forgotten in one of them. */
const justified = {
  'contest.desk.state': 'en de',
  'entry.form.phone': 'sl de',
  'mail.signInCode.signature': 'sl en it hu de',
  'map.desk.steps.no': 'en it',
  'map.north': 'en it de',
  'result.agreement.average': 'sl en it hu de',
  'result.agreement.averageConsistency': 'sl en it hu de',
  'result.agreement.single': 'sl en it hu de',
  'result.agreement.singleConsistency': 'sl en it hu de',
  'result.versionOf': 'en de',
  'site.pageTitle': 'sl en it hu de',
  'statements.cookies.name': 'en de',
  'statements.cookies.title': 'en de',
  'statements.desk.privacy': 'en it',
  'statements.desk.statuses.none.name': 'en it',
  'statements.nav.cookies': 'en de',
  'statements.nav.privacy': 'en it',
}

it('Nothing is said in two languages with the same letters, unless it is the same word in both', () => {
  const folder = 'app/i18n/messages'
  const sources = languages.flatMap(language =>
    readdirSync(join(folder, language)).map(name => {
      const path = join(folder, language, name)
      return { language, path, text: readFileSync(path, 'utf8') }
    }),
  )

  expect(alikeWords(sources)).toEqual(justified)
})

it('A word that was copied and not translated is found, in whatever form it stands', () => {
  const source = (language: string, text: string) => ({
    language,
    path: `${language}/vote.ts`,
    text,
  })

  expect(
    alikeWords([
      source(
        'sl',
        `export const vote = {
          title: 'Glasovanje', number: n => \`Glas \${n}.\`, both: (a, b) => \`\${a}: \${b}\`,
          votes: n => plural('sl', n, { one: '# glas', other: '# glasov' }),
          sums: { one: 'ena' } satisfies Record<'one', string>,
        }`,
      ),
      source(
        'en',
        `export const vote = {
          title: 'Voting', number: n => \`Glas \${n}.\`, both: (a, b) => \`\${a}: \${b}\`,
          votes: n => plural('en', n, { one: '# vote', other: '# votes' }),
          sums: { one: 'ena' },
        }`,
      ),
      source(
        'it',
        `export const vote = {
          title: 'Voting', number: n => \`Voto \${n}.\`, both: (a, b) => \`\${a}: \${b}\`,
          votes: n => plural('it', n, { one: '# vote', other: '# votes' }),
          sums: { one: 'uno' },
        } satisfies Words['vote']`,
      ),
    ]),
  ).toEqual({
    'vote.title': 'en it',
    'vote.number': 'sl en',
    'vote.votes': 'en it',
    'vote.sums.one': 'sl en',
  })
})
