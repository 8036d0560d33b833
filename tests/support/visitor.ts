type Place = { readonly url: string; readonly publicUrl: string }
type Headers = Readonly<Record<string, string>>

export type Visitor = {
  readonly get: (path: string) => Promise<Response>
  /** Sends a form as a page of the site would. */
  readonly post: (path: string, fields: Headers, headers?: Headers) => Promise<Response>
  /** Sends a form with files as a page of the site would. */
  readonly postForm: (path: string, form: FormData) => Promise<Response>
  /** Sends any request as a script of a page of the site would. */
  readonly ask: (path: string, request: RequestInit) => Promise<Response>
  /** The value of every cookie that was ever set. */
  readonly cookiesSeen: readonly string[]
  /** The same browser, led to another process of the same site. */
  readonly at: (other: Place) => Visitor
}

/** Somebody with a browser that keeps cookies and follows no redirect by itself. */
export function visitorOf(place: Place): Visitor {
  return visiting(place, new Map(), [])
}

function visiting(place: Place, jar: Map<string, string>, cookiesSeen: string[]): Visitor {
  async function ask(path: string, request: RequestInit): Promise<Response> {
    const cookie = [...jar].map(pair => pair.join('=')).join('; ')
    const response = await fetch(place.url + path, {
      ...request,
      redirect: 'manual',
      headers: { ...(request.headers as Headers), connection: 'close', ...(cookie && { cookie }) },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
      cookiesSeen.push(value)
    }
    return response
  }
  return {
    get: path => ask(path, {}),
    post: (path, fields, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: place.publicUrl, ...headers },
      }),
    postForm: (path, body) =>
      ask(path, { method: 'POST', body, headers: { origin: place.publicUrl } }),
    ask: (path, request) => {
      const headers = { origin: place.publicUrl, ...(request.headers as Headers) }
      return ask(path, { ...request, headers })
    },
    cookiesSeen,
    at: other => visiting(other, jar, cookiesSeen),
  }
}
