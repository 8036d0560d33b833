import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/field.tsx'
import { useWords } from '../words.tsx'

/** The two answers of the check; turning away needs a reason. */
export function CheckForm() {
  const words = useWords().entry.desk
  return (
    <form method="post">
      <Button name="intent" value="accept">
        {words.accept}
      </Button>
      <TextArea
        field={{ id: 'reason', name: 'reason' }}
        label={words.rejectReason}
        maxLength={1000}
      />
      <Button look="grave" name="intent" value="reject">
        {words.reject}
      </Button>
    </form>
  )
}
