import { Form } from '@remix-run/react'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** What a juror writes down about an entry for nobody else. */
export function SheetNote({ note }: { readonly note: string }) {
  const words = useWords().round.note
  return (
    <Form method="post" className="mt-8 border-t-2 border-line pt-2">
      <TextArea
        field={{ id: 'note', name: 'note' }}
        label={words.label}
        help={words.help}
        defaultValue={note}
        maxLength={2000}
        rows={3}
      />
      <Button look="quiet" name="intent" value="note">
        {words.save}
      </Button>
    </Form>
  )
}
