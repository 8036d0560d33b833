import type { EntryBasis } from '#app/domain/town/statements.ts'
import { durationIn } from '#app/i18n/durations.ts'
import { useLanguage, useWords } from '../words.tsx'
import { Contact, Stated, StatementPage, StatementSection } from './statement-page.tsx'
import { type Rows, RoleSection } from './role-section.tsx'

export type PrivacyFacts = {
  readonly municipality: string
  readonly privacyContact: string
  readonly controllerAddress: string | null
  readonly processors: string | null
  readonly entryBasis: EntryBasis | null
  readonly entryRetentionYears: number | null
  /** The contests whose voters' data are still there, with the day by which they are deleted. */
  readonly deletions: readonly { readonly contest: string; readonly day: string }[]
  readonly spans: {
    readonly addressAfterUseMs: number
    readonly addressAtMostMs: number
    readonly networkMs: number
  }
}

/** The privacy notice: what everybody should know, then everything for each role, then what holds for all. */
export function PrivacyNotice(facts: PrivacyFacts) {
  const words = useWords().statements.privacy
  const language = useLanguage()
  const { short } = words
  const roles = useRoles(facts)
  return (
    <StatementPage title={words.title}>
      <StatementSection title={short.title}>
        <ul className="mb-3 list-disc pl-6">
          <li>{short.controller(facts.municipality)}</li>
          <li>{short.least}</li>
          <li>{short.voter(durationIn(language, facts.spans.addressAtMostMs))}</li>
          <li>{short.visitor}</li>
        </ul>
        <nav aria-label={words.jump}>
          <p>{words.jump}:</p>
          <ul className="flex flex-wrap gap-x-6">
            {roles.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block py-1">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </StatementSection>
      {roles.map(role => (
        <RoleSection key={role.id} {...role} />
      ))}
      <ForEverybody {...facts} />
    </StatementPage>
  )
}

function useRoles(facts: PrivacyFacts) {
  const { voter, entrant, juror, visitor } = useWords().statements.privacy
  const language = useLanguage()
  const { spans, deletions, entryBasis, entryRetentionYears: years } = facts
  const span = (ms: number) => durationIn(language, ms)
  const kept = years === null ? entrant.keptUnstated : entrant.kept(years)
  const roles: readonly { id: string; title: string; rows: Rows }[] = [
    {
      id: 'voter',
      title: voter.title,
      rows: {
        what: [voter.what],
        why: [voter.why],
        basis: [voter.basis],
        kept: [
          voter.keptAddress(span(spans.addressAfterUseMs), span(spans.addressAtMostMs)),
          voter.keptKey,
          ...(deletions.length === 0 ? [voter.keptByRules] : []),
          ...deletions.map(({ contest, day }) => voter.keptUntil(contest, day)),
        ],
        seen: [voter.seen],
      },
    },
    {
      id: 'entrant',
      title: entrant.title,
      rows: {
        what: [entrant.what],
        why: [entrant.why],
        basis: [entryBasis ? entrant.bases[entryBasis] : entrant.basisUnstated],
        kept: [kept],
        seen: [entrant.seen],
      },
    },
    {
      id: 'juror',
      title: juror.title,
      rows: {
        what: [juror.what],
        why: [juror.why],
        basis: [juror.basis],
        kept: [juror.kept, kept],
        seen: [juror.seen],
      },
    },
    {
      id: 'visitor',
      title: visitor.title,
      rows: { what: [visitor.what, visitor.network(span(spans.networkMs)), visitor.report] },
    },
  ]
  return roles
}

function ForEverybody(facts: PrivacyFacts) {
  const { controller, recipients, rights } = useWords().statements.privacy
  return (
    <>
      <StatementSection title={controller.title}>
        <Stated>{controller.who(facts.municipality)}</Stated>
        <Stated missing={facts.controllerAddress === null}>
          {facts.controllerAddress ?? controller.addressUnstated}
        </Stated>
        <Stated>
          {controller.officer} <Contact>{facts.privacyContact}</Contact>
        </Stated>
      </StatementSection>
      <StatementSection title={recipients.title}>
        <Stated missing={facts.processors === null}>
          {facts.processors ?? recipients.unstated}
        </Stated>
        {facts.processors === null ? null : <Stated>{recipients.only}</Stated>}
        <Stated>{recipients.never}</Stated>
      </StatementSection>
      <StatementSection title={rights.title}>
        <Stated>{rights.ask}</Stated>
        <Stated>{rights.need}</Stated>
        <Stated>{rights.automated}</Stated>
        <Stated>
          {rights.complain} <a href="https://www.ip-rs.si/">{rights.complainTo}</a>.
        </Stated>
      </StatementSection>
    </>
  )
}
