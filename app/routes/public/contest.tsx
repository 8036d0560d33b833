import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CallSection } from '#app/components/contest/call-section.tsx'
import { ContestActions } from '#app/components/contest/contest-actions.tsx'
import { ContestNews } from '#app/components/contest/contest-news.tsx'
import { contestCan } from '#app/components/contest/contest-can.ts'
import { DateList } from '#app/components/contest/date-list.tsx'
import { datedSteps } from '#app/components/contest/dated-steps.ts'
import { stateSentence } from '#app/components/contest/state-sentence.ts'
import { shareTags } from '#app/components/site/share-tags.ts'
import { Gallery } from '#app/components/entry/gallery.tsx'
import { InItsLanguage } from '#app/components/passage.tsx'
import { ReportLink } from '#app/components/contest/report-link.tsx'
import { MapLink } from '#app/components/map/map-link.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { placeOf } from '#app/domain/contest/contest.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { passageIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { callShown, newsOf } from '#app/web/call-page.ts'
import { galleryPage } from '#app/web/gallery-page.ts'
import { contestOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { contestCard } from '#app/web/share-card.ts'

/** The contest: where it stands, what one can do now, the gallery, the dates. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const now = context.services.now()
  const contest = await contestOfPage(params, context)
  const language = publicLanguage(request, contest.town.languages)
  const state = stateAt(contest, now)
  return {
    language,
    at: placeOf(contest),
    title: passageIn(contest.titles, language),
    intro: passageIn(contest.intros, language),
    call: callShown(contest, language),
    news: await newsOf(context.services.db, contest),
    sentence: stateSentence(contest, state, { language, now }),
    steps: datedSteps(contest, { language, now }),
    gallery: await galleryPage(request, context, { contest, language }),
    can: contestCan(contest, state),
    card: contestCard(context.services.publicUrl, contest, { language, now }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: wordsIn(data.language).site.pageTitle(data.title.text) },
        { name: 'description', content: data.sentence },
        ...shareTags(data.card),
      ]
    : []

export default function ContestPage() {
  const { at, title, intro, sentence, steps, gallery, can, ...page } =
    useLoaderData<typeof loader>()
  const words = useWords().contest
  const address = useAddress()
  return (
    <>
      <section className="showcase mb-12 p-6 sm:p-12">
        <h1 className="mb-4 max-w-4xl">
          <InItsLanguage passage={title} />
        </h1>
        <p className="mb-7 max-w-prose text-xl">{sentence}</p>
        <ContestNews at={at} {...page.news} />
        <div className="flex flex-wrap gap-3">
          <ContestActions at={at} can={can} />
          <ButtonLink href={address(addresses.rules(at))} look="quiet">
            {words.readRules}
          </ButtonLink>
          <MapLink at={at} />
        </div>
      </section>
      <Gallery at={at} {...gallery} />
      <div className="grid gap-10 lg:grid-cols-2">
        <CallSection intro={intro} call={page.call} />
        <section aria-labelledby="dates">
          <h2 id="dates" className="mb-4">
            {words.dates}
          </h2>
          <DateList steps={steps} />
        </section>
      </div>
      <ReportLink at={at} />
    </>
  )
}
