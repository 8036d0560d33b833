import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useAddress, useWords } from '#app/components/words.tsx'
import { listTowns } from '#app/data/town/towns.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import { languages } from '#app/domain/town/local-text.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { publicLanguage } from '#app/web/language.ts'

/** The towns of the installation; where there is one, straight to it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const towns = await listTowns(context.services.db)
  const [only] = towns
  if (only && towns.length === 1) throw redirect(addresses.town(only.slug))
  const language = publicLanguage(request, languages)
  return {
    language,
    towns: towns.map(({ slug, name, municipality }) => ({ slug, name, municipality })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const { site } = wordsIn(data?.language ?? 'sl')
  return [{ title: site.pageTitle(site.home.title) }]
}

export default function Home() {
  const { towns } = useLoaderData<typeof loader>()
  const { home } = useWords().site
  const address = useAddress()
  return (
    <>
      <h1 className="mb-4">{home.title}</h1>
      <p className="mb-8 max-w-prose text-lg text-soft">
        {towns.length === 0 ? home.empty : home.lead}
      </p>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {towns.map(({ slug, name, municipality }) => (
          <li key={slug}>
            <a
              href={address(addresses.town(slug))}
              className="block rounded-xl border border-line bg-card p-6 text-ink no-underline shadow-sm hover:shadow-lg"
            >
              <span className="block font-display text-2xl font-bold">{name}</span>
              <span className="text-soft">{municipality}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
