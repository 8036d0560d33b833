import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PhotoDesk, photoAddress, Undo } from '#app/components/entry/photo-desk.tsx'
import { PhotoRequest, RequestsDue } from '#app/components/entry/photo-request.tsx'
import { PageHead } from '#app/components/site/page-head.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { Notice } from '#app/components/ui/notice.tsx'
import { Progress } from '#app/components/ui/progress.tsx'
import { useWords } from '#app/components/words.tsx'
import { photosToCheck } from '#app/data/photo/checks.ts'
import { placeOf } from '#app/domain/contest/contest.ts'
import { nextUnseen } from '#app/domain/photo/check.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { datesIn } from '#app/i18n/dates.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireDesk } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { actOnPhotoDesk, isTold } from './photos-actions.server.ts'
import { requestOf, requestsDue } from './photo-requests.server.ts'
import { photoOnDesk } from './photos-page.server.ts'

export const handle = { hydrate: true }

/** The photos of a contest one after the other: the one asked for, else the first that nobody has seen. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { town, contest } = await requireDesk(request, params, context, 'photo.check')
  const { db, now } = context.services
  const language = personalLanguage(request)
  const asked = new URL(request.url).searchParams
  const queue = await photosToCheck(db, { contestId: contest.id, townId: town.id })
  const chosen = queue.find(({ id }) => id === asked.get('photo')) ?? nextUnseen(queue, null)
  const due = await requestsDue(db, contest, queue)
  const entry = due.find(({ id }) => id === asked.get('ask'))
  const told = asked.get('told')
  const last = queue.find(({ id, check }) => id === asked.get('last') && check !== null)
  const dates = datesIn(language, contest.town.timeZone)
  return {
    language,
    at: placeOf(contest),
    seen: queue.filter(({ check }) => check !== null).length,
    all: queue.length,
    first: queue[0]?.id ?? null,
    told: isTold(told) ? told : null,
    undoable: last?.id ?? null,
    request: entry ? await requestOf(db, { contest, entry, now: now() }) : null,
    photo: chosen ? await photoOnDesk(db, { contest, queue, dates }, chosen.id) : null,
    due: due.map(({ id, shopName }) => ({ entryId: id, shopName })),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  return actOnPhotoDesk(request, params, context)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const { site, photoCheck } = wordsIn(page?.language ?? 'sl')
  return [{ title: site.pageTitle(photoCheck.title) }]
}

export default function PhotosOfDesk() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { photoCheck, entry } = useWords()
  const { at, all, seen, photo, request, first } = page
  const told = page.told && photoCheck.told[page.told]
  const verdict = answer && 'verdict' in answer ? answer.verdict : undefined
  const sending = answer && 'request' in answer ? answer.request : undefined
  return (
    <>
      <PageHead back={{ href: addresses.desk(at), name: entry.desk.back }} title={photoCheck.title}>
        <p>{photoCheck.lead}</p>
      </PageHead>
      {all === 0 ? <EmptyState title={photoCheck.none} /> : null}
      {all > 0 ? <Progress label={photoCheck.progress(seen, all)} done={seen} all={all} /> : null}
      {request ? (
        <PhotoRequest at={at} request={request} told={told} answer={sending} />
      ) : photo ? (
        <PhotoDesk at={at} photo={photo} told={told} undoable={page.undoable} answer={verdict} />
      ) : all > 0 && first !== null ? (
        <section id="photo-desk" tabIndex={-1}>
          <p className="font-semibold text-good">{told}</p>
          <Notice tone="good">{photoCheck.done}</Notice>
          <ButtonLink look="quiet" href={photoAddress(at, first)}>
            {photoCheck.again}
          </ButtonLink>
          {page.undoable === null ? null : <Undo at={at} photoId={page.undoable} />}
        </section>
      ) : null}
      <RequestsDue
        at={at}
        requests={page.due.filter(({ entryId }) => entryId !== request?.entryId)}
      />
    </>
  )
}
