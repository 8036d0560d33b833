import type { PublicEntry } from '#app/data/entry/entries.ts'
import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { type Share, type ShareSubject, shareSize } from '#app/domain/share/share.ts'
import { addresses, inLanguage } from '#app/domain/town/addresses.ts'
import { type Language, textIn } from '#app/domain/town/local-text.ts'
import { firstLanguage } from '#app/domain/town/town.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { shareAddress, shareOfContest, shareOfEntry, shareOfResults } from './share.ts'

type Reader = { readonly language: Language; readonly now: Date }
type Published = Parameters<typeof shareOfResults>[1]

/** What networks are told about the page of a contest. */
export function contestCard(publicUrl: string, contest: Contest, reader: Reader) {
  const path = addresses.contest(placeOf(contest))
  return cardOf(publicUrl, contest, { path, subject: 'contest', ...contestPart(contest, reader) })
}

/** What networks are told about the page of an entry. */
export function entryCard(
  publicUrl: string,
  contest: Contest,
  entry: PublicEntry,
  language: Language,
) {
  const words = wordsIn(language).share
  const { number, shopName, trade, stories } = entry
  const contestTitle = textIn(contest.titles, language)
  return cardOf(publicUrl, contest, {
    path: addresses.entry(placeOf(contest), number),
    subject: number,
    share: shareOfEntry(contest, entry, language),
    title: words.entryTitle(number, shopName),
    description: textIn(stories, language) || words.entryDescription(trade, contestTitle),
    alt: words.alts.entry(number, shopName),
  })
}

/** What networks are told about the page of results; before they are published, nothing of them. */
export function resultsCard(
  publicUrl: string,
  contest: Contest,
  published: Published | null,
  reader: Reader,
) {
  const path = addresses.results(placeOf(contest))
  const words = wordsIn(reader.language).share
  const share = published && shareOfResults(contest, published, reader.language)
  if (share?.kind !== 'results') {
    return cardOf(publicUrl, contest, { path, subject: 'contest', ...contestPart(contest, reader) })
  }
  const winners = share.winners.map(({ award, shopName }) => words.winner(award, shopName))
  return cardOf(publicUrl, contest, {
    path,
    subject: 'results',
    share,
    title: words.resultsTitle(share.contestTitle),
    description: winners.join(' · '),
    alt: words.alts.results(winners.join(', ')),
  })
}

function contestPart(contest: Contest, reader: Reader) {
  const { alts, lines } = wordsIn(reader.language).share
  const share = shareOfContest(contest, reader)
  return {
    share,
    title: share.contestTitle,
    description: share.kind === 'contest' ? share.line : lines.results,
    alt: alts.contest(share.contestTitle, share.townName),
  }
}

function cardOf(
  publicUrl: string,
  contest: Contest,
  page: {
    readonly path: string
    readonly subject: ShareSubject
    readonly share: Share
    readonly title: string
    readonly description: string
    readonly alt: string
  },
) {
  const { language } = page.share
  const { share: words, site } = wordsIn(language)
  return {
    title: page.title,
    description: shortened(page.description),
    url: publicUrl + inLanguage(page.path, language, firstLanguage(contest.town)),
    locale: words.locale,
    siteName: site.pageTitle(page.share.townName),
    image: {
      url: publicUrl + shareAddress(contest, page.subject, page.share),
      alt: page.alt,
      ...shareSize,
    },
  }
}

/** Networks show about two hundred letters and cut words in the middle. */
function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return plain.length <= 200 ? plain : `${plain.slice(0, 199).replace(/\s+\S*$/, '')}…`
}
