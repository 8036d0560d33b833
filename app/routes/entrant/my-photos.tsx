import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { proposals, proposedText } from '#app/components/entry/photo-text.ts'
import { PageHead } from '#app/components/site/page-head.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { useWords } from '#app/components/words.tsx'
import { unfinishedOf } from '#app/data/photo/uploads.ts'
import { isSmallPhoto } from '#app/domain/photo/limits.ts'
import { uploadLifeMs } from '#app/domain/photo/uploads.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { newRequestKey } from '#app/web/forms.ts'
import { personalLanguage } from '#app/web/language.ts'
import { requireOwnEntry, whyFixed } from '#app/web/own-entry.ts'
import { photosAsked } from '#app/web/photos-asked.ts'
import { actOnPhotos } from './photo-actions.server.ts'
import { PhotosPanel } from './photos-panel.tsx'

export { loadWhenConnected as clientLoader } from '#app/components/site/connection.ts'

export const handle = { hydrate: true, uploads: true }

/** The photos of one's own entry, with a text proposed for each in the languages of the town. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { visit, entry, contest } = await requireOwnEntry(request, params, context)
  const { shopName, trade, photos } = entry
  const { db, now } = context.services
  const since = new Date(now().getTime() - uploadLifeMs)
  const asked = await photosAsked(db, entry.id)
  const unfinished = await unfinishedOf(db, { entryId: entry.id, ownerId: visit.person.id }, since)
  return {
    language: personalLanguage(request),
    saved: new URL(request.url).searchParams.has('saved'),
    entry: { id: entry.id, shopName, trade },
    fixed: whyFixed(entry, contest, now()),
    unfinished: unfinished.map(({ id, fileName }) => ({ id, fileName })),
    photos: photos.map(({ id, name, width, height, thumbHash, kind, author, alts }) => ({
      id,
      shown: { name, width, height, thumbHash, kind, alts },
      small: isSmallPhoto({ width, height }),
      asked: asked.find(photo => photo.id === id)?.reasons ?? [],
      said: { kind, author: author ?? '' },
      texts: contest.town.languages.map(language => ({
        language,
        name: wordsIn(language).site.languageName,
        text: alts[language] ?? proposedText(wordsIn(language).entry, kind, entry),
        proposed: proposals(wordsIn(language).entry, entry),
      })),
    })),
    author: photos.findLast(photo => photo.author !== null)?.author ?? '',
    requestKey: newRequestKey(),
    straight: context.services.photos.direct !== undefined,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnPhotos(request, params, context)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, own } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(own.photos.title) }]
}

export default function MyPhotos() {
  const page = useLoaderData<typeof loader>()
  const { entry, fixed, saved } = page
  const answer = useActionData<typeof action>()
  const { own, entry: entryWords, site } = useWords()
  const reasons = { ...entryWords.reasons, ...own.reasons }
  const refusal = answer?.refusal ?? fixed
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        back={{ href: addresses.myEntry(entry.id), name: own.back }}
        title={own.photos.title}
      >
        <p>{own.photos.lead}</p>
      </PageHead>
      {refusal ? <Notice tone="bad">{reasons[refusal]}</Notice> : null}
      {saved && !answer ? <Notice tone="good">{own.saved}</Notice> : null}
      {answer && !refusal ? <Notice tone="bad">{site.form.checkFields}</Notice> : null}
      {fixed ? null : (
        <PhotosPanel
          {...page}
          replyTo={form => (answer?.form === form ? answer.reply : undefined)}
        />
      )}
    </div>
  )
}
