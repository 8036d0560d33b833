import { describe, expect, it } from 'vitest'
import {
  type BilingualTown,
  municipalityName,
  siteLanguages,
  speaksItsLanguages,
  townName,
  writtenLanguages,
} from '#app/domain/town/bilingual.ts'
import { languages, passageIn, textIn } from '#app/domain/town/local-text.ts'

const coast: BilingualTown = {
  language: 'it',
  name: 'Salinara',
  municipality: 'Comune di Salinara',
}
const plain: BilingualTown | null = null

describe('A bilingual town', () => {
  it('writes in both of its languages, Slovenian first, and adds the reader’s where it is a third', () => {
    expect(languages.map(reader => writtenLanguages({ bilingual: coast }, reader))).toEqual([
      ['sl', 'it'],
      ['sl', 'it', 'en'],
      ['sl', 'it'],
      ['sl', 'it', 'hu'],
      ['sl', 'it', 'de'],
    ])
  })

  it('has its name in each of them', () => {
    const town = { name: 'Solinarka', municipality: 'Občina Solinarka', bilingual: coast }

    expect(languages.map(language => townName(town, language))).toEqual([
      'Solinarka',
      'Solinarka',
      'Salinara',
      'Solinarka',
      'Solinarka',
    ])
    expect([municipalityName(town, 'sl'), municipalityName(town, 'it')]).toEqual([
      'Občina Solinarka',
      'Comune di Salinara',
    ])
  })

  it('has pages in both', () => {
    expect([
      speaksItsLanguages({ languages: ['it', 'sl', 'en'], bilingual: coast }),
      speaksItsLanguages({ languages: ['sl', 'en'], bilingual: coast }),
      speaksItsLanguages({ languages: ['it'], bilingual: coast }),
      speaksItsLanguages({ languages: ['en'], bilingual: plain }),
    ]).toEqual([true, false, false, true])
  })
})

it('Another town writes in the reader’s language alone', () => {
  expect(languages.map(reader => writtenLanguages({ bilingual: plain }, reader))).toEqual(
    languages.map(language => [language]),
  )
})

it('What is of no town is written in two languages where every town of the site has the same two', () => {
  const hungarian = { ...coast, language: 'hu' as const }

  expect([
    siteLanguages([{ bilingual: coast }], 'it'),
    siteLanguages([{ bilingual: coast }, { bilingual: coast }], 'de'),
    siteLanguages([{ bilingual: coast }, { bilingual: plain }], 'it'),
    siteLanguages([{ bilingual: plain }, { bilingual: coast }], 'it'),
    siteLanguages([{ bilingual: coast }, { bilingual: hungarian }], 'hu'),
    siteLanguages([], 'en'),
  ]).toEqual([['sl', 'it'], ['sl', 'it', 'de'], ['it'], ['it'], ['hu'], ['en']])
})

describe('A text that a contest has not in the reader’s language', () => {
  const title = { en: 'Best window', de: 'Schönste Auslage' }

  it('is shown in the first language that has it, and says in which', () => {
    expect(languages.map(language => passageIn(title, language))).toEqual([
      { text: 'Best window', language: 'en' },
      { text: 'Best window', language: 'en' },
      { text: 'Best window', language: 'en' },
      { text: 'Best window', language: 'en' },
      { text: 'Schönste Auslage', language: 'de' },
    ])
  })

  it('is empty where no language has it, and then of the reader’s own', () => {
    expect(passageIn({}, 'hu')).toEqual({ text: '', language: 'hu' })
    expect(textIn({}, 'hu')).toBe('')
  })
})
