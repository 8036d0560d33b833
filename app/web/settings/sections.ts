import type { DraftChanges } from '#app/data/contest/drafts.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import type { SettingsSection } from '#app/domain/town/addresses.ts'
import { parseForm, textField } from '../forms.ts'
import { criteriaChanges, criteriaSchema, criteriaShown } from './criteria-form.ts'
import {
  datesChanges,
  datesSchema,
  datesShown,
  proposalSchema,
  proposedChanges,
} from './dates-form.ts'
import { eligibilityChanges, eligibilitySchema, eligibilityShown } from './eligibility-form.ts'
import { textChanges, textSchema, textShown } from './text-form.ts'
import { winnersChanges, winnersSchema, winnersShown } from './winners-form.ts'

/** A section of the settings with what stands in its form. */
export type SectionShown =
  | { readonly section: 'text'; readonly shown: ReturnType<typeof textShown> }
  | { readonly section: 'criteria'; readonly shown: ReturnType<typeof criteriaShown> }
  | { readonly section: 'winners'; readonly shown: ReturnType<typeof winnersShown> }
  | { readonly section: 'eligibility'; readonly shown: ReturnType<typeof eligibilityShown> }
  | { readonly section: 'dates'; readonly shown: ReturnType<typeof datesShown> }

export function sectionShown(section: SettingsSection, contest: Contest): SectionShown {
  switch (section) {
    case 'text':
      return { section, shown: textShown(contest) }
    case 'criteria':
      return { section, shown: criteriaShown(contest) }
    case 'winners':
      return { section, shown: winnersShown(contest) }
    case 'eligibility':
      return { section, shown: eligibilityShown(contest) }
    case 'dates':
      return { section, shown: datesShown(contest) }
    default:
      return unknownSection(section)
  }
}

type Reply = ReturnType<ReturnType<typeof parseForm>['reply']>

/** What a section's form changes, or the form again: to be mended, or with a row more or less. */
export type SectionRead =
  | { readonly changes: DraftChanges; readonly reply: Reply }
  | { readonly changes: null; readonly reply: Reply; readonly toMend: boolean }

export function readSection(
  section: SettingsSection,
  form: FormData,
  contest: Contest,
): SectionRead {
  switch (section) {
    case 'text':
      return readWith(parseForm(form, textSchema), value => textChanges(value, contest))
    case 'criteria':
      return readWith(parseForm(form, criteriaSchema), value => criteriaChanges(value, contest))
    case 'winners':
      return readWith(parseForm(form, winnersSchema), value => winnersChanges(value, contest))
    case 'eligibility':
      return readWith(parseForm(form, eligibilitySchema), value =>
        eligibilityChanges(value, contest),
      )
    case 'dates':
      return textField(form, 'intent') === 'propose'
        ? readWith(parseForm(form, proposalSchema), value => proposedChanges(value, contest))
        : readWith(parseForm(form, datesSchema), value => datesChanges(value, contest))
    default:
      return unknownSection(section)
  }
}

function readWith<T>(
  submission: {
    readonly status?: 'success' | 'error' | undefined
    readonly value?: T
    readonly reply: () => Reply
  },
  changesOf: (value: T) => DraftChanges,
): SectionRead {
  const reply = submission.reply()
  if (submission.status !== 'success' || submission.value === undefined) {
    return { changes: null, reply, toMend: submission.status === 'error' }
  }
  return { changes: changesOf(submission.value), reply }
}

function unknownSection(section: never): never {
  throw new Error(`Unknown section: ${String(section)}`)
}
