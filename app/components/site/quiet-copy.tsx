import { addresses } from '#app/domain/town/addresses.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words.tsx'

/** Says of a restored copy that it tells nobody anything, and asks whether it is the real one now. */
export function QuietCopy({ since }: { readonly since: string | null }) {
  const { installation: words, site } = useWords()
  if (since === null) return null
  return (
    <>
      <Notice tone="bad">
        <p className="font-semibold">{words.quiet(since)}</p>
        <p>{words.held}</p>
      </Notice>
      <div className="mb-8">
        <Dialog id="release" opener={words.release} title={words.sure} close={site.close}>
          <p className="mb-4">{words.consequence}</p>
          <form method="post" action={addresses.release()}>
            <Button look="grave">{words.confirm}</Button>
          </form>
        </Dialog>
      </div>
    </>
  )
}
