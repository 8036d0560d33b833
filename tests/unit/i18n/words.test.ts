import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PublishCallRefusal } from '#app/domain/contest/call.ts'
import type { RulesProblem } from '#app/domain/contest/rules.ts'
import type { CheckRefusal, EnterRefusal } from '#app/domain/entry/entry.ts'
import type { MinutesRefusal } from '#app/domain/jury/chair.ts'
import type { CodeRefusal } from '#app/domain/people/code.ts'
import type { OrganiserRefusal } from '#app/domain/people/organisers.ts'
import type { SecondFactorRefusal } from '#app/domain/people/second-factor.ts'
import type { PlaceRefusal } from '#app/domain/map/place.ts'
import type { PlanRefusal } from '#app/domain/map/plan.ts'
import type { PhotoRefusal } from '#app/domain/photo/limits.ts'
import type { HoldRefusal } from '#app/domain/result/hold.ts'
import type { PublishNowRefusal } from '#app/domain/result/publish-now.ts'
import { type HoldReason, holdReasons } from '#app/domain/result/publication.ts'
import type { SetupRefusal, TownRefusal } from '#app/domain/town/town-settings.ts'
import type { VoteRefusal } from '#app/domain/vote/ballot.ts'
import { de } from '#app/i18n/messages/de/all.ts'
import { en } from '#app/i18n/messages/en/all.ts'
import { hu } from '#app/i18n/messages/hu/all.ts'
import { it as italian } from '#app/i18n/messages/it/all.ts'
import { sl } from '#app/i18n/messages/sl/all.ts'
import type { JuryRefusal } from '#app/i18n/messages/sl/jury.ts'
import type { CreateContestRefusal } from '#app/use-cases/contest/create-contest.ts'
import type { EntryChecked } from '#app/use-cases/entry/check-entry.ts'
import type { ShopEntered } from '#app/use-cases/entry/take-entry.ts'

type ReasonOf<Answer> = Answer extends { reason: infer Reason extends string } ? Reason : never
type Reasons<Key extends string> = Readonly<Record<Key, true>>

/** Every reason that a rule gives; one that is missing here does not compile. */
const contestReasons: Reasons<PublishCallRefusal | CreateContestRefusal> = {
  'call-already-published': true,
  'call-has-problems': true,
  'contest-cancelled': true,
  'contest-slug-not-allowed': true,
  'contest-slug-taken': true,
}
const publicationReasons: Reasons<HoldRefusal | PublishNowRefusal> = {
  'call-not-published': true,
  'contest-cancelled': true,
  'results-published': true,
  'not-held': true,
  'not-counted': true,
  'before-ceremony': true,
  'still-held': true,
  'restored-copy': true,
}
const entryReasons: Reasons<
  EnterRefusal | CheckRefusal | PhotoRefusal | ReasonOf<ShopEntered> | ReasonOf<EntryChecked>
> = {
  'call-not-published': true,
  'entries-not-open-yet': true,
  'entries-closed': true,
  'entry-already-decided': true,
  'contest-already-counted': true,
  'entry-unknown': true,
  'category-unknown': true,
  'photo-missing': true,
  'photo-empty': true,
  'photo-too-large': true,
  'photo-too-many-pixels': true,
  'photo-not-an-image': true,
  'photo-svg': true,
  'photo-pdf': true,
  'photo-polyglot': true,
  'photo-damaged': true,
  'photo-busy': true,
  'photo-store-away': true,
}
const juryReasons: Reasons<JuryRefusal> = {
  'judging-not-open-yet': true,
  'judging-closed': true,
  'impartiality-not-declared': true,
  'sheets-signed-off': true,
  'sheet-changed-meanwhile': true,
  'mark-not-on-scale': true,
  'juror-already-invited': true,
  'chair-already-chosen': true,
  'judging-over': true,
  'entry-recused': true,
  'juror-removed': true,
  'already-recused': true,
  'entries-open': true,
  'not-signed-off': true,
  'already-counted': true,
  'own-seat': true,
  'no-such-juror': true,
  'too-many-recognitions': true,
  'entry-not-in-the-running': true,
}
const minutesReasons: Reasons<MinutesRefusal> = {
  'not-counted-yet': true,
  'minutes-signed-already': true,
}
const placeReasons: Reasons<PlaceRefusal> = {
  'place-unreadable': true,
  'place-far-from-others': true,
}
const planProblems: Reasons<PlanRefusal> = {
  'plan-too-large': true,
  'plan-not-json': true,
  'plan-not-geojson': true,
  'plan-too-many-features': true,
  'plan-too-many-points': true,
  'plan-kind-unknown': true,
  'plan-attribution-wrong': true,
  'plan-name-wrong': true,
  'plan-geometry-unknown': true,
  'plan-coordinates-wrong': true,
}
const codeReasons: Reasons<CodeRefusal> = {
  'code-wrong': true,
  'code-run-out': true,
  'code-used': true,
  'code-tried-too-often': true,
}
const factorReasons: Reasons<SecondFactorRefusal> = {
  'factor-wrong': true,
  'factor-tried-too-often': true,
  'factor-set-up-already': true,
  'factor-not-set-up': true,
}
const organiserReasons: Reasons<OrganiserRefusal> = {
  'organiser-already': true,
  'organiser-unknown': true,
  'last-organiser': true,
  'own-removal-unconfirmed': true,
  'own-second-factor': true,
  'no-second-factor': true,
}
const townReasons: Reasons<TownRefusal | SetupRefusal> = {
  'time-zone-unknown': true,
  'colour-unreadable': true,
  'second-names-missing': true,
  'community-language-missing': true,
  'setup-link-spent': true,
  'town-slug-not-allowed': true,
}
const voteReasons: Reasons<VoteRefusal> = {
  'voting-not-open-yet': true,
  'voting-closed': true,
  'no-public-vote': true,
  'contest-cancelled': true,
  'ballot-replaced-meanwhile': true,
  'entry-not-in-the-running': true,
  'nothing-chosen': true,
}
const rulesProblems: Reasons<RulesProblem> = {
  'weights-sum-to-zero': true,
  'shares-do-not-sum-to-100': true,
  'scale-is-empty': true,
  'scale-does-not-fit-step': true,
  'criterion-twice': true,
  'category-twice': true,
  'tie-rule-names-unknown-criterion': true,
  'no-award': true,
  'standards-not-descending': true,
  'correction-needs-all-sheets-opened': true,
}
const callProblems: Reasons<'timeline' | 'title-missing' | 'entries-would-be-closed'> = {
  timeline: true,
  'title-missing': true,
  'entries-would-be-closed': true,
}
const holds = Object.fromEntries(holdReasons.map(reason => [reason, true])) as Reasons<HoldReason>

describe.each([
  ['Slovenian', sl],
  ['English', en],
  ['Italian', italian],
  ['Hungarian', hu],
  ['German', de],
])('In %s', (_, words) => {
  it.each([
    ['contest', contestReasons, words.contest.reasons],
    ['entry', entryReasons, words.entry.reasons],
    ['jury', juryReasons, words.jury.reasons],
    ['minutes', minutesReasons, words.minutes.reasons],
    ['place', placeReasons, words.map.reasons],
    ['plan', planProblems, words.map.plan.problems],
    ['code', codeReasons, words.people.reasons],
    ['second factor', factorReasons, words.secondFactor.reasons],
    ['organisers', organiserReasons, words.organisers.reasons],
    ['town', townReasons, words.town.reasons],
    ['vote', voteReasons, words.vote.reasons],
    ['rules', rulesProblems, words.contest.rulesProblems],
    ['call', callProblems, words.contest.problems],
    ['hold', holds, words.contest.holdReasons],
    ['publication', publicationReasons, words.publication.refusals],
  ])('every reason about the %s has words', (_noun, reasons, said) => {
    expect(Object.keys(reasons).filter(reason => !(reason in said))).toEqual([])
  })

  it('nothing is left empty, and no sentence begins or ends with a blank', () => {
    const texts = leaves(words).filter(([, value]) => typeof value === 'string')

    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter(([, text]) => text === '' || text !== String(text).trim())).toEqual([])
  })
})

it('All languages say the same things, sentences with the same blanks to fill.', () => {
  const shape = (words: object) =>
    leaves(words)
      .map(([path, value]) => `${path}: ${typeof value}`)
      .sort()

  for (const words of [en, italian, hu, de]) expect(shape(words)).toEqual(shape(sl))
})

describe('A percent sign stands', () => {
  const percents = (language: string) =>
    readdirSync(`app/i18n/messages/${language}`)
      .map(name => readFileSync(`app/i18n/messages/${language}/${name}`, 'utf8'))
      .flatMap(text => text.match(/(\d|\}|\\u00a0|\s)%/g) ?? [])

  it.each(['sl', 'de'])('after a space that does not break in %s', language => {
    expect(new Set(percents(language))).toEqual(new Set(['\\u00a0%']))
  })

  it.each(['en', 'it', 'hu'])('right after the number in %s', language => {
    expect([...new Set(percents(language))].sort()).toEqual(['0%', '}%'])
  })
})

function leaves(words: object, path = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = `${path}.${key}`
    return typeof value === 'object' && value !== null
      ? leaves(value, here)
      : [[here, value as unknown] as const]
  })
}
