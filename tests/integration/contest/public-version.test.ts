import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contestById, findPublicContest } from '#app/data/contest/contests.ts'
import { publicEntries } from '#app/data/entry/entries.ts'
import { entriesOnMap } from '#app/data/entry/places.ts'
import { juryNames } from '#app/data/jury/jurors.ts'
import { objectionCounts } from '#app/data/result/objections.ts'
import { findResult, resultVersions } from '#app/data/result/results.ts'
import { planOfTown } from '#app/data/town/plans.ts'
import { statementsOf } from '#app/data/town/statements.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { amendCall } from '#app/use-cases/contest/amend-call.ts'
import { cancelContest } from '#app/use-cases/contest/cancel-contest.ts'
import { holdResults, releaseResults } from '#app/use-cases/contest/hold-results.ts'
import { handleReport } from '#app/use-cases/contest/handle-report.ts'
import { publishCall } from '#app/use-cases/contest/publish-call.ts'
import { reportIrregularity } from '#app/use-cases/contest/report-irregularity.ts'
import { eraseOldReporters } from '#app/use-cases/contest/erase-reporters.ts'
import { moveDates } from '#app/use-cases/contest/move-dates.ts'
import { saveSettings } from '#app/use-cases/contest/save-settings.ts'
import { confirmTestLetter, sendTestLetter } from '#app/use-cases/contest/test-mail.ts'
import { acceptEntry, rejectEntry } from '#app/use-cases/entry/check-entry.ts'
import { answerCompletion } from '#app/use-cases/entry/answer-completion.ts'
import { askForCompletion } from '#app/use-cases/entry/ask-for-completion.ts'
import { giveDueNumbers, giveNumbers } from '#app/use-cases/entry/give-numbers.ts'
import { placeEntry } from '#app/use-cases/entry/place-entry.ts'
import { betterPhotoText, checkPhoto, undoPhotoCheck } from '#app/use-cases/photo/check-photo.ts'
import { hashOldPhotos } from '#app/use-cases/photo/hash-old-photos.ts'
import { correctResult } from '#app/use-cases/result/correct-result.ts'
import { countContest } from '#app/use-cases/result/count-contest.ts'
import { publishNow } from '#app/use-cases/result/publish-now.ts'
import { decideObjection } from '#app/use-cases/result/decide-objection.ts'
import { raiseObjection } from '#app/use-cases/result/raise-objection.ts'
import { publishResult } from '#app/use-cases/result/publish-result.ts'
import { noteResultLetters } from '#app/use-cases/result/result-letters.ts'
import { tellOfPublication } from '#app/use-cases/result/tell-offices.ts'
import { viewCountedResult } from '#app/use-cases/result/view-counted-result.ts'
import { savePlan } from '#app/use-cases/town/save-plan.ts'
import { saveTown } from '#app/use-cases/town/save-town.ts'
import { saveStatements } from '#app/use-cases/town/save-statements.ts'
import { deleteDueVoterData } from '#app/use-cases/vote/delete-voter-data.ts'
import { sendReceipts } from '#app/use-cases/vote/send-receipts.ts'
import { settingsFrom, townSchema, townTyped } from '#app/web/town-form.ts'
import { theDay } from '#tests/support/days.ts'
import { ownEntry } from '#app/data/entry/own-entries.ts'
import {
  addPhoto,
  describePhoto,
  movePhoto,
  removePhoto,
} from '#app/use-cases/entry/change-photos.ts'
import { askForEntryCode, confirmEntry } from '#app/use-cases/entry/confirm-entry.ts'
import { editEntry } from '#app/use-cases/entry/edit-entry.ts'
import { uploadOf } from '#app/data/photo/uploads.ts'
import { beginUpload } from '#app/use-cases/entry/begin-upload.ts'
import { dropOldUploads, dropUpload } from '#app/use-cases/entry/drop-uploads.ts'
import { sweepPhotos } from '#app/use-cases/entry/sweep-photos.ts'
import { orderPhotos } from '#app/use-cases/entry/order-photos.ts'
import { takeStraightUpload, takeUpload } from '#app/use-cases/entry/take-upload.ts'
import { dropOldHeldPhotos } from '#app/use-cases/entry/hold-photo.ts'
import { remindOfMissing } from '#app/use-cases/entry/remind-of-missing.ts'
import { removeUnconfirmedEntries } from '#app/use-cases/entry/remove-unconfirmed.ts'
import { stateLegalForm } from '#app/use-cases/entry/state-legal-form.ts'
import { withdrawEntry } from '#app/use-cases/entry/withdraw-entry.ts'
import { shopForm, submitEntry } from '#tests/support/contests.ts'
import { drawnPhoto } from '#tests/support/photos.ts'
import { codeIn } from '#tests/support/letters.ts'
import { sendingOf, sent } from '#tests/support/senders.ts'
import { testDatabase } from '#tests/support/database.ts'
import { draftContest } from '#tests/support/drafts.ts'
import { instants } from '#tests/support/judged.ts'
import { marksOf, numbered, seedSeat } from '#tests/support/juries.ts'
import { testServices } from '#tests/support/services.ts'
import { askToVote, cast, letIn } from '#tests/support/voters.ts'
import { declareImpartiality } from '#app/use-cases/jury/declare-impartiality.ts'
import { recogniseEntry } from '#app/use-cases/jury/recognise-entry.ts'
import { recuse } from '#app/use-cases/jury/recuse.ts'
import { remindJurors } from '#app/use-cases/jury/remind-jurors.ts'
import { removeJuror } from '#app/use-cases/jury/remove-juror.ts'
import { reopenSheets } from '#app/use-cases/jury/reopen-sheets.ts'
import { resendInvitation } from '#app/use-cases/jury/resend-invitation.ts'
import { saveMark } from '#app/use-cases/jury/save-mark.ts'
import { setAside } from '#app/use-cases/jury/set-aside.ts'
import { signMinutes } from '#app/use-cases/jury/sign-minutes.ts'
import { signOff } from '#app/use-cases/jury/sign-off.ts'
import { viewMinutes } from '#app/use-cases/jury/view-minutes.ts'
import { writeNote } from '#app/use-cases/jury/write-note.ts'
import { saveSheet } from '#app/use-cases/jury/save-sheet.ts'

const { db } = testDatabase()

const emptyPlan = JSON.stringify({ type: 'FeatureCollection', features: [] })

/** Use cases of which a step below is made, beside those it names, and those of a town without contests. */
const insideOthers = [
  'createContest',
  'createTown',
  'checkedTown',
  'insertNewTown',
  'offerSetup',
  'maySetUp',
  'setUpFirstTown',
  'releaseCopy',
  'judgeCall',
  'tellPeople',
  'appendAmendment',
  'storePhoto',
  'dropPhoto',
  'addPhotoFrom',
  'takeEntry',
  'sendEntryCode',
  'holdPhoto',
  'dropHeldPhoto',
  'changeEntry',
  'countDueContests',
  'publishDueResults',
  'drawPosters',
  'tryToPublish',
  'tellOffices',
  'voteByCode',
  'nextRevision',
  'answerAnyway',
  'voterKeyOf',
  'voteCodeKeyOf',
  'payloadText',
  'signedFile',
]

test('The public version of a contest rises with all that the public sees, and with nothing else', async () => {
  const services = testServices(db)
  const draft = await draftContest(services)
  const { contestId } = draft
  const contest = () => contestById(db, contestId)
  const shops: { entryId: string; ownerId: string }[] = []
  const shop = (index: number) => ({ ...draft, entryId: shops[index]?.entryId ?? '' })
  const enter = async (name: string) => {
    shops.push(await submitEntry(services, draft, name))
  }
  const desk = { contestId, organiserId: draft.actorId }
  const place = { latitude: 46.36, longitude: 15.11 }
  const asked = { text: 'Fotografija je temna.', dueOn: theDay('2026-08-25') }
  const owned = (index: number) => ({ ...shop(index), ownerId: shops[index]?.ownerId ?? '' })
  const amend = async (kinds: string) => {
    const { words, contact } = await contest()
    const wording = { words: { ...words, kinds: { sl: kinds } }, contact }
    return amendCall(services, { ...draft, wording, reason: { sl: 'Dopolnitev.' } })
  }
  const extend = () =>
    moveDates(services, {
      ...draft,
      moves: { kind: 'steps', moves: { entriesCloseAt: new Date('2026-09-10T22:00:00Z') } },
      reason: { kind: 'technical', words: {} },
    })
  const state = async (town: Contest['town']) => {
    const statements = await statementsOf(db, town.id)
    return saveStatements(services, { town, actorId: draft.actorId, statements })
  }
  const rename = (town: Contest['town']) => {
    const settings = settingsFrom(townSchema.parse(townTyped(town)))
    return saveTown(services, {
      townId: town.id,
      actorId: draft.actorId,
      settings: { ...settings, nameLocative: 'v samem Velenju' },
    })
  }
  let seat: Awaited<ReturnType<typeof seedSeat>> | null = null
  const juror = async () => {
    if (!seat) throw new Error('Nobody sits on the jury')
    return seat.juror()
  }
  const first = async () => numbered(services, shops[0]?.entryId ?? '')
  const seated = { ...draft, member: 1 }
  const change = async () => ({
    contest: await contest(),
    juror: await juror(),
    entry: await first(),
    mutationId: services.random.uuid(services.now()),
  })
  let unproven = { entryId: '', typed: '' }
  const confirm = async () => {
    await services.deliver()
    const typed = codeIn(services.letters.findLast(({ to }) => to === 'žito@shops.test'))
    return confirmEntry(services, { ...unproven, typed, userAgent: '' })
  }
  const own = async (index: number) => {
    const { entryId } = shop(index)
    const { ownerId } = await db.entry.findUniqueOrThrow({ where: { id: entryId } })
    return { entryId, ownerId }
  }
  const ownPhoto = async (index: number) => {
    const at = await own(index)
    const [photo] = (await ownEntry(db, at))?.photos ?? []
    return { ...at, photoId: photo?.id ?? '' }
  }
  const deskPhoto = async (index: number) => {
    const { photoId } = await ownPhoto(index)
    return { ...draft, photoId }
  }
  const found = { verdict: 'ask', reasons: ['plates'], seenAt: null } as const
  const edit = async (index: number, shopName: string) => {
    const { story: _, ...said } = shopForm(shopName)
    return editEntry(services, await own(index), { ...said, stories: {}, hours: [] })
  }
  const seen = { kind: 'inside', author: 'Ana', alts: { sl: 'Police' } } as const
  const photo = async () => {
    const requestKey = services.random.uuid(services.now())
    return { requestKey, bytes: await drawnPhoto(), kind: 'inside', author: null } as const
  }
  const legal = { legalForm: 's. p.', registrationNumber: '1234567000' }
  let code = { codeId: '', typed: '' }
  let voter: Awaited<ReturnType<typeof letIn>> | null = null

  const requestKey = services.random.uuid(services.now())
  const report = (of: Contest) => {
    const said = { requestKey, said: 'Nekaj ni prav.', entryNumber: null, email: 'kdo@example.si' }
    return reportIrregularity(services, { contest: of, ...said })
  }
  const object = (of: Contest) => {
    const { entryId, ownerId } = shops[0] ?? { entryId: '', ownerId: '' }
    const said = { requestKey, grounds: 'Ocene niso prave.' }
    return raiseObjection(services, { contest: of, entryId, ownerId, ...said })
  }
  const answer = { ...draft, number: 1 }
  const granting = { ...answer, granted: true, answer: 'Res je.' }
  const correction = { struck: [], setAside: [], recognitions: [] }
  const correcting = { ...draft, correction, reason: 'Priznanje je bilo podeljeno pomotoma.' }

  const life: readonly Step[] = [
    ['saveSettings', 'stays', () => saveSettings(services, { ...draft, changes: {} })],
    ['sendTestLetter', 'stays', () => sendTestLetter(services, draft)],
    ['confirmTestLetter', 'stays', () => confirmTestLetter(services, { ...draft, typed: '' })],
    ['publishCall', 'rises', () => publishCall(services, draft)],
    ['amendCall', 'rises', () => amend('Sponzor.')],
    ['amendCall', 'stays', () => amend('Sponzor.')],
    ['moveDates', 'rises', () => extend()],
    ['moveDates', 'stays', () => extend()],
    ['enterShop', 'stays', () => enter('Vrtnica'), '2026-08-21T07:00:00Z'],
    ['enterShop', 'stays', () => enter('Klas')],
    ['enterShop', 'stays', () => enter('Sladko')],
    ['remindOfMissing', 'stays', () => remindOfMissing(services)],
    ['editEntry', 'stays', () => edit(0, 'Vrtnica in vrt')],
    ['inviteJuror', 'stays', async () => (seat = await seedSeat(services, desk, 'Ema'))],
    ['resendInvitation', 'stays', () => resendInvitation(services, seated)],
    ['acceptEntry', 'stays', () => acceptEntry(services, shop(0))],
    ['askForCompletion', 'stays', () => askForCompletion(services, { ...shop(1), ...asked })],
    ['answerCompletion', 'stays', () => answerCompletion(services, owned(1))],
    ['placeEntry', 'stays', () => placeEntry(services, { ...shop(0), place, stepFree: null })],
    ['savePlan', 'rises', () => savePlan(services, { ...draft, text: emptyPlan })],
    ['saveTown', 'rises', async () => rename((await contest()).town)],
    // The row of the town tells of its change by itself.
    ['saveStatements', 'stays', async () => state((await contest()).town)],
    ['acceptEntry', 'stays', () => acceptEntry(services, shop(2))],
    ['rejectEntry', 'stays', () => rejectEntry(services, { ...shop(1), reason: 'Zaprto.' })],
    ['giveDueNumbers', 'stays', () => giveDueNumbers(services)],
    [
      'sendEntry',
      'stays',
      async () => (unproven = await sent(services, await sendingOf(services, contestId, 'Žito'))),
      '2026-09-10T21:50:00Z',
    ],
    ['askForEntryCode', 'stays', () => askForEntryCode(services, { ...unproven, language: 'sl' })],
    ['removeUnconfirmedEntries', 'stays', () => removeUnconfirmedEntries(services)],
    ['dropOldHeldPhotos', 'stays', () => dropOldHeldPhotos(services)],
    ['dropOldUploads', 'stays', () => dropOldUploads(services)],
    ['sweepPhotos', 'stays', () => sweepPhotos(services)],
    ['giveNumbers', 'rises', () => giveNumbers(services, draft), '2026-09-10T22:01:00Z'],
    ['giveNumbers', 'stays', () => giveNumbers(services, draft)],
    ['confirmEntry', 'stays', async () => confirm()],
    ['acceptEntry', 'rises', () => acceptEntry(services, { ...draft, ...unproven })],
    ['acceptEntry', 'stays', () => acceptEntry(services, { ...draft, ...unproven })],
    ['editEntry', 'rises', () => edit(0, 'Vrtnica')],
    ['editEntry', 'stays', () => edit(0, 'Vrtnica')],
    ['addPhoto', 'rises', async () => addPhoto(services, await own(0), await photo())],
    ['movePhoto', 'rises', async () => movePhoto(services, await ownPhoto(0), 'down')],
    [
      'orderPhotos',
      'rises',
      async () => {
        const at = await own(0)
        const ids = (await ownEntry(db, at))?.photos.map(({ id }) => id) ?? []
        return orderPhotos(services, at, ids.toReversed())
      },
    ],
    [
      'beginUpload',
      'stays',
      async () => {
        const sent = { length: 3, fileName: 'okno.jpg', kind: 'outside', author: null } as const
        return beginUpload(services, { ...sent, for: await own(0) })
      },
    ],
    [
      'takeUpload',
      'stays',
      async () => {
        const by = await own(0)
        const { id } = await db.photoUpload.findFirstOrThrow()
        const upload = await uploadOf(db, id, by)
        return upload && takeUpload(services, upload, by)
      },
    ],
    [
      'takeStraightUpload',
      'stays',
      async () => {
        const { id } = await db.photoUpload.findFirstOrThrow()
        const upload = await uploadOf(db, id, await own(0))
        return upload && takeStraightUpload(services, upload, '0'.repeat(32))
      },
    ],
    [
      'dropUpload',
      'stays',
      async () => dropUpload(services, await db.photoUpload.findFirstOrThrow()),
    ],
    ['describePhoto', 'rises', async () => describePhoto(services, await ownPhoto(0), seen)],
    [
      'checkPhoto',
      'stays',
      async () => checkPhoto(services, { ...(await deskPhoto(0)), ...found }),
    ],
    ['undoPhotoCheck', 'stays', async () => undoPhotoCheck(services, await deskPhoto(0))],
    [
      'betterPhotoText',
      'rises',
      async () => betterPhotoText(services, { ...(await deskPhoto(0)), alts: { sl: 'Krožnik.' } }),
    ],
    ['hashOldPhotos', 'stays', () => hashOldPhotos(services)],
    ['removePhoto', 'rises', async () => removePhoto(services, await ownPhoto(0))],
    ['placeEntry', 'rises', () => placeEntry(services, { ...shop(0), place, stepFree: true })],
    ['placeEntry', 'stays', () => placeEntry(services, { ...shop(1), place, stepFree: true })],
    ['withdrawEntry', 'rises', async () => withdrawEntry(services, await own(2))],
    ['withdrawEntry', 'stays', async () => withdrawEntry(services, await own(2))],
    ['giveDueNumbers', 'stays', () => giveDueNumbers(services), '2026-09-12T22:00:00Z'],
    [
      'declareImpartiality',
      'stays',
      async () => {
        const { id: jurorId } = await juror()
        const actorId = draft.actorId
        return declareImpartiality(services, { contest: await contest(), jurorId, actorId })
      },
    ],
    [
      'saveSheet',
      'stays',
      async () => saveSheet(services, { ...(await change()), basedOn: 0, marks: marksOf(8) }),
      '2026-09-14T06:00:00Z',
    ],
    [
      'saveMark',
      'stays',
      async () =>
        saveMark(services, { ...(await change()), basedOn: 1, criterion: 'theme', mark: 9 }),
    ],
    [
      'setAside',
      'stays',
      async () =>
        setAside(services, { ...(await change()), actorId: draft.actorId, how: 'come-back' }),
    ],
    [
      'writeNote',
      'stays',
      async () => {
        const { id: jurorId } = await juror()
        return writeNote(services, { jurorId, entryId: (await first()).id, text: 'Lepo.' })
      },
    ],
    ['signOff', 'stays', () => signOff(services, { ...seated, leaveRest: true })],
    ['reopenSheets', 'stays', () => reopenSheets(services, { ...seated, reason: 'Popravek.' })],
    [
      'recuse',
      'stays',
      async () => recuse(services, { ...seated, entry: await first(), reason: 'other' }),
    ],
    [
      'recogniseEntry',
      'stays',
      () => recogniseEntry(services, { ...draft, number: 1, reasons: { sl: 'Za pogum.' } }),
    ],
    [
      'askForVoteCode',
      'stays',
      async () => (code = await askToVote(services, contestId, 'bor@voters.test')),
    ],
    ['openVoterSession', 'stays', async () => (voter = await letIn(services, contestId, code))],
    [
      'castBallot',
      'stays',
      async () => {
        if (!voter) throw new Error('Nobody votes')
        return cast(services, voter, { choices: { all: 1 } })
      },
    ],
    ['sendReceipts', 'stays', () => sendReceipts(services)],
    ['remindJurors', 'stays', () => remindJurors(services), '2026-09-25T09:00:00Z'],
    [
      'removeJuror',
      'stays',
      async () => {
        const { personId: actorId } = await seedSeat(services, desk, 'Vida')
        return removeJuror(services, { ...seated, actorId, reason: 'Odsotnost.' })
      },
    ],
    ['countContest', 'rises', () => countContest(services, contestId), instants.count],
    ['countContest', 'stays', () => countContest(services, contestId)],
    [
      'viewMinutes',
      'stays',
      async () =>
        viewMinutes(services, {
          contest: await contest(),
          actorId: draft.actorId,
          office: 'organiser',
        }),
    ],
    ['signMinutes', 'rises', () => signMinutes(services, draft)],
    ['signMinutes', 'stays', () => signMinutes(services, draft)],
    ['holdResults', 'rises', () => holdResults(services, { ...draft, reason: 'Pritožba.' })],
    ['publishResult', 'stays', () => publishResult(services, contestId), '2026-10-03T08:00:00Z'],
    ['releaseResults', 'rises', () => releaseResults(services, { ...draft, reason: 'Rešeno.' })],
    [
      'viewCountedResult',
      'stays',
      () => viewCountedResult(services, { ...draft, office: 'organiser' }),
    ],
    ['tellOfPublication', 'stays', () => tellOfPublication(services)],
    [
      'publishNow',
      'rises',
      () => publishNow(services, { ...draft, reason: { code: 'announced', words: null } }),
      '2026-10-03T09:00:00Z',
    ],
    ['publishResult', 'stays', () => publishResult(services, contestId)],
    ['noteResultLetters', 'stays', () => noteResultLetters(services)],
    ['reportIrregularity', 'stays', async () => report(await contest())],
    ['handleReport', 'stays', () => handleReport(services, { ...answer, note: 'Urejeno.' })],
    ['raiseObjection', 'rises', async () => object(await contest())],
    ['raiseObjection', 'stays', async () => object(await contest())],
    ['decideObjection', 'rises', () => decideObjection(services, granting)],
    ['decideObjection', 'stays', () => decideObjection(services, granting)],
    ['correctResult', 'rises', () => correctResult(services, { ...correcting, seen: 1 })],
    ['correctResult', 'stays', () => correctResult(services, { ...correcting, seen: 1 })],
    ['eraseOldReporters', 'stays', () => eraseOldReporters(services), '2027-03-01T08:00:00Z'],
    ['deleteDueVoterData', 'stays', () => deleteDueVoterData(services), '2027-03-01T08:00:00Z'],
    ['stateLegalForm', 'stays', async () => stateLegalForm(services, await own(0), legal)],
    ['cancelContest', 'stays', () => cancelContest(services, { ...draft, reason: 'Neurje.' })],
  ]

  const told: string[] = []
  for (const [name, , act, at] of life) {
    if (at) services.setClock(at)
    const before = { version: (await contest()).publicVersion, seen: await seenByPublic(contestId) }
    await act()
    const after = { version: (await contest()).publicVersion, seen: await seenByPublic(contestId) }
    const rises = after.version > before.version
    told.push(`${name} ${rises ? 'rises' : 'stays'}`)
    if (after.seen !== before.seen) expect(rises, `${name} is seen`).toBe(true)
  }

  expect(told).toEqual(life.map(([name, expected]) => `${name} ${expected}`))
  const played = new Set([...life.map(([name]) => name), ...insideOthers])
  expect(useCasesOfContests().filter(name => !played.has(name))).toEqual([])
})

type Step = readonly [
  name: string,
  version: 'rises' | 'stays',
  act: () => Promise<unknown>,
  at?: string,
]

/** Everything that public pages of a contest are made from. */
async function seenByPublic(contestId: string): Promise<string> {
  const { slug, town } = await contestById(db, contestId)
  const contest = await findPublicContest(db, { town: town.slug, contest: slug })
  if (!contest) return 'nothing'
  const { publicVersion: _, ...facts } = contest
  const entries = await publicEntries(db, contestId)
  const result = await findResult(db, contestId)
  const map = [await entriesOnMap(db, contestId), await planOfTown(db, town.id)]
  const jury = result && (await juryNames(db, contestId))
  const after = [await objectionCounts(db, contestId), await resultVersions(db, contestId)]
  return JSON.stringify([facts, entries, map, result, jury, after])
}

/** Whoever adds a use case says here whether the public sees it. */
function useCasesOfContests(): readonly string[] {
  return ['contest', 'entry', 'jury', 'result', 'town', 'vote']
    .flatMap(noun => readdirSync(`app/use-cases/${noun}`).map(file => `${noun}/${file}`))
    .flatMap(file => [
      ...readFileSync(`app/use-cases/${file}`, 'utf8').matchAll(/^export async function (\w+)/gm),
    ])
    .map(([, name = '']) => name)
}
