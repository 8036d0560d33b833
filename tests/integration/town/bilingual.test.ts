import { beforeEach, describe, expect, test } from 'vitest'
import { rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import { inviteJuror } from '#app/use-cases/jury/invite-juror.ts'
import { askForSignInCode } from '#app/use-cases/people/ask-for-sign-in-code.ts'
import { createTown } from '#app/use-cases/town/create-town.ts'
import { sendReceipts } from '#app/use-cases/vote/send-receipts.ts'
import { askForVoteCode } from '#app/use-cases/vote/ask-for-vote-code.ts'
import { seedContest, seedEntry, seedTown, submitEntry } from '#tests/support/contests.ts'
import { testDatabase } from '#tests/support/database.ts'
import { codeIn } from '#tests/support/letters.ts'
import { type TestServices, testServices } from '#tests/support/services.ts'
import { askToVote, cast, letIn } from '#tests/support/voters.ts'

const { db } = testDatabase()
const coast = {
  language: 'it',
  name: 'Salinara',
  municipality: 'Comune di Salinara',
} as const

type Seeded = Awaited<ReturnType<typeof seedContest>>
let services: TestServices
let seeded: Seeded
beforeEach(async () => {
  services = testServices(db)
  seeded = await seedContest(services, { town: 'solinarka', bilingual: coast })
})

/** The letters since the last time, each as its two halves. */
async function halves() {
  await services.deliver()
  return services.letters.splice(0).map(({ subject, text }) => ({
    subjects: subject.split(' / '),
    texts: text.split('\n* * *\n\n'),
  }))
}

describe('A bilingual town writes in both languages, Slovenian first,', () => {
  test('to an entrant: of the entry, of its number with the way to the page in each, of a refusal', async () => {
    await seedEntry(services, seeded, 'Vrtnica')
    const { entryId } = await submitEntry(services, seeded, 'Klas')
    await rejectEntry(services, {
      townId: seeded.town.id,
      contestId: seeded.contestId,
      actorId: seeded.organiserId,
      entryId,
      reason: 'Zunaj središča',
    })

    const letters = await halves()

    const kinds = new Map(letters.map(letter => [letter.subjects[0], letter]))
    expect(kinds.get('Prijavo smo prejeli: Vrtnica')).toEqual({
      subjects: ['Prijavo smo prejeli: Vrtnica', 'Abbiamo ricevuto l’iscrizione: Vrtnica'],
      texts: [
        expect.stringMatching(
          /^Pozdravljeni,\n[^]*v petek, 21\. avgusta 2026, ob 9\.00[^]*Občina solinarka\n$/,
        ),
        expect.stringMatching(
          /^Buongiorno,\n[^]*venerdì 21 agosto 2026 alle ore 9\.00[^]*Comune di Salinara\n$/,
        ),
      ],
    })
    expect(kinds.get('Vaša številka na natečaju je 1: Vrtnica')).toEqual({
      subjects: [
        'Vaša številka na natečaju je 1: Vrtnica',
        'Il vostro numero nel concorso è 1: Vrtnica',
      ],
      texts: [
        expect.stringMatching(/\/solinarka\/2026\/1\n/),
        expect.stringMatching(/\/solinarka\/2026\/1\?lang=it\n/),
      ],
    })
    expect(kinds.get('Prijava ni sprejeta: Klas')?.texts).toEqual([
      expect.stringContaining('Razlog: Zunaj središča'),
      expect.stringContaining('Motivo: Zunaj središča'),
    ])
  })

  test('to a voter: with one code in both, and of the vote itself', async () => {
    await seedEntry(services, seeded, 'Vrtnica')
    services.setClock('2026-09-14T06:00:00.000Z')
    await halves()

    const code = await askToVote(services, seeded.contestId, 'bor@voters.test')
    const [asked] = services.letters
    const voter = await letIn(services, seeded.contestId, code)
    await cast(services, voter, { choices: { all: 1 } })
    services.letters.splice(0)
    services.setClock('2026-09-14T06:30:00.000Z')
    await sendReceipts(services)
    const [recorded] = await halves()

    const digits = codeIn(asked)
    expect(asked?.subject).toBe(
      `${digits} je vaša koda za glasovanje: Naj izložba / ${digits} è il vostro codice per votare: Naj izložba`,
    )
    expect(asked?.text.split(`    ${digits}\n`)).toHaveLength(3)
    expect(recorded?.subjects).toEqual([
      'Vaš glas je zabeležen: Naj izložba',
      'Il vostro voto è registrato: Naj izložba',
    ])
  })

  test('to a juror', async () => {
    await inviteJuror(services, {
      townId: seeded.town.id,
      contestId: seeded.contestId,
      actorId: seeded.organiserId,
      requestKey: services.random.uuid(services.now()),
      name: 'Ema',
      email: 'ema@jury.test',
      chair: true,
    })

    const [letter] = await halves()

    expect(letter?.subjects).toEqual([
      'Vabilo v komisijo: Naj izložba',
      'Invito nella commissione: Naj izložba',
    ])
    expect(letter?.texts[1]).toContain('fino a venerdì 25 settembre 2026, ore 15.00')
  })

  test('and below in the reader’s, where that is a third one', async () => {
    services.setClock('2026-09-14T06:00:00.000Z')
    await halves()
    const { contest } = seeded

    await askForVoteCode(services, { contest, email: 'eva@voters.test', language: 'de' })
    const [letter] = await halves()

    expect(letter?.texts.map(text => text.split('\n')[0])).toEqual([
      'Pozdravljeni,',
      'Buongiorno,',
      'Guten Tag,',
    ])
  })
})

describe('The code to sign in with, which is of no town,', () => {
  const askIn = async (language: 'sl' | 'it') => {
    await askForSignInCode(services, { email: 'ana@shops.test', language })
    const [letter] = await halves()
    return letter?.texts.length
  }

  test('is sent in both languages where every town of the site has the same two', async () => {
    expect([await askIn('sl'), await askIn('it')]).toEqual([2, 2])
  })

  test('is sent in the reader’s language where towns differ', async () => {
    await seedTown(services, 'celje')

    expect(await askIn('it')).toBe(1)
  })
})

test('A bilingual town is set up with pages in both languages, and with both names or none', async () => {
  const { town } = seeded
  const asked = { ...town, slug: 'lendava', organiserEmail: 'clerk@lendava.test' }
  const change = (data: { communityName: string | null } | { communityLanguage: string }) =>
    db.town.update({ where: { slug: 'solinarka' }, data })

  await expect(createTown(services, { ...asked, languages: ['sl', 'en'] })).rejects.toThrow(
    'both of its languages',
  )
  await expect(change({ communityName: null })).rejects.toThrow('town_bilingual_check')
  await expect(change({ communityName: '' })).rejects.toThrow('town_bilingual_check')
  await expect(change({ communityLanguage: 'de' })).rejects.toThrow('town_bilingual_check')
  expect(await db.town.count()).toBe(1)
})
