import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  type ShouldRevalidateFunction,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorPage, errorTitle } from '#app/components/site/error-page.tsx'
import { PageState } from '#app/components/site/page-state.tsx'
import { SessionEnded } from '#app/components/site/session-ended.tsx'
import { SiteFrame } from '#app/components/site/site-frame.tsx'
import { LanguageLinks } from '#app/components/language-links.tsx'
import { useNonce } from '#app/components/nonce.tsx'
import { Speaking } from '#app/components/words.tsx'
import { wordsIn } from '#app/i18n/words.ts'
import { siteFrame } from '#app/web/site-frame.ts'
import type { UnsentForm } from '#app/web/unsent-form.ts'
import lettersBasic from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url'
import lettersBeyond from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2?url'
import stylesheet from './components/look/site.css?url'

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return siteFrame(request, params, context)
}

export { loadWhenConnected as clientLoader } from '#app/components/site/connection.ts'

/** The frame of a page stays the same as long as its address does. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  currentUrl.href !== nextUrl.href

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: wordsIn(data?.language ?? 'sl').site.home.title },
]

/** The document around every page, also around one that failed. */
export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root')
  const { language, first } = frame ?? { language: 'sl', first: 'sl' }
  const nonce = useNonce()
  const error = useRouteError()
  // Only pages that are hydrated have a nonce on the server, and only they get to the browser's side.
  const isHydrated = nonce !== undefined || typeof document !== 'undefined'
  return (
    <html lang={language} data-path={frame?.path}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {error ? <title>{errorTitle(wordsIn(language), statusOf(error))}</title> : <Meta />}
        {[lettersBasic, lettersBeyond].map(font => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="" />
        ))}
        <link rel="stylesheet" href={stylesheet} />
        <Links />
        {frame?.alternates && !error ? <LanguageLinks alternates={frame.alternates} /> : null}
        {frame?.colours ? <link rel="stylesheet" href={frame.colours} /> : null}
        <link rel="icon" href={frame?.icon?.svg ?? '/favicon.svg'} type="image/svg+xml" />
        {frame?.icon ? <link rel="apple-touch-icon" href={frame.icon.apple} /> : null}
        {frame?.icon ? <link rel="manifest" href={frame.icon.manifest} /> : null}
      </head>
      <body>
        <Speaking language={language} first={first} order={frame?.order}>
          {isHydrated ? <PageState /> : null}
          <SiteFrame
            town={frame?.town ?? null}
            languages={frame?.languages ?? []}
            demonstration={frame?.demonstration ?? false}
          >
            {children}
          </SiteFrame>
        </Speaking>
        {isHydrated ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 401) {
    return <SessionEnded {...(error.data as UnsentForm)} />
  }
  return <ErrorPage status={statusOf(error)} />
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}
