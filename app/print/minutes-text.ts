import { categoryName } from '#app/domain/contest/category-name.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { Rules, TieRule } from '#app/domain/contest/rules.ts'
import { agreementLevel } from '#app/domain/jury/agreement-level.ts'
import type { RecusalReason } from '#app/domain/jury/recusal.ts'
import type { CategoryResult, EntryResult, Figure, Result } from '#app/domain/result/result.ts'
import { municipalityName } from '#app/domain/town/bilingual.ts'
import { type Language, type LocalText, textIn } from '#app/domain/town/local-text.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { figureIn, numberIn } from '#app/i18n/figures.ts'
import { awardLines } from '#app/i18n/recount-report.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Block, Column } from './blocks.ts'

/** All that the minutes of a jury are made from. */
export type MinutesOf = {
  readonly contest: Contest
  readonly countedAt: Date
  /** The hash of the count, as hex. */
  readonly hash: string
  readonly result: Result
  readonly shopNames: ReadonlyMap<number, string>
  readonly jury: readonly {
    readonly member: number
    readonly name: string
    readonly chair: boolean
    readonly declaredAt: Date | null
    readonly signedOffAt: Date | null
    readonly removedAt: Date | null
    readonly removeReason: string | null
  }[]
  readonly recusals: readonly {
    readonly name: string
    readonly number: number
    readonly reason: RecusalReason
    readonly late: boolean
  }[]
  readonly recognitions: readonly { readonly number: number; readonly reasons: LocalText }[]
}

/** The minutes in one language, part by part. */
export function minutesText(of: MinutesOf, language: Language): readonly Block[] {
  const say = sayingIn(of, language)
  const { contest, result, hash } = of
  const { words, dates } = say
  const { minutes } = words
  const signed = contest.minutesSignedAt
  return [
    { kind: 'title', text: minutes.title },
    {
      kind: 'paragraph',
      text: minutes.of(textIn(contest.titles, language), municipalityName(contest.town, language)),
    },
    { kind: 'paragraph', text: minutes.counted(dates.onDayAt(of.countedAt)) },
    ...section(minutes.members, of.jury.filter(({ removedAt }) => !removedAt).map(say.member)),
    ...section(minutes.recusals, of.recusals.map(say.recusal), minutes.noRecusals),
    ...section(minutes.removed, of.jury.flatMap(say.removal), minutes.noRemoved),
    ...unfinishedSheets(say, result),
    { kind: 'heading', text: minutes.points },
    ...result.categories.flatMap(category => pointsOf(say, contest.rules, category)),
    ...section(minutes.ties, result.categories.flatMap(say.ties), minutes.noTies),
    ...section(words.recount.awards, awardLines(words, result.categories, say.naming)),
    ...section(minutes.recognitions, of.recognitions.map(say.recognition), null),
    { kind: 'heading', text: words.result.agreement.title },
    ...result.categories.map(say.agreement),
    { kind: 'paragraph', text: minutes.fingerprint(hash) },
    ...(signed ? [paragraph(minutes.signedAt(dates.onDayAt(signed)))] : []),
    ...signatures(say, of.jury),
  ]
}

type Saying = ReturnType<typeof sayingIn>

/** Single lines of the minutes in a language. */
function sayingIn({ contest, shopNames, jury, result }: MinutesOf, language: Language) {
  const words = wordsIn(language)
  const { minutes, round } = words
  const dates = datesIn(language, contest.town.timeZone)
  const names = new Map(jury.map(({ member, name }) => [member, name]))
  const nameOf = (number: number) => minutes.entry(number, shopNames.get(number) ?? '')
  const categoryOf = (key: string) => categoryName(contest.rules, key, language)
  const several = result.categories.length > 1
  return {
    words,
    dates,
    language,
    several,
    categoryOf,
    naming: { nameOf, categoryOf },
    figure: (figure: Figure | null) => (figure ? figureIn(language, figure.shown) : '–'),
    nameOf,
    shopName: (number: number) => shopNames.get(number) ?? '',
    memberName: (member: number) => names.get(member) ?? words.jury.member(member),
    member: (seat: MinutesOf['jury'][number]) => {
      const office = seat.chair ? minutes.chairs : minutes.plain
      const lack = seat.declaredAt ? minutes.unsigned : minutes.undeclared
      const what = seat.signedOffAt ? office : `${office} (${lack})`
      return minutes.line(seat.name, what)
    },
    recusal: ({ name, number, reason, late }: MinutesOf['recusals'][number]) => {
      const why = round.recusal.reasons[reason]
      return minutes.line(name, `${nameOf(number)}: ${late ? `${why}; ${minutes.late}` : why}`)
    },
    removal: ({ name, removedAt, removeReason }: MinutesOf['jury'][number]) =>
      removedAt ? [minutes.removedOn(name, dates.onDay(removedAt), removeReason ?? '')] : [],
    recognition: ({ number, reasons }: MinutesOf['recognitions'][number]) =>
      `${nameOf(number)}: ${textIn(reasons, language)}`,
    ties: ({ entries }: CategoryResult) =>
      entries.flatMap(entry => {
        if (entry.place === null || entry.reachedBy === null) return []
        const { reachedBy } = entry
        const sentence =
          reachedBy === 'shared-place'
            ? words.result.sharedPlace
            : words.result.decidedBy(tieText(contest.rules, reachedBy))
        return [`${words.result.place(entry.place)}, ${nameOf(entry.entry)}: ${sentence}`]
      }),
    agreement: ({ category, agreement }: CategoryResult): Block => {
      const level = agreementLevel(agreement.alpha && agreement.alpha.exact)
      const sentence = words.result.agreement.summary[level]
      return paragraph(several ? `${categoryOf(category)}: ${sentence}` : sentence)
    },
  }

  function tieText(rules: Rules, rule: TieRule): string {
    if (rule === 'jury-points' || rule === 'counted-votes') return words.contest.tieRule(rule)
    const key = rule.slice('criterion:'.length)
    const criterion = rules.criteria.find(other => other.key === key)
    return words.contest.tieCriterion(criterion ? textIn(criterion.names, language) : key)
  }
}

function unfinishedSheets(say: Saying, result: Result): readonly Block[] {
  const { minutes } = say.words
  const lines = result.leftOutSheets
    .filter(({ reason }) => reason === 'unfinished')
    .map(({ juror, entry }) => minutes.line(say.memberName(juror), say.nameOf(entry)))
  if (lines.length === 0) return section(minutes.unfinished, lines, minutes.noUnfinished)
  return [
    { kind: 'heading', text: minutes.unfinished },
    paragraph(minutes.unfinishedHelp),
    { kind: 'list', items: lines },
  ]
}

function pointsOf(say: Saying, rules: Rules, category: CategoryResult): readonly Block[] {
  const { minutes, result } = say.words
  const votes = rules.public.share > 0 || rules.awards.audience
  const shared = rules.public.share > 0
  const columns: readonly (Column & { readonly of: (entry: EntryResult) => string })[] = [
    { name: minutes.number, width: 28, figures: true, of: entry => String(entry.entry) },
    { name: result.charts.shop, width: '*', of: entry => say.shopName(entry.entry) },
    { name: minutes.sheets, width: 40, figures: true, of: entry => String(entry.sheetsCounted) },
    { name: result.juryPoints, width: 62, figures: true, of: it => say.figure(it.juryPoints) },
    ...(votes ? [{ ...figures(result.charts.votes), of: votesOf } as const] : []),
    ...(shared
      ? [
          { ...figures(result.publicPoints), of: (it: EntryResult) => say.figure(it.publicPoints) },
          { ...figures(result.total), of: (it: EntryResult) => say.figure(it.total) },
        ]
      : []),
    { name: minutes.place, width: 44, figures: true, of: it => String(it.place ?? '–') },
  ]
  const ranked = category.entries.toSorted(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || a.entry - b.entry,
  )
  const unplaced = ranked.flatMap(entry =>
    entry.place === null
      ? [minutes.line(say.nameOf(entry.entry), minutes.unplaced[entry.reason])]
      : [],
  )
  return [
    ...(say.several ? [paragraph(say.categoryOf(category.category))] : []),
    { kind: 'table', columns, rows: ranked.map(it => columns.map(({ of }) => of(it))) },
    ...(unplaced.length > 0
      ? [paragraph(minutes.withoutPlace), { kind: 'list', items: unplaced } as const]
      : []),
  ]

  function votesOf({ votes: count }: EntryResult): string {
    return numberIn(say.language, count)
  }
}

function figures(name: string) {
  return { name, width: 62, figures: true } as const
}

function signatures(say: Saying, jury: MinutesOf['jury']): readonly Block[] {
  const { minutes } = say.words
  const signing = jury.filter(({ declaredAt, removedAt }) => declaredAt && !removedAt)
  return [
    { kind: 'heading', text: minutes.signatures },
    {
      kind: 'table',
      columns: [
        { name: say.words.round.others.member, width: '*' },
        { name: minutes.signature, width: 190 },
        { name: minutes.date, width: 110 },
      ],
      rows: signing.map(({ name }) => [name, '', '']),
      rowHeight: 34,
    },
  ]
}

/** A heading with its lines, or with the sentence that there are none; nothing where there is none either. */
function section(
  heading: string,
  items: readonly string[],
  none: string | null = null,
): readonly Block[] {
  if (items.length > 0) {
    return [
      { kind: 'heading', text: heading },
      { kind: 'list', items },
    ]
  }
  return none === null ? [] : [{ kind: 'heading', text: heading }, paragraph(none)]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
