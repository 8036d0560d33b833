import { allNumberedEntries } from '#app/data/entry/entries.ts'
import { juryNames } from '#app/data/jury/jurors.ts'
import { findResult } from '#app/data/result/results.ts'
import type { Contest } from '#app/domain/contest/contest.ts'
import { entryNumberOf } from '#app/domain/entry/number.ts'
import type { Correction } from '#app/domain/result/correction.ts'
import { countedFileSchema } from '#app/domain/result/payload.ts'
import type { Services } from '#app/platform/services.ts'
import { textField } from './forms.ts'

/** What of the result in force can be corrected; null while none is out. */
export async function correctable({ db }: Services, contest: Contest) {
  const last = await findResult(db, contest.id)
  if (!last) return null
  const { entries, jurors, recusals, recognitions } = countedFileSchema.parse(
    JSON.parse(last.file),
  ).payload
  const shops = await allNumberedEntries(db, contest.id)
  const names = new Map(shops.map(({ number, shopName }) => [number, shopName]))
  const jury = new Map((await juryNames(db, contest.id)).map(({ member, name }) => [member, name]))
  const isSetAside = (member: number) => {
    const gone = new Set(recusals.flatMap(({ juror, entry }) => (juror === member ? entry : [])))
    return entries.every(({ number }) => gone.has(number))
  }
  return {
    version: last.version,
    running: entries.flatMap(({ number, withdrawn }) =>
      withdrawn ? [] : { number, shopName: names.get(number) ?? '' },
    ),
    jurors: jurors.flatMap(({ member }) =>
      isSetAside(member) ? [] : { member, name: jury.get(member) ?? null },
    ),
    recognitions,
  }
}

/** What was ticked and typed: also what a refused form shows again. */
export function correctionTyped(form: FormData) {
  const numbers = (name: string) =>
    form.getAll(name).flatMap(value => {
      return (typeof value === 'string' ? entryNumberOf(value) : null) ?? []
    })
  const struck = numbers('struck')
  const recognitions = numbers('recognitions').filter(number => !struck.includes(number))
  const correction: Correction = { struck, setAside: numbers('setAside'), recognitions }
  const reason = textField(form, 'reason').slice(0, 1000)
  return { correction, reason, seen: entryNumberOf(textField(form, 'seen')) ?? 0 }
}
