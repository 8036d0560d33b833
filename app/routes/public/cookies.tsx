import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTags } from '#app/components/site/page-tags.ts'
import { CookieList } from '#app/components/town/cookie-list.tsx'
import { wordsIn } from '#app/i18n/words.ts'
import { cookies } from '#app/web/cookies.ts'
import { townOfPage } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { keepWhileUnchanged } from '#app/web/page-cache/made-from.ts'

/** The cookies of the site; all are necessary, so nobody is asked for consent. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const town = await townOfPage(params, context)
  keepWhileUnchanged(context, { town, contests: [] })
  return { language: publicLanguage(request, town.languages), cookies }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = wordsIn(data?.language ?? 'sl')
  const { title, lead } = words.statements.cookies
  return pageTags(words, title, lead)
}

export default function CookiesPage() {
  return <CookieList cookies={useLoaderData<typeof loader>().cookies} />
}
