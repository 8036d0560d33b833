import { describe, expect, it } from 'vitest'
import {
  type CallToJudge,
  isMust,
  problemsOfCall,
  whereToMend,
} from '#app/domain/contest/call-problems.ts'
import { defaultRules } from '#app/domain/contest/presets.ts'
import { timelineAround, zone } from './velenje.ts'

const rules = defaultRules('jury-places-and-audience-award')
const prize = { names: { sl: 'Bon' }, value: 100 }
const call: CallToJudge = {
  town: 'velenje',
  contest: '2026',
  titles: { sl: 'Naj izložba' },
  intros: { sl: 'Vabljeni.' },
  rules,
  timeline: timelineAround('2026-09-20'),
  words: {
    descriptions: {},
    rulesTexts: {},
    perimeters: { sl: 'V središču.' },
    kinds: {},
    prizes: (['place-1', 'place-2', 'place-3', 'audience'] as const).map(award => {
      return { award, ...prize }
    }),
  },
  languages: ['sl'],
  timeZone: zone,
  contact: { name: 'Urad', email: 'urad@velenje.test', phone: '' },
  unstated: [],
  jurors: 5,
  mailTestedAt: new Date('2026-08-01T08:00:00Z'),
}
const now = new Date('2026-08-01T08:00:00Z')

function told(changes: Partial<CallToJudge>) {
  return problemsOfCall({ ...call, ...changes }, now).map(problem => {
    return `${isMust(problem) ? 'must' : 'advice'} ${problem.kind} ${whereToMend(problem)}`
  })
}

it('A call in which nothing is missing has no problem', () => {
  expect(problemsOfCall(call, now)).toEqual([])
})

describe('What must be mended first is', () => {
  const { words } = call

  it.each<[string, Partial<CallToJudge>, string]>([
    ['a title', { titles: {} }, 'title-missing text'],
    ['who may enter', { words: { ...words, perimeters: {} } }, 'who-missing eligibility'],
    ['any prize', { words: { ...words, prizes: [] } }, 'prizes-missing text'],
    ['whom to ask', { contact: null }, 'contact-missing text'],
    ['a letter that arrived', { mailTestedAt: null }, 'mail-untested test-letter'],
    ['what entrants must be told', { unstated: ['entryBasis'] }, 'unstated statements'],
    [
      'a jury as large as its sheets',
      { rules: { ...rules, jury: { ...rules.jury, members: 2 } }, jurors: 2 },
      'jury-smaller-than-sheets winners',
    ],
    [
      'rules that can be counted by',
      { rules: { ...rules, scale: { min: 5, max: 5, step: 1 } } },
      'rules criteria',
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toEqual([`must ${expected}`])
  })

  it('the value of each prize', () => {
    const prizes = words.prizes.map(one => ({ ...one, value: null }))

    expect(told({ words: { ...words, prizes } })).toEqual(
      Array(4).fill('must prize-without-value text'),
    )
  })

  it('dates that are not past: entries close in the last millisecond before', () => {
    const { entriesCloseAt } = call.timeline
    const before = new Date(entriesCloseAt.getTime() - 1)

    expect(problemsOfCall(call, before)).toEqual([])
    expect(problemsOfCall(call, entriesCloseAt)).toEqual([{ kind: 'entries-would-be-closed' }])
  })
})

describe('Only advised is', () => {
  it.each<[string, Partial<CallToJudge>, string]>([
    ['to invite the jury', { jurors: 4 }, 'jurors-to-invite jury'],
    ['the accessibility statement', { unstated: ['accessibilityStatus'] }, 'unstated statements'],
    ['no paper yet', { rules: { ...rules, paperBallots: true } }, 'paper-comes-later winners'],
    [
      'weights of a hundred',
      { rules: { ...rules, criteria: rules.criteria.slice(0, 3) } },
      'weights-not-hundred criteria',
    ],
    [
      'no work on a Sunday',
      { timeline: { ...call.timeline, objectionsEndAt: new Date('2026-10-11T22:00:00Z') } },
      'staff dates',
    ],
    [
      'a prize for each award',
      { words: { ...call.words, prizes: call.words.prizes.slice(1) } },
      'award-without-prize text',
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes).filter(line => !line.startsWith('must'))).toEqual([`advice ${expected}`])
  })

  it('the texts in every language of the town', () => {
    expect(told({ languages: ['sl', 'en'] })).toEqual([
      'advice not-in-language text',
      'advice not-in-language text',
      'advice not-in-language eligibility',
    ])
  })
})

it('What must be mended stands before what is advised', () => {
  const kinds = told({ jurors: 0, contact: null, languages: ['sl', 'en'] })

  expect(kinds.map(line => line.split(' ')[0])).toEqual(
    kinds.map((_, n) => (n ? 'advice' : 'must')),
  )
})
