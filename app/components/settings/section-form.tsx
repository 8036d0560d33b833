import type { FormMetadata, SubmissionResult } from '@conform-to/react'
import { getFormProps } from '@conform-to/react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words.tsx'
import type { SpokenLanguage } from './local-fields.tsx'

/** What every section of the settings is given. */
export type SectionProps<Shown> = {
  readonly shown: Shown
  readonly languages: readonly SpokenLanguage[]
  readonly reply: SubmissionResult | undefined
}

/** A section's form with its button; Enter saves, whatever other buttons stand in it. */
export function SectionForm<Form extends Record<string, unknown>>({
  form,
  children,
}: {
  readonly form: FormMetadata<Form>
  readonly children: ReactNode
}) {
  const words = useWords().setup.settings
  return (
    <form method="post" {...getFormProps(form)}>
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
      {children}
      <p className="mt-8">
        <Button name="intent" value="save">
          {words.save}
        </Button>
      </p>
    </form>
  )
}
