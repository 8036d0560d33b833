import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useWords } from '../words.tsx'

/** Withdrawing an entry is asked once more. */
export function WithdrawForm() {
  const words = useWords().own.withdraw
  return (
    <Dialog id="withdraw" opener={words.opener} title={words.title} close={words.keep}>
      <p className="mb-4">{words.lead}</p>
      <form method="post">
        <Button look="grave" name="intent" value="withdraw">
          {words.confirm}
        </Button>
      </form>
    </Dialog>
  )
}
