import { inGroups } from '#app/domain/people/second-factor.ts'
import { PageHead } from '../site/page-head.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'

/** The ten codes, to be printed or written down, since they are never shown again. */
export function RecoveryCodes({
  codes,
  next,
}: {
  readonly codes: readonly string[]
  readonly next: string
}) {
  const words = useWords().secondFactor.codes
  return (
    <>
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <ul className="mb-8 grid max-w-sm grid-cols-2 gap-x-8 gap-y-3 text-lg tabular-nums">
        {codes.map(code => (
          <li key={code}>
            <code>{inGroups(code, 5, '-')}</code>
          </li>
        ))}
      </ul>
      <p className="screen-only">
        <ButtonLink href={next}>{words.onward}</ButtonLink>
      </p>
    </>
  )
}
