import type { Language } from '#app/domain/town/local-text.ts'
import { useLanguage } from './words.tsx'

/** A text of the organiser's that the server has made safe HTML of, marked with its language. */
export function MarkedText({
  marked,
}: {
  readonly marked: { readonly html: string; readonly language: Language }
}) {
  const spoken = useLanguage()
  return (
    <div
      lang={marked.language === spoken ? undefined : marked.language}
      className="max-w-prose [&_h3]:mt-5 [&_h3]:mb-2 [&_ol]:list-decimal [&_ol]:pl-6 [&_p]:my-3 [&_ul]:list-disc [&_ul]:pl-6"
      // oxlint-disable-next-line react/no-danger -- web/markdown lets neither HTML nor foreign schemes through.
      dangerouslySetInnerHTML={{ __html: marked.html }}
    />
  )
}
