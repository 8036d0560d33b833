const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request may change something: it must come from a page of this site. Browsers say so in
 * Sec-Fetch-Site; older ones name the page's origin. A request that says neither is refused.
 */
export function isFromOwnPage(request: Request, ownOrigin: string): boolean {
  if (safeMethods.has(request.method)) return true
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return request.headers.get('origin') === ownOrigin
}
