import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  type ClientActionFunctionArgs,
  Link,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { EntryAside } from '#app/components/jury/entry-aside.tsx'
import { EntryBeside } from '#app/components/jury/entry-beside.tsx'
import { PanelMarks } from '#app/components/jury/panel-marks.tsx'
import { RecusalForm } from '#app/components/jury/recusal-form.tsx'
import { SheetForm } from '#app/components/jury/sheet-form.tsx'
import { type SheetAnswer, SheetSaid } from '#app/components/jury/sheet-said.tsx'
import { SheetNote } from '#app/components/jury/sheet-note.tsx'
import { answerOrNone } from '#app/components/site/connection.ts'
import { useWords } from '#app/components/words.tsx'
import { addresses } from '#app/domain/town/addresses.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { actOnSheet } from './sheet-actions.server.ts'
import { sheetPage } from './sheet-page.server.ts'

export { loadWhenConnected as clientLoader } from '#app/components/site/connection.ts'

export const handle = { hydrate: true }

/** Also after a refusal: the sheet then shows what has been saved by now, and is sent on top of that. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionResult }) =>
  actionResult?.problem !== 'not-sent'

/** A juror's score sheet for one entry. */
export async function loader(args: LoaderFunctionArgs) {
  return sheetPage(args)
}

export async function action(args: ActionFunctionArgs) {
  return actOnSheet(args)
}

/** What could not be sent is still in its form. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  return (await answerOrNone(() => serverAction<typeof action>())) ?? notSent
}

const notSent: SheetAnswer = { done: null, problem: 'not-sent' }

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { number, shopName } = data.entry
  return [{ title: wordsIn(data.language).site.pageTitle(`${number} ${shopName}`) }]
}

export default function Sheet() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<SheetAnswer>()
  const { jury: words, round } = useWords()
  const { at, entry, refusal, recusal } = page
  const given = answer && 'marks' in answer ? answer : null
  const unsaved = given?.marks && given.refusal !== 'sheet-changed-meanwhile'
  const problem = answer && 'problem' in answer ? answer.problem : null
  const marks = unsaved && given.marks ? given.marks : page.marks
  return (
    <div className="mx-auto max-w-2xl">
      <p className="mb-3">
        <Link to={addresses.juryContest(at)} className="inline-flex min-h-11 items-center">
          ← {words.sheet.back}
        </Link>
      </p>
      <EntryBeside entry={entry}>{refusal ? null : <EntryAside aside={page.aside} />}</EntryBeside>
      <SheetSaid
        refusal={refusal}
        recusal={recusal}
        complete={page.progress === 'complete'}
        answer={answer}
      />
      {recusal ? null : (
        <SheetForm
          key={`${entry.number} ${page.revision}`}
          {...page}
          marks={marks}
          markPath={addresses.mark(at, entry.number)}
          locked={refusal !== null}
        />
      )}
      <p className="mt-4 flex flex-wrap justify-between gap-x-6">
        {page.previous ? (
          <Link to={addresses.sheet(at, page.previous)} className={step}>
            ← {round.previous}
          </Link>
        ) : null}
        {page.next ? (
          <Link to={addresses.sheet(at, page.next)} className={step}>
            {words.sheet.next} →
          </Link>
        ) : null}
      </p>
      <SheetNote key={entry.number} note={page.note} />
      {page.mayRecuse ? (
        <RecusalForm marked={page.marked} unchosen={problem === 'reason-unchosen'} />
      ) : null}
      <PanelMarks rules={page.rules} sheets={page.panel} />
    </div>
  )
}

const step = 'inline-flex min-h-11 items-center font-semibold'
