import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { FileField } from '../ui/file-field.tsx'
import { useWords } from '../words.tsx'

/** A plan as a file or as text. What the drawing board draws is put into the text too. */
export function PlanForm({ text }: { readonly text: string }) {
  const words = useWords().map.plan
  return (
    <form method="post" encType="multipart/form-data" id="plan-form">
      <FileField
        field={{ id: 'file', name: 'file' }}
        label={words.file}
        help={words.fileHelp}
        accept=".geojson,.json,application/geo+json,application/json"
      />
      <TextArea
        field={{ id: 'plan', name: 'plan' }}
        label={words.text}
        help={words.textHelp}
        defaultValue={text}
        rows={8}
        spellCheck={false}
      />
      <output id="plan-unsaved" hidden className="my-3 font-semibold">
        {words.unsaved}
      </output>
      <Button>{words.save}</Button>
    </form>
  )
}
