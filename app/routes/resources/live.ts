/** Whether the process answers at all. */
export function loader() {
  return new Response('live\n', { headers: { 'Cache-Control': 'no-store' } })
}
