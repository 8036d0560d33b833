import { addresses } from '#app/domain/town/addresses.ts'
import type { Words } from '#app/i18n/words.ts'
import { ButtonLink } from '../ui/button.tsx'
import { useAddress, useWords } from '../words.tsx'
import { ClosedState } from './closed-state.tsx'

const known = [400, 403, 404, 405, 409, 413, 415, 429, 500, 503] as const
type Known = (typeof known)[number]

/** What went wrong and the next step, for every status the site answers with. */
export function ErrorPage({ status }: { readonly status: number }) {
  const { errors } = useWords().site
  const address = useAddress()
  const words = errorWords(errors, status)
  return (
    <ClosedState sign={String(status)} title={words.heading}>
      <p className="mb-8 max-w-prose text-lg">{words.next}</p>
      <ButtonLink href={address(addresses.home())} look="quiet">
        {errors.toHome}
      </ButtonLink>
    </ClosedState>
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
