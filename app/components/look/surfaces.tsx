import { DateList } from '../contest/date-list.tsx'
import { ClosedWindow } from '../site/closed-window.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkCards } from '../ui/link-cards.tsx'
import { Notice } from '../ui/notice.tsx'
import { Progress } from '../ui/progress.tsx'
import { Stepper } from '../ui/stepper.tsx'
import { Table } from '../ui/table.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { useWords } from '../words.tsx'
import { Sample } from './samples.tsx'

/** Everything that shows or says something, in all its states. */
export function Surfaces() {
  const { contest, entry, jury, result, site, vote } = useWords()
  const steps = [vote.steps.choose, vote.steps.confirm, vote.steps.keep]
  return (
    <>
      <Sample name="Notice">
        <Notice>{vote.choose.voted('…')}</Notice>
        <Notice tone="good">{jury.sheet.saved}</Notice>
        <Notice tone="bad">{vote.reasons['session-ended']}</Notice>
      </Sample>
      <Sample name="Stepper">
        {steps.map((step, now) => (
          <Stepper key={step} label={`${vote.steps.label} ${now + 1}`} steps={steps} now={now} />
        ))}
      </Sample>
      <Sample name="Tabs">
        <Tabs
          label={contest.gallery}
          tabs={[
            { href: '#main', name: contest.gallery, now: true },
            { href: '#rules', name: contest.rules.title, now: false },
            { href: '#results', name: result.title, now: false },
          ]}
        />
      </Sample>
      <Sample name="Progress">
        {[0, 8, 25].map(done => (
          <Progress key={done} label={jury.list.lead(done, 25)} done={done} all={25} />
        ))}
      </Sample>
      <Sample name="Table">
        <Table
          caption={result.accounting}
          columns={[{ name: result.charts.votes }, { name: result.howMany, figures: true }]}
          rows={[
            { key: 'counted', cells: [result.counted, '1.234'] },
            { key: 'void', cells: [result.void, 7] },
          ]}
        />
      </Sample>
      <Sample name="Empty, closed, gone">
        <EmptyState title={contest.galleryEmpty}>
          <p className="text-soft">{contest.galleryEmptyNext}</p>
        </EmptyState>
        <ClosedWindow sign="404" />
        <p className="mt-4 bg-bad-wash px-4 py-2 font-semibold text-bad">{site.offline}</p>
        <p className="loading mt-4">
          <span className="sr-only">{site.loading}</span>
        </p>
      </Sample>
      <Sample name="Link cards">
        <LinkCards
          links={[
            { href: '#main', name: 'Velenje', note: 'Mestna občina Velenje' },
            { href: '#entries', name: contest.gallery, aside: entry.statuses.submitted },
          ]}
        />
      </Sample>
      <Sample name="Spine of dates">
        <DateList
          steps={[
            { step: 'entriesCloseAt', when: '…', state: 'over' },
            { step: 'votingCloseAt', when: '…', state: 'next' },
            { step: 'resultsAt', when: '…', state: 'ahead' },
          ]}
        />
      </Sample>
    </>
  )
}
