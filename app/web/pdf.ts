/** A PDF for the one who asks and nobody else; no cache keeps it. */
export function privatePdf(file: Uint8Array<ArrayBuffer>): Response {
  return new Response(file, {
    headers: { 'Content-Type': 'application/pdf', 'Cache-Control': 'private, no-store' },
  })
}
