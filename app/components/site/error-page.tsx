import { addresses } from '#app/domain/town/addresses.ts'
import type { Words } from '#app/i18n/words.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useAddress, useWords } from '../words.tsx'
import { ClosedWindow } from './closed-window.tsx'

const known = [400, 403, 404, 405, 409, 413, 415, 429, 500, 503] as const
type Known = (typeof known)[number]

/** What went wrong and the next step, for every status the site answers with. */
export function ErrorPage({ status }: { readonly status: number }) {
  const { errors } = useWords().site
  const address = useAddress()
  const words = errorWords(errors, status)
  return (
    <div className="mx-auto grid max-w-3xl items-center gap-8 py-8 sm:grid-cols-[1fr_2fr]">
      <ClosedWindow says={String(status)} />
      <div>
        <h1 className="mb-4 text-3xl">{words.heading}</h1>
        <p className="mb-8 max-w-prose text-lg">{words.next}</p>
        <ButtonLink href={address(addresses.home())} look="quiet">
          {errors.toHome}
        </ButtonLink>
      </div>
    </div>
  )
}

/** The title of a page that failed. */
export function errorTitle({ site, people }: Words, status: number): string {
  const { heading } = errorWords(site.errors, status)
  return site.pageTitle(status === 401 ? people.ended.title : heading)
}

function errorWords(errors: Words['site']['errors'], status: number) {
  return errors[isKnown(status) ? status : 500]
}

function isKnown(status: number): status is Known {
  return known.some(other => other === status)
}
