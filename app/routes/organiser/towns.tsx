import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { QuietCopy } from '#app/components/site/quiet-copy.tsx'
import { PlanLink } from '#app/components/map/plan-link.tsx'
import { TownLinks } from '#app/components/town/town-links.tsx'
import { ButtonLink } from '#app/components/ui/button.tsx'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { LinkCards } from '#app/components/ui/link-cards.tsx'
import { useWords } from '#app/components/words.tsx'
import { contestsOfTowns } from '#app/data/contest/contests.ts'
import { stateAt } from '#app/domain/contest/state.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { textIn } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { requireOrganiserOfAny } from '#app/web/guards.ts'
import { personalLanguage } from '#app/web/language.ts'
import { quietSinceInWords } from '#app/web/quiet-copy.ts'

export const handle = { hydrate: true }

/** An organiser's towns and their contests. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, now } = context.services
  const { towns } = await requireOrganiserOfAny(request, context)
  const language = personalLanguage(request)
  const contests = await contestsOfTowns(
    db,
    towns.map(({ id }) => id),
  )
  return {
    language,
    quietSince: await quietSinceInWords(context, language),
    towns: towns.map(({ id, slug, name }) => ({
      slug,
      name,
      contests: contests
        .filter(contest => contest.town.id === id)
        .map(contest => ({
          slug: contest.slug,
          title: textIn(contest.titles, language),
          phase: stateAt(contest, now()).phase,
        })),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site, contest } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(contest.desk.title) }]
}

export default function OrganiserTowns() {
  const { towns, quietSince } = useLoaderData<typeof loader>()
  const { contest: words, statements } = useWords()
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={words.desk.title} />
      <QuietCopy since={quietSince} />
      {towns.map(({ slug, name, contests }) => (
        <section key={slug} className="mb-10">
          <h2 className="mb-3">{name}</h2>
          {contests.length === 0 ? <EmptyState title={words.desk.noContests} /> : null}
          <LinkCards
            links={contests.map(contest => ({
              href: addresses.desk({ town: slug, contest: contest.slug }),
              name: contest.title,
              note: contest.slug,
              aside: words.phases[contest.phase],
            }))}
          />
          <p className="flex flex-wrap gap-3">
            <ButtonLink href={addresses.newContest(slug)} look="quiet">
              {words.desk.newContest}
            </ButtonLink>
            <PlanLink town={slug} />
            <ButtonLink href={addresses.deskStatements(slug)} look="quiet">
              {statements.desk.link}
            </ButtonLink>
            <TownLinks town={slug} />
          </p>
        </section>
      ))}
    </div>
  )
}
