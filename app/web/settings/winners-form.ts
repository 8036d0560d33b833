import { z } from 'zod'
import type { Contest } from '#app/domain/contest/contest.ts'
import { juryMethods, previewers, publicMethods, type TieRule } from '#app/domain/contest/rules.ts'
import type { DraftChanges } from '#app/data/contest/drafts.ts'
import { whole } from '../typed-fields.ts'

/** How many rules the chain of ties is asked for. */
export const tiesAsked = 6

export const winnersSchema = z.object({
  members: whole(1, 15),
  sheetsPerEntry: whole(1, 15),
  method: z.enum(juryMethods, { error: 'choose' }),
  juryShare: whole(0, 100),
  opened: z.enum(['all', 'awarded'], { error: 'choose' }),
  minutesRequired: z.boolean().default(false),
  preview: z.enum(previewers, { error: 'choose' }),
  publicMethod: z.enum(publicMethods, { error: 'choose' }),
  quorum: whole(0, 1_000_000),
  paperBallots: z.boolean().default(false),
  ties: z
    .array(
      z
        .string()
        .regex(/^(jury-points|counted-votes|criterion:[a-z][a-z0-9-]*)$/)
        .optional(),
    )
    .max(20)
    .default([]),
  places: whole(0, 5),
  audience: z.boolean().default(false),
  standards: z.boolean().default(false),
  gold: whole(0, 100),
  silver: whole(0, 100),
  bronze: whole(0, 100),
  onePrizePerOperator: z.boolean().default(false),
  lastFirstOutOfCompetition: z.boolean().default(false),
})
export type WinnersForm = z.input<typeof winnersSchema>

const usualStandards = { gold: 85, silver: 75, bronze: 65 }

export function winnersShown({ rules }: Contest): WinnersForm {
  const { jury, public: vote, awards, tieChain, minutesRequired, preview, paperBallots } = rules
  const standards = awards.standards ?? usualStandards
  return {
    members: jury.members ?? jury.sheetsPerEntry,
    sheetsPerEntry: jury.sheetsPerEntry,
    method: jury.method,
    juryShare: jury.share,
    opened: jury.opened,
    minutesRequired,
    preview,
    paperBallots,
    publicMethod: vote.method,
    quorum: vote.quorum,
    ties: Array.from({ length: Math.max(tiesAsked, tieChain.length) }, (_, n) => tieChain[n] ?? ''),
    places: awards.places,
    audience: awards.audience,
    standards: awards.standards !== null,
    ...standards,
    onePrizePerOperator: awards.onePrizePerOperator,
    lastFirstOutOfCompetition: awards.lastFirstOutOfCompetition,
  }
}

export function winnersChanges(
  form: z.output<typeof winnersSchema>,
  { rules }: Contest,
): DraftChanges {
  const { members, sheetsPerEntry, method, juryShare, opened, ties } = form
  const { gold, silver, bronze, places, audience } = form
  return {
    rules: {
      ...rules,
      jury: { method, share: juryShare, members, sheetsPerEntry, opened },
      public: { method: form.publicMethod, share: 100 - juryShare, quorum: form.quorum },
      tieChain: [...new Set(ties.filter(tie => tie !== undefined))] as TieRule[],
      awards: {
        places,
        audience,
        standards: form.standards ? { gold, silver, bronze } : null,
        onePrizePerOperator: form.onePrizePerOperator,
        lastFirstOutOfCompetition: form.lastFirstOutOfCompetition,
      },
      minutesRequired: form.minutesRequired,
      preview: form.preview,
      paperBallots: form.paperBallots,
    },
  }
}
