import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { ShareSubject } from '#app/domain/share/share.ts'
import { drawShare } from '#app/use-cases/share/draw-share.ts'
import { drawnOnce } from '#app/web/drawn-once.ts'
import { contestOfPage, notFound } from '#app/web/guards.ts'
import { publicLanguage } from '#app/web/language.ts'
import { findShare, shareAddress } from '#app/web/share.ts'

/** A share picture under the address that its content gives it; an earlier address leads to the present one. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const asked = subjectOf(params.file)
  if (asked === null) throw notFound()
  const contest = await contestOfPage(params, context)
  const language = publicLanguage(request, contest.town.languages)
  const found = await findShare(services, contest, asked, language)
  if (!found) throw notFound()
  const address = shareAddress(contest, found.subject, found.share)
  if (new URL(request.url).pathname !== address.split('?')[0]) {
    throw redirect(address, { headers: { 'Cache-Control': 'no-cache' } })
  }
  const png = await drawnOnce(address, () => drawShare(services, found.share))
  if (!png) return new Response(null, { status: 503, headers: { 'Retry-After': '20' } })
  return new Response(png, {
    headers: {
      'Content-Type': 'image/png',
      'Content-Length': String(png.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      // Whoever shows a link to this page may show its picture.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}

function subjectOf(file = ''): ShareSubject | null {
  const [, subject = ''] = /^(contest|results|[1-9]\d{0,3})-[0-9a-f]{1,64}\.png$/.exec(file) ?? []
  if (subject === 'contest' || subject === 'results') return subject
  return subject === '' ? null : Number(subject)
}
