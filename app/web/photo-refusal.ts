import { refusalHeader } from '#app/domain/photo/uploads.ts'
import { uploadReason } from '#app/i18n/upload-reason.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { personalLanguage } from './language.ts'
import { statusOfPhoto } from './upload.ts'

/** Says no in the person's language, with the reason by its name for the page. */
export function photoRefusal(
  request: Request,
  reason: string,
  besides: Readonly<Record<string, string>> = {},
): Response {
  const body = uploadReason(wordsIn(personalLanguage(request)), reason)
  const headers = {
    ...besides,
    'Content-Type': 'text/plain; charset=utf-8',
    [refusalHeader]: reason,
  }
  return new Response(body, { status: statusOf(reason), headers })
}

function statusOf(reason: string): number {
  if (reason === 'uploads-too-many') return 429
  return reason === 'entry-unknown' ? 404 : statusOfPhoto(reason)
}
