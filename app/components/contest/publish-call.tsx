import { type CallProblem, isMust } from '#app/domain/contest/call-problems.ts'
import { addresses, type ContestPlace } from '#app/domain/town/addresses.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { useWords } from '../words.tsx'
import { MissingList } from './missing-list.tsx'

/** What must be mended before the call can go out, what is only advised, and the button that sends it. */
export function PublishCall({
  at,
  problems,
}: {
  readonly at: ContestPlace
  readonly problems: readonly CallProblem[]
}) {
  const { contest, setup } = useWords()
  const musts = problems.filter(isMust)
  const advice = problems.filter(problem => !isMust(problem))
  return (
    <section id="publish-call" className="pane mb-8 max-w-3xl p-5">
      {musts.length > 0 ? (
        <>
          <h2 className="mb-2 text-xl">{setup.missing.musts}</h2>
          <MissingList at={at} problems={musts} />
        </>
      ) : (
        <form method="post">
          <p className="font-semibold">{setup.missing.none}</p>
          <p className="my-4">{contest.desk.publishHelp}</p>
          <Button name="intent" value="publish-call">
            {contest.desk.publishCall}
          </Button>
        </form>
      )}
      {advice.length > 0 ? (
        <>
          <h3 className="mt-6 mb-2 text-lg">{setup.missing.advice}</h3>
          <MissingList at={at} problems={advice} />
        </>
      ) : null}
      <p className="mt-6">
        <ButtonLink href={addresses.settings(at)} look="quiet">
          {setup.settings.title}
        </ButtonLink>
      </p>
    </section>
  )
}
