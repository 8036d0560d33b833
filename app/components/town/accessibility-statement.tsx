import type { Statements } from '#app/domain/town/statements.ts'
import { useWords } from '../words.tsx'
import { Contact, Stated, StatementPage, StatementSection } from './statement-page.tsx'

export type AccessibilityFacts = {
  readonly municipality: string
  /** Where the pages of the town are, whole. */
  readonly address: string
  readonly privacyContact: string
  readonly status: Statements['accessibilityStatus']
  readonly exceptions: string
  readonly method: Statements['accessibilityMethod']
  readonly preparedOn: string | null
  readonly reviewedOn: string | null
  readonly contact: string | null
}

const inspectorate = 'gp.irsid@gov.si'

/** The accessibility statement in the order of the model in Implementing Decision (EU) 2018/1523. */
export function AccessibilityStatement(facts: AccessibilityFacts) {
  const words = useWords().statements.accessibility
  const { status, preparation, feedback, enforcement } = words
  return (
    <StatementPage title={words.title}>
      <div className="mb-8">
        <Stated>{words.commitment(facts.municipality)}</Stated>
        <Stated>{words.scope(facts.address)}</Stated>
      </div>
      <StatementSection title={status.title}>
        <Stated missing={facts.status === null}>{status[facts.status ?? 'unstated']}</Stated>
      </StatementSection>
      <StatementSection title={words.content.title}>
        <Exceptions {...facts} />
      </StatementSection>
      <StatementSection title={preparation.title}>
        <Stated missing={facts.preparedOn === null}>
          {facts.preparedOn ? preparation.preparedOn(facts.preparedOn) : preparation.unstated}
        </Stated>
        <Stated missing={facts.method === null}>
          {facts.method ? preparation.methods[facts.method] : preparation.methodUnstated}
        </Stated>
        {facts.reviewedOn ? <Stated>{preparation.reviewedOn(facts.reviewedOn)}</Stated> : null}
      </StatementSection>
      <StatementSection title={feedback.title}>
        <Stated>{feedback.lead}</Stated>
        <Stated missing={facts.contact === null}>
          {facts.contact ? feedback.contact : feedback.contactUnstated}{' '}
          <Contact>{facts.contact ?? facts.privacyContact}</Contact>
        </Stated>
        <Stated>{feedback.answer}</Stated>
      </StatementSection>
      <StatementSection title={enforcement.title}>
        <Stated>
          {enforcement.text} <Contact>{inspectorate}</Contact>
        </Stated>
      </StatementSection>
    </StatementPage>
  )
}

function Exceptions({ status, exceptions }: AccessibilityFacts) {
  const words = useWords().statements.accessibility.content
  if (exceptions !== '') {
    return exceptions.split(/\n+/).map(line => <Stated key={line}>{line}</Stated>)
  }
  if (status === 'full') return <Stated>{words.none}</Stated>
  return <Stated missing>{words.unstated}</Stated>
}
