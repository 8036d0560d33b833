import { type Contest, placeOf } from '#app/domain/contest/contest.ts'
import { addresses } from '#app/domain/town/addresses.ts'
import type { Services } from '#app/platform/services.ts'
import { type PosterOf, postersPdf } from '#app/print/poster.ts'

/** The posters of a contest's entries as one PDF, a sheet for each, in the order given. */
export async function drawPosters(
  services: Pick<Services, 'publicUrl' | 'now'>,
  contest: Contest,
  entries: readonly PosterOf[],
): Promise<Uint8Array<ArrayBuffer>> {
  const address = (number: number) => services.publicUrl + addresses.entry(placeOf(contest), number)
  return postersPdf({ contest, entries, address, at: contest.numberedAt ?? services.now() })
}

/** The name under which a poster is saved: of one entry with its number, of all without. */
export function posterFileName(contest: Contest, number: number | null): string {
  const { town, contest: slug } = placeOf(contest)
  return [town, slug, ...(number === null ? [] : [number])].join('-') + '.pdf'
}
