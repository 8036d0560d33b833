import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHead } from '#app/components/site/page-head.tsx'
import { pageTags } from '#app/components/site/page-tags.ts'
import { EmptyState } from '#app/components/ui/empty-state.tsx'
import { LinkCards } from '#app/components/ui/link-cards.tsx'
import { useAddress, useWords } from '#app/components/words.tsx'
import { listTowns } from '#app/data/town/towns.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { municipalityName, townName } from '#app/domain/town/bilingual.ts'
import { languages } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/** The towns of the installation; where there is one, straight to it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const towns = await listTowns(context.services.db)
  const [only] = towns
  if (only && towns.length === 1) throw redirect(addresses.town(only.slug))
  keepWhileUnchanged(context, { contests: [] })
  const language = publicLanguage(request, languages)
  return {
    language,
    towns: towns.map(town => ({
      slug: town.slug,
      name: townName(town, language),
      municipality: municipalityName(town, language),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.language ?? 'sl')
  return pageTags(words, words.site.home.title, words.site.home.lead)
}

export default function Home() {
  const { towns } = useLoaderData<typeof loader>()
  const { home } = useWords().site
  const address = useAddress()
  if (towns.length === 0) {
    return (
      <>
        <PageHead title={home.title} />
        <EmptyState title={home.empty} />
      </>
    )
  }
  return (
    <div className="max-w-3xl">
      <PageHead title={home.title}>
        <p>{home.lead}</p>
      </PageHead>
      <LinkCards
        links={towns.map(({ slug, name, municipality }) => ({
          href: address(addresses.town(slug)),
          name,
          note: municipality,
        }))}
      />
    </div>
  )
}
